/** How a deadline was read: where it stands, what it governs, and what it says of the year. */
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/contract/register';
import '../help/words';
import { inLanguage } from '../i18n';
import { Mixed } from '../i18n/Mixed';
import { useAtlas } from '../store/atlas-store';

/** Rows of a description list. */
export function DeadlineReading({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
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
