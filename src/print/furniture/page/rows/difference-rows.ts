/** The list of what two filters find differently. */
import type { Difference } from '../../../../domain/difference';
import { type DifferenceRow, differenceRows } from '../../../../domain/difference-rows';
import { agencyList, mentionedIds, othersWords } from '../../../../words/agencies';
import { headedClausePartOnSheet } from '../../../../words/clauses';
import { askedWords } from '../../../../words/commitments';
import { deadlineOnSheet } from '../../../../words/deadlines';
import { numberedName } from '../../../../words/features';
import type { Wording } from '../../../../words/wording';
import type { Table } from '../table/table';
import { column, type Numbering, text } from './columns';

/** What the row is about: a feature with its number, or a part of a task. */
function subjectText(
  { feature, clause, part }: DifferenceRow,
  { numbers }: Pick<Numbering, 'numbers'>,
  wording: Wording,
): string {
  if (feature) return numberedName(feature, numbers, wording);
  const record = wording.catalogue.clauseById.get(clause);
  return record ? headedClausePartOnSheet(record, part, wording) : clause;
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
  wording: Wording,
): Table {
  const { t, catalogue } = wording;
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
        commitment?.[role] ?? mentionedIds(bracket?.[role] ?? []);
      const subject = subjectText(row, numbers, wording);
      return {
        key: String(index),
        group: feature?.id ?? `${clause}/${part}`,
        cells: [
          { text: subject, bold: true },
          ...[
            t(`print.standing.${standing}`),
            t(`print.foundBy.${foundBy}`),
            t('feature.task', { id: clause }),
            commitment ? askedWords(commitment, wording) : '',
            deadlineOnSheet(deadline, wording),
            agencyList(ids('lead'), wording),
            othersWords(
              { cooperating: ids('cooperating'), responsible: ids('responsible') },
              wording,
            ),
          ].map(text),
        ],
      };
    }),
  };
}
