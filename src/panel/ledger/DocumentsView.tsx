/** Every document, plan and policy that the tasks order; those ordered twice are linked. */
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { documentLinks, documentRows } from '../../domain/ledger/documents';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/ledger.en.json';
import zh from '../../i18n/parts/ledger.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import type { ViewProps } from '../view-props';
import { RecordView } from './RecordView';
import { useArrangement } from './use-arrangement';
import { useDocumentColumns } from './use-document-columns';

addWords({ zh, en });

export default function DocumentsView({ decision }: ViewProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const selection = useAtlas((state) => state.selection);
  const arrangement = useArrangement('documents', 'task');
  const rows = useMemo(
    () => documentRows(catalogue).map((row) => ({ ...row, record: row.document })),
    [catalogue],
  );
  const links = useMemo(() => documentLinks(catalogue), [catalogue]);
  const columns = useDocumentColumns(links);
  const matches = useCallback(
    ({ record }: (typeof rows)[number]) => decision.records.has(record),
    [decision],
  );

  return (
    <RecordView
      list="documents"
      rows={rows}
      columns={columns}
      matches={matches}
      arrangement={arrangement}
      isSelected={({ clause }) => selection.kind === 'clause' && selection.id === clause.id}
      note={t('ledger.noteDocuments')}
    />
  );
}
