/** The provenance written with copied and saved records: notice, list, filter in words, date, data version. */
import { fileName } from '../../domain/file-name';
import { today } from '../../domain/today';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { useWording } from '../../store/use-wording';
import { filterLine, filterWords } from '../../words/filters';
import { statements } from '../../words/list';
import { useDataVersion } from './use-data-version';

export interface Provenance {
  /** In one line, with what is shown in words. */
  line(status: string): string;
  /** The name of a CSV file: the notice, the list, the date, and the filter as far as there is room. */
  csvName(): string;
}

export function useProvenance(title: string): Provenance {
  const wording = useWording();
  const { t, language, catalogue } = wording;
  const filter = useAtlas(editedFilter);
  const version = useDataVersion();
  const { number } = catalogue.notice;
  const words = filterWords(filter, wording);
  const line = (status: string): string =>
    statements(
      [
        number,
        title,
        t('ledger.filter', { words: filterLine(filter, wording) }),
        status,
        t('ledger.taken', { date: today() }),
        ...(version === null ? [] : [t('ledger.dataVersion', { version })]),
      ],
      language,
    );
  return { line, csvName: () => fileName([number, title, today(), ...words], 'csv') };
}
