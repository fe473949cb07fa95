/** Columns that ordered documents and targets have in common. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { CitationFragment, Clause, Deadline } from '../../domain/contract/register';
import { byDeadline } from '../../domain/ledger/rows';
import { headingIn } from '../../i18n';
import { Citation } from '../Quotation';
import { useChoose } from '../use-choose';
import { deadlineWords } from '../wording';
import { ClauseNumber, DeadlineWords } from './cells';
import type { Column } from './column';
import { useNames } from './use-names';

export interface RecordOf<R> {
  key: string;
  order: number;
  clause: Clause;
  record: R;
}

interface Anything {
  part: number;
  deadline: Deadline;
  citation: readonly CitationFragment[];
}

export const citationText = (fragments: readonly CitationFragment[]): string =>
  fragments.map(({ text }) => text).join(' … ');

export function useRecordColumns<R extends Anything>(catalogue: Catalogue) {
  const { t } = useTranslation();
  const names = useNames(catalogue);
  const { chooseClause } = useChoose(catalogue);
  const { language } = names;
  const leadOf = ({ clause, record }: RecordOf<R>): string => {
    const bracket = clause.parts[record.part - 1];
    return bracket
      ? names.mentioned(bracket.lead.length > 0 ? bracket.lead : bracket.responsible)
      : '';
  };

  const task: Column<RecordOf<R>> = {
    id: 'task',
    label: t('ledger.column.task'),
    width: 15,
    text: ({ clause, record }) =>
      [
        t('feature.task', { id: clause.id }),
        ...(clause.parts.length > 1 ? [t('clause.part', { n: record.part })] : []),
        headingIn(clause, language),
      ].join(' '),
    cell: ({ clause, record }) => (
      <ClauseNumber clause={clause} part={record.part} onChoose={chooseClause} />
    ),
    compare: (a, b) => a.order - b.order,
  };
  const deadline: Column<RecordOf<R>> = {
    id: 'deadline',
    label: t('feature.deadline'),
    width: 11,
    text: ({ record }) => deadlineWords(t, record.deadline),
    cell: ({ record }) => <DeadlineWords deadline={record.deadline} />,
    compare: (a, b) => byDeadline(a.record.deadline, b.record.deadline),
  };
  const lead: Column<RecordOf<R>> = {
    id: 'lead',
    label: t('feature.lead'),
    width: 14,
    text: leadOf,
    compare: (a, b) => names.compare(leadOf(a), leadOf(b)),
  };
  const citation: Column<RecordOf<R>> = {
    id: 'citation',
    label: t('ledger.column.citation'),
    width: 24,
    text: ({ record }) => citationText(record.citation),
    cell: ({ record }) => <Citation fragments={record.citation} />,
  };
  return { task, deadline, lead, citation, names };
}
