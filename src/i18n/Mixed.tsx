/**
 * Shows a text of the interface, and marks the Chinese in it as Chinese where the interface is in another
 * language.
 */
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
