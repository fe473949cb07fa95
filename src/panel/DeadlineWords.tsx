/** A deadline: its year in plain words, and the notice's own phrase, which is Chinese in either language. */
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/contract/register';

export function DeadlineWords({ deadline: { kind, year, phrase } }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const words = t(`deadline.${kind}`, { year });
  // One mark, always there: the library's parser of marks would weigh 3 kB in the first load.
  const [before, after] = t('deadline.withMarkedPhrase', { words, phrase: '' }).split(
    '<phrase></phrase>',
  );
  return (
    <>
      {before}
      <span lang="zh-CN">{phrase}</span>
      {after}
    </>
  );
}
