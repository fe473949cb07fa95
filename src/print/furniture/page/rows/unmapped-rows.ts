/** The table of duties without a place: documents, targets, and parts for which no feature stands. */
import type { UnmappedDuty } from '../../../../domain/unmapped-duties';
import { inLanguage, titleIn } from '../../../../i18n/language';
import { mentionedIds, mentionedList, othersWords } from '../../../../words/agencies';
import { headedClausePartOnSheet } from '../../../../words/clauses';
import { deadlineLines, deadlineOnSheet } from '../../../../words/deadlines';
import type { Wording } from '../../../../words/wording';
import type { Table } from '../table/table';
import { column, text } from './columns';

function dutyText(duty: UnmappedDuty, { t, language }: Wording): string {
  switch (duty.kind) {
    case 'document': {
      const { document } = duty;
      return t('paper.duty.document', {
        order: t(`order.${document.order}`),
        title: titleIn(document, language),
      });
    }
    case 'target': {
      const { what, phrase } = duty.target;
      return t('paper.duty.target', { what: inLanguage(what, language), phrase });
    }
    case 'part': {
      const covers = duty.clause.parts[duty.part - 1]?.covers;
      return covers ? inLanguage(covers, language) : '';
    }
  }
}

export function unmappedTable(duties: readonly UnmappedDuty[], wording: Wording): Table {
  const { t } = wording;
  return {
    heading: t('paper.table.unmapped'),
    note: t('paper.table.unmappedNote'),
    columns: [
      column('task', t('paper.column.task'), true),
      column('kind', t('paper.column.kind')),
      column('duty', t('paper.column.asks')),
      column('deadline', t('feature.deadline')),
      column('lead', t('feature.lead')),
      column('others', t('paper.column.others')),
    ],
    rows: duties.map((duty, index) => {
      const { clause, part, kind } = duty;
      const bracket = clause.parts[part - 1];
      const deadlines =
        kind === 'document'
          ? [duty.document.deadline]
          : kind === 'target'
            ? [duty.target.deadline]
            : (bracket?.deadlines ?? []);
      return {
        key: String(index),
        group: `${clause.id}/${part}`,
        cells: [
          { text: headedClausePartOnSheet(clause, part, wording), bold: true },
          ...[
            t(`paper.duty.kind.${kind}`),
            dutyText(duty, wording),
            deadlineLines(deadlines, (one) => deadlineOnSheet(one, wording)),
            mentionedList(bracket?.lead ?? [], wording),
            othersWords(
              {
                cooperating: mentionedIds(bracket?.cooperating ?? []),
                responsible: mentionedIds(bracket?.responsible ?? []),
              },
              wording,
            ),
          ].map(text),
        ],
      };
    }),
  };
}
