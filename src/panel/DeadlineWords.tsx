/** A deadline: its year in plain words, and the notice's own phrase, which is Chinese in either language. */
import { Trans, useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/contract';

export function DeadlineWords({ deadline: { kind, year, phrase } }: { deadline: Deadline }) {
  const { t } = useTranslation();
  return (
    <Trans
      i18nKey="deadline.withMarkedPhrase"
      values={{ words: t(`deadline.${kind}`, { year }), phrase }}
      components={{ phrase: <span lang="zh-CN" /> }}
    />
  );
}
