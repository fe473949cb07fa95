/** What of the register was not found in a file, by name, as far as a list is of use. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { NoticeReading } from '../../domain/notice-text/reading';
import { useAtlas } from '../../store/atlas-store';

/** More names of a kind than this are counted; citations are long. */
const LISTED = { headings: 12, tasks: 36, headedOtherwise: 6, citations: 5 };

export function MissingList({
  catalogue,
  reading: { missing, sought },
}: {
  catalogue: Catalogue;
  reading: NoticeReading;
}) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const named = (names: readonly string[], most: number) => {
    const listed = names.slice(0, most).join(language === 'zh' ? '、' : ', ');
    return names.length > most
      ? t('reader.missing.more', { listed, count: names.length - most })
      : listed;
  };
  const headed = missing.headedOtherwise.map((id) => {
    const heading = catalogue.clauseById.get(id)?.headingZh ?? '';
    return `${id} “${heading}”`;
  });
  const lines = {
    headings: missing.headings.map(({ headingZh }) => `“${headingZh}”`),
    tasks: missing.tasks,
    headedOtherwise: headed,
    citations: missing.citations.map(
      ({ clause, fragments }) => `${clause} “${fragments.map(({ text }) => text).join(' … ')}”`,
    ),
  };
  return (
    <ul className="reader-missing">
      {(['headings', 'tasks', 'headedOtherwise', 'citations'] as const).map((kind) =>
        lines[kind].length === 0 ? null : (
          <li key={kind} data-missing={kind}>
            <b>{t(`reader.missing.${kind}`, { count: lines[kind].length, sought })}</b>{' '}
            {named(lines[kind], LISTED[kind])}
          </li>
        ),
      )}
    </ul>
  );
}
