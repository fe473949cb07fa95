/** The records of the register that were not found in a notice file. */
import { useTranslation } from 'react-i18next';
import type { NoticeReading } from '../../domain/notice-text/reading';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { citationText } from '../../words/citations';
import { cutList } from '../../words/list';

/** Names listed of each kind; the rest are only counted. */
const LISTED = { headings: 12, clauses: 36, headedOtherwise: 6, citations: 5 };

export function MissingList({ reading: { missing, sought } }: { reading: NoticeReading }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const named = (names: readonly string[], most: number) => {
    const { list, rest } = cutList(names, most, language);
    return rest > 0 ? t('reader.missing.more', { listed: list, count: rest }) : list;
  };
  const headed = missing.headedOtherwise.map((id) => {
    const heading = catalogue.clauseById.get(id)?.headingZh ?? '';
    return `${id} “${heading}”`;
  });
  const lines = {
    headings: missing.headings.map(({ headingZh }) => `“${headingZh}”`),
    clauses: missing.clauses,
    headedOtherwise: headed,
    citations: missing.citations.map(
      ({ clause, fragments }) => `${clause} “${citationText(fragments)}”`,
    ),
  };
  return (
    <ul className="reader-missing">
      {(['headings', 'clauses', 'headedOtherwise', 'citations'] as const).map((kind) =>
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
