/** The task ledger: every part of every task, with or without features on the map. */
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hasPart } from '../../domain/decision';
import { type LedgerRow, ledgerRows, rowFeatures } from '../../domain/ledger/rows';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/ledger.en.json';
import zh from '../../i18n/parts/ledger.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import type { ViewProps } from '../view-props';
import { RecordView } from './RecordView';
import { useArrangement } from './use-arrangement';
import { useLedgerColumns } from './use-ledger-columns';

addWords({ zh, en });

export default function LedgerView({ decision }: ViewProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const selection = useAtlas((state) => state.selection);
  const arrangement = useArrangement('ledger', 'task');
  const rows = useMemo(() => ledgerRows(catalogue), [catalogue]);
  const columns = useLedgerColumns(decision);
  const matches = useCallback(
    ({ clause, part }: LedgerRow) => hasPart(decision, clause, part),
    [decision],
  );
  const isSelected = (row: LedgerRow): boolean =>
    (selection.kind === 'clause' && selection.id === row.clause.id) ||
    (selection.kind === 'feature' &&
      rowFeatures(row).some(({ properties }) => properties.id === selection.id));

  return (
    <RecordView
      list="ledger"
      rows={rows}
      columns={columns}
      matches={matches}
      arrangement={arrangement}
      isSelected={isSelected}
      note={t('ledger.note')}
    />
  );
}
