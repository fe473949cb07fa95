/** A list of records as a table, or as cards on a narrow screen. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';
import { type Column, type Order, ordered } from './column';
import './ledger.css';
import { useNarrow } from '../../store/layout';
import { RecordCards } from './RecordCards';
import { RecordTable } from './RecordTable';
import { useHiddenColumns } from './use-columns';
import { useProvenance } from './use-provenance';
import { ViewBar } from './ViewBar';

export interface Listed {
  key: string;
  /** Place in the notice, from 0. */
  order: number;
}

export interface RecordViewProps<Row extends Listed> {
  /** Short and stable: names the file and what is remembered. */
  list: 'ledger' | 'documents' | 'targets';
  rows: readonly Row[];
  /** The first names the record, stays in sight, and cannot be hidden. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  matches(row: Row): boolean;
  isSelected(row: Row): boolean;
  note?: string | undefined;
}

export function RecordView<Row extends Listed>({
  list,
  rows,
  columns,
  matches,
  isSelected,
  note,
}: RecordViewProps<Row>) {
  const { t } = useTranslation();
  const unmatched = useAtlas((state) => state.unmatched);
  const narrow = useNarrow();
  const title = t(`dock.${list}`);
  const provenance = useProvenance(title);
  const { hidden, toggle } = useHiddenColumns(list);
  const [head, ...rest] = columns;
  const [order, setOrder] = useState<Order>({ column: head.id, descending: false });

  const matching = useMemo(
    () => new Set(rows.filter(matches).map(({ key }) => key)),
    [rows, matches],
  );
  const isDimmed = (row: Row): boolean => !matching.has(row.key);
  const shown = ordered(
    unmatched === 'hide' ? rows.filter((row) => !isDimmed(row)) : rows,
    columns,
    order,
  );
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

  const records = (): string[][] => {
    const marked = shown.some(isDimmed);
    return [
      [...visible.map(({ label }) => label), ...(marked ? [t('ledger.inFilter')] : [])],
      ...shown.map((row) => [
        ...visible.map(({ text }) => text(row)),
        ...(marked ? [t(isDimmed(row) ? 'ledger.no' : 'ledger.yes')] : []),
      ]),
    ];
  };
  const body = { columns: visible, rows: shown, isDimmed, isSelected, order, onOrder: setOrder };

  return (
    <div className="ledger" data-list={list}>
      <ViewBar
        status={status}
        provenance={provenance}
        records={records}
        columns={rest}
        hidden={hidden}
        onToggle={toggle}
        note={note}
      />
      {narrow ? <RecordCards {...body} /> : <RecordTable {...body} label={title} />}
    </div>
  );
}
