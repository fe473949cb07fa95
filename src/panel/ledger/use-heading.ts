/** The first line of what is copied or saved: notice, list, filter in words, date, data version. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import { filterLine } from '../../i18n/filter-words';
import { editedFilter, useAtlas } from '../../store/atlas-store';
import { useDataVersion } from './use-data-version';

export function useHeading(catalogue: Catalogue, title: string): (status: string) => string {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const filter = useAtlas(editedFilter);
  const version = useDataVersion();
  const words = filterLine(t, filter, catalogue, language);
  return (status) =>
    [
      catalogue.notice.number,
      title,
      t('ledger.filter', { words }),
      status,
      t('ledger.taken', { date: new Date().toISOString().slice(0, 10) }),
      ...(version === null ? [] : [t('ledger.dataVersion', { version })]),
    ].join(language === 'zh' ? '；' : '; ');
}
