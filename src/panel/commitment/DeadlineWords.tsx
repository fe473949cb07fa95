/** A deadline in plain words with the notice's own phrase, which is Chinese in either language. */
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../domain/contract/register';
import { aroundPhrase } from '../../words/deadlines';

export function DeadlineWords({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const [before, after] = aroundPhrase(t, deadline);
  return (
    <>
      {before}
      <span lang="zh-CN">{deadline.phrase}</span>
      {after}
    </>
  );
}
