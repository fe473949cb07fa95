/** The list of what two filters find differently. */
import type { Difference } from '../../../../domain/difference';
import { type DifferenceRow, differenceRows } from '../../../../domain/difference-rows';
import { nameIn } from '../../../../i18n';
import type { Table } from '../table/table';
import {
  agencies,
  askedText,
  column,
  deadlineText,
  type Numbering,
  othersText,
  type RowContext,
  taskHeading,
  text,
} from './wording';

/** What the row is about: a thing with its number, or a part of a task. */
function subjectText(
  { feature, clause, part }: DifferenceRow,
  { numbers }: Pick<Numbering, 'numbers'>,
  context: RowContext,
): string {
  const { t, language, catalogue } = context;
  if (!feature) {
    const record = catalogue.clauseById.get(clause);
    return record ? taskHeading(record, part, context) : clause;
  }
  const n = numbers.get(feature.id);
  const name = nameIn(feature, language);
  return n === undefined ? name : t('paper.numbered', { n, name });
}

/**
 * @param names of the two filters
 * @param withSame whether what both find alike is listed too
 */
export function differenceTable(
  difference: Difference,
  names: { a: string; b: string },
  withSame: boolean,
  numbers: Pick<Numbering, 'numbers'>,
  context: RowContext,
): Table {
  const { t, catalogue } = context;
  const rows = differenceRows(difference).filter(({ standing }) => withSame || standing !== 'same');
  return {
    heading: t('paper.table.difference'),
    note: t('paper.table.differenceNote', names),
    columns: [
      column('subject', t('paper.column.name'), true),
      column('standing', t('compare.column.standing'), true),
      column('foundBy', t('compare.column.foundBy')),
      column('task', t('paper.column.task')),
      column('milestone', t('feature.milestone')),
      column('deadline', t('feature.deadline')),
      column('lead', t('feature.lead')),
      column('others', t('paper.column.others')),
    ],
    rows: rows.map((row, index) => {
      const { standing, foundBy, feature, clause, part, commitment, deadline } = row;
      const bracket = catalogue.clauseById.get(clause)?.parts[part - 1];
      const ids = (role: 'lead' | 'cooperating' | 'responsible'): string[] =>
        commitment?.[role] ?? bracket?.[role].flatMap((mention) => mention.ids) ?? [];
      const subject = subjectText(row, numbers, context);
      return {
        key: String(index),
        group: feature?.id ?? `${clause}/${part}`,
        cells: [
          { text: subject, bold: true },
          ...[
            t(`print.standing.${standing}`),
            t(`print.foundBy.${foundBy}`),
            t('feature.task', { id: clause }),
            commitment ? askedText(commitment, context) : '',
            deadlineText(deadline, context),
            agencies(ids('lead'), context),
            othersText(
              { cooperating: ids('cooperating'), responsible: ids('responsible') },
              context,
            ),
          ].map(text),
        ],
      };
    }),
  };
}
