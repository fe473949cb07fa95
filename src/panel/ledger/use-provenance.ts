/** What is copied or saved says where it comes from: notice, list, filter in words, date, data version. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import { fileName } from '../../domain/file-name';
import { today } from '../../domain/today';
import { filterLine, filterWords } from '../../i18n/filter-words';
import { editedFilter, useAtlas } from '../../store/atlas-store';
import { useDataVersion } from './use-data-version';

export interface Provenance {
  /** In one line, with what is shown in words. */
  line(status: string): string;
  /** The name of a CSV file: the notice, the list, the date, and the filter as far as there is room. */
  csvName(): string;
}

export function useProvenance(catalogue: Catalogue, title: string): Provenance {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const filter = useAtlas(editedFilter);
  const version = useDataVersion();
  const { number } = catalogue.notice;
  const words = filterWords(t, filter, catalogue, language);
  const line = (status: string): string =>
    [
      number,
      title,
      t('ledger.filter', { words: filterLine(t, filter, catalogue, language) }),
      status,
      t('ledger.taken', { date: today() }),
      ...(version === null ? [] : [t('ledger.dataVersion', { version })]),
    ].join(language === 'zh' ? '；' : '; ');
  return { line, csvName: () => fileName([number, title, today(), ...words], 'csv') };
}
