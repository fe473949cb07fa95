/** A list of records as a table, or as cards on a narrow screen. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';
import { type Arrangement, type Column, ordered } from './column';
import './ledger.css';
import { useNarrow } from '../../store/layout';
import { RecordCards } from './RecordCards';
import { type RecordsProps, RecordTable } from './RecordTable';
import { useProvenance } from './use-provenance';
import { ViewBar } from './ViewBar';

export interface Listed {
  key: string;
  /** Place in the notice, or in the list's own order, from 0. */
  order: number;
}

export interface RecordViewProps<Row extends Listed> {
  /** Short and stable: names the file and what is remembered. */
  list: 'ledger' | 'features' | 'documents' | 'targets';
  rows: readonly Row[];
  /** The first names the record, stays in sight, and cannot be hidden. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  matches(row: Row): boolean;
  isSelected(row: Row): boolean;
  arrangement: Arrangement;
  note?: string | undefined;
  /** Whether records outside the filter come after all others. */
  matchesFirst?: boolean;
  /** Whether what is copied begins with the names of the columns, as a file does; else a line tells what it is. */
  copiedAsSaved?: boolean;
  /** Other forms of the records, for a list that is long. */
  Table?(props: RecordsProps<Row> & { label: string }): ReactNode;
  Cards?(props: RecordsProps<Row>): ReactNode;
}

export function RecordView<Row extends Listed>({
  list,
  rows,
  columns,
  matches,
  isSelected,
  arrangement: { order, onOrder, hidden, onToggle },
  note,
  matchesFirst = false,
  copiedAsSaved = false,
  Table = RecordTable,
  Cards = RecordCards,
}: RecordViewProps<Row>) {
  const { t } = useTranslation();
  const unmatched = useAtlas((state) => state.unmatched);
  const narrow = useNarrow();
  const title = t(`dock.${list}`);
  const provenance = useProvenance(title);
  const [head, ...rest] = columns;

  const matching = useMemo(
    () => new Set(rows.filter(matches).map(({ key }) => key)),
    [rows, matches],
  );
  const isDimmed = (row: Row): boolean => !matching.has(row.key);
  const inOrder = ordered(rows, columns, order);
  const within = inOrder.filter((row) => !isDimmed(row));
  const shown =
    unmatched === 'hide'
      ? within
      : matchesFirst
        ? [...within, ...inOrder.filter(isDimmed)]
        : inOrder;
  const visible = [head, ...rest.filter(({ id }) => !hidden.includes(id))];
  const left = rows.length - matching.size;
  const status =
    left === 0
      ? t('ledger.shownAll', { count: rows.length })
      : t(unmatched === 'hide' ? 'ledger.shownHidden' : 'ledger.shownDimmed', {
          count: matching.size,
          all: rows.length,
          rest: left,
        });

  const fields = visible.flatMap((column) => column.fields ?? [column]);
  const records = (): string[][] => {
    const marked = shown.some(isDimmed);
    return [
      [...fields.map(({ label }) => label), ...(marked ? [t('ledger.inFilter')] : [])],
      ...shown.map((row) => [
        ...fields.map(({ text }) => text(row)),
        ...(marked ? [t(isDimmed(row) ? 'ledger.no' : 'ledger.yes')] : []),
      ]),
    ];
  };
  const body = { columns: visible, rows: shown, isDimmed, isSelected, order, onOrder };

  return (
    <div className="ledger" data-list={list}>
      <ViewBar
        status={status}
        provenance={provenance}
        records={records}
        columns={rest}
        hidden={hidden}
        onToggle={onToggle}
        note={note}
        copiedAsSaved={copiedAsSaved}
      />
      {narrow ? <Cards {...body} /> : <Table {...body} label={title} />}
    </div>
  );
}
