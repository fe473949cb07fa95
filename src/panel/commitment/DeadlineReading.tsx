/** How a deadline was derived: its scope, what it governs, and how its year is to be read. */
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../domain/contract/register';
import '../../help/words';
import { inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';

/** Rows of a description list. */
export function DeadlineReading({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <div>
        <dt>{t('help.reading.from')}</dt>
        <dd>
          <b lang="zh-CN">{deadline.phrase}</b> — {t(`help.reading.${deadline.scope}`)}
          {deadline.governs && (
            <>
              {language === 'zh' ? '；' : '. '}
              <Mixed>
                {t('help.reading.governs', { what: inLanguage(deadline.governs, language) })}
              </Mixed>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('help.reading.year')}</dt>
        <dd>{t(`help.reading.${deadline.kind}`, { year: deadline.year })}</dd>
      </div>
    </>
  );
}
