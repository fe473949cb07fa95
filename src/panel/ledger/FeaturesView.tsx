/** The table of features: every feature of the networks that are on, with what is asked for of it. */
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FeatureRow, featureRows } from '../../domain/ledger/feature-rows';
import { FEATURE_COLUMNS, FEATURE_ORDERS } from '../../domain/ledger/feature-table';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/ledger.en.json';
import zh from '../../i18n/parts/ledger.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import type { ViewProps } from '../view-props';
import type { Arrangement } from './column';
import { FeatureCards } from './FeatureCards';
import { FeatureTable } from './FeatureTable';
import { RecordView } from './RecordView';
import { useFeatureColumns } from './use-feature-columns';

addWords({ zh, en });

/** It stands in the address, so that a link shows the table as it was arranged. */
function useFeatureArrangement(): Arrangement {
  const { order, columns } = useAtlas((state) => state.featureTable);
  const arrange = useAtlas((state) => state.arrangeFeatures);
  return {
    order,
    onOrder: ({ column, descending }) => {
      const known = FEATURE_ORDERS.find((one) => one === column);
      if (known) arrange({ order: { column: known, descending } });
    },
    hidden: FEATURE_COLUMNS.filter((one) => !columns.includes(one)),
    onToggle: (column) =>
      arrange({
        columns: FEATURE_COLUMNS.filter((one) => columns.includes(one) !== (one === column)),
      }),
  };
}

export default function FeaturesView({ decision }: ViewProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const selection = useAtlas((state) => state.selection);
  const rows = useMemo(() => featureRows(catalogue, decision), [catalogue, decision]);
  const matches = useCallback(({ key }: FeatureRow) => decision.featureIds.has(key), [decision]);

  return (
    <RecordView
      list="features"
      rows={rows}
      columns={useFeatureColumns()}
      matches={matches}
      isSelected={({ key }) => selection.kind === 'feature' && selection.id === key}
      arrangement={useFeatureArrangement()}
      note={t('ledger.noteFeatures')}
      matchesFirst
      copiedAsSaved
      Table={FeatureTable}
      Cards={FeatureCards}
    />
  );
}
