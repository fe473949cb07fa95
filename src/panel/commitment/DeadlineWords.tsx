/** A deadline in plain words with the notice's phrase, which is Chinese in both languages of the interface. */
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
