/** Words of the interface with Chinese among them, which is said to be Chinese where the rest is not. */
import { useTranslation } from 'react-i18next';
import { chineseRuns } from './chinese-runs';

export function Mixed({ children: text }: { children: string }) {
  const { i18n } = useTranslation();
  if (i18n.language === 'zh') return text;
  return chineseRuns(text).map((run, index) =>
    run.chinese ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move, and may repeat
      <span key={index} lang="zh-CN">
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
