/** Columns that ordered documents and targets have in common. */
import type { CitationFragment, Clause, Deadline } from '../../domain/contract/register';
import { byDeadline } from '../../domain/ledger/rows';
import { useWording } from '../../store/use-wording';
import { mentionedList } from '../../words/agencies';
import { citationText } from '../../words/citations';
import { headedClausePart } from '../../words/clauses';
import { deadlineWords } from '../../words/deadlines';
import { nameOrder } from '../../words/order';
import { Citation } from '../commitment/Quotation';
import { useChoose } from '../use-choose';
import { ClauseNumber, DeadlineInCell } from './cells';
import type { Column } from './column';

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

export function useRecordColumns<R extends Anything>() {
  const wording = useWording();
  const { t, language } = wording;
  const { chooseClause } = useChoose();
  const compare = nameOrder(language);
  const leadOf = ({ clause, record }: RecordOf<R>): string => {
    const bracket = clause.parts[record.part - 1];
    return bracket
      ? mentionedList(bracket.lead.length > 0 ? bracket.lead : bracket.responsible, wording)
      : '';
  };

  const task: Column<RecordOf<R>> = {
    id: 'task',
    label: t('ledger.column.task'),
    width: 15,
    text: ({ clause, record }) => headedClausePart(clause, record.part, wording),
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
    cell: ({ record }) => <DeadlineInCell deadline={record.deadline} />,
    compare: (a, b) => byDeadline(a.record.deadline, b.record.deadline),
  };
  const lead: Column<RecordOf<R>> = {
    id: 'lead',
    label: t('feature.lead'),
    width: 14,
    text: leadOf,
    compare: (a, b) => compare(leadOf(a), leadOf(b)),
  };
  const citation: Column<RecordOf<R>> = {
    id: 'citation',
    label: t('ledger.column.citation'),
    width: 24,
    text: ({ record }) => citationText(record.citation),
    cell: ({ record }) => <Citation fragments={record.citation} />,
  };
  return { task, deadline, lead, citation, wording, compare };
}
