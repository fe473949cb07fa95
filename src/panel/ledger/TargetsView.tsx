/** Every target that the tasks set: indicator, amount, strength, deadline. */
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../domain/contract/register';
import { amountIn } from '../../domain/ledger/amount';
import { addWords } from '../../i18n';
import { inLanguage } from '../../i18n/language';
import en from '../../i18n/parts/ledger.en.json';
import zh from '../../i18n/parts/ledger.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import type { ViewProps } from '../view-props';
import type { Column } from './column';
import { RecordView } from './RecordView';
import { useArrangement } from './use-arrangement';
import { type RecordOf, useRecordColumns } from './use-record-columns';

addWords({ zh, en });

export default function TargetsView({ decision }: ViewProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const selection = useAtlas((state) => state.selection);
  const arrangement = useArrangement('targets', 'task');
  const { task, deadline, lead, citation, wording } = useRecordColumns<Target>();
  const { language } = wording;
  const rows = useMemo(
    () =>
      catalogue.clauses
        .flatMap((clause) => clause.targets.map((record) => ({ clause, record })))
        .map((row, order) => ({ ...row, order, key: `${row.clause.id} ${row.record.phrase}` })),
    [catalogue],
  );
  const matches = useCallback(
    ({ record }: RecordOf<Target>) => decision.records.has(record),
    [decision],
  );
  const columns: [Column<RecordOf<Target>>, ...Column<RecordOf<Target>>[]] = [
    task,
    {
      id: 'what',
      label: t('ledger.column.what'),
      width: 18,
      text: ({ record }) => inLanguage(record.what, language),
    },
    {
      id: 'phrase',
      label: t('ledger.column.phrase'),
      width: 13,
      text: ({ record }) => record.phrase,
      cell: ({ record }) => <span lang="zh-CN">{record.phrase}</span>,
    },
    {
      id: 'amount',
      label: t('ledger.column.amount'),
      width: 8,
      text: ({ record }) => amountIn(record, language) ?? t('ledger.noNumber'),
    },
    {
      id: 'strength',
      label: t('feature.strength'),
      width: 8,
      text: ({ record }) => t(`strength.${record.strength}`),
    },
    deadline,
    lead,
    citation,
  ];

  return (
    <RecordView
      list="targets"
      rows={rows}
      columns={columns}
      matches={matches}
      arrangement={arrangement}
      isSelected={({ clause }) => selection.kind === 'clause' && selection.id === clause.id}
    />
  );
}
