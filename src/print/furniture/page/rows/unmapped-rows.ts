/** The table of duties without a place: documents, targets, and parts for which no feature stands. */
import type { UnmappedDuty } from '../../../../domain/unmapped-duties';
import { inLanguage } from '../../../../i18n';
import type { Table } from '../table/table';
import {
  column,
  deadlinesText,
  deadlineText,
  mentioned,
  othersText,
  type RowContext,
  taskHeading,
  text,
} from './wording';

const ids = (mentions: readonly { ids: string[] }[]): string[] =>
  mentions.flatMap((one) => one.ids);

function dutyText(duty: UnmappedDuty, { t, language }: RowContext): string {
  switch (duty.kind) {
    case 'document': {
      const { order, titleZh, titleEn } = duty.document;
      const title = language === 'zh' ? titleZh : titleEn;
      return t('paper.duty.document', { order: t(`order.${order}`), title });
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

export function unmappedTable(duties: readonly UnmappedDuty[], context: RowContext): Table {
  const { t } = context;
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
      const deadline =
        kind === 'document'
          ? deadlineText(duty.document.deadline, context)
          : kind === 'target'
            ? deadlineText(duty.target.deadline, context)
            : deadlinesText(bracket?.deadlines ?? [], context);
      return {
        key: String(index),
        group: `${clause.id}/${part}`,
        cells: [
          { text: taskHeading(clause, part, context), bold: true },
          ...[
            t(`paper.duty.kind.${kind}`),
            dutyText(duty, context),
            deadline,
            mentioned(bracket?.lead ?? [], context),
            othersText(
              {
                cooperating: ids(bracket?.cooperating ?? []),
                responsible: ids(bracket?.responsible ?? []),
              },
              context,
            ),
          ].map(text),
        ],
      };
    }),
  };
}
