/** How this very commitment was read: its verb, where its deadline stands, and which rule applies. */
import { useTranslation } from 'react-i18next';
import type { Commitment } from '../domain/contract';
import '../help/words';
import { inLanguage } from '../i18n';
import { useAtlas } from '../store/atlas-store';

export default function CommitmentReading({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const { citation, milestone, strength, deadline } = commitment;
  const verbs = citation.filter(({ role }) => role === 'verb').map(({ text }) => text);

  return (
    <dl className="help-reading">
      <div>
        <dt>{t('help.reading.verb')}</dt>
        <dd>
          <b lang="zh-CN">{verbs.join(' … ')}</b>{' '}
          {t('help.reading.verbText', {
            milestone: t(`milestone.${milestone}`),
            strength: t(`strength.${strength}`),
          })}
        </dd>
      </div>
      <div>
        <dt>{t('help.reading.from')}</dt>
        <dd>
          <b lang="zh-CN">{deadline.phrase}</b> — {t(`help.reading.${deadline.scope}`)}
          {deadline.governs && (
            <>
              {language === 'zh' ? '；' : '. '}
              {t('help.reading.governs', { what: inLanguage(deadline.governs, language) })}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('help.reading.year')}</dt>
        <dd>{t(`help.reading.${deadline.kind}`, { year: deadline.year })}</dd>
      </div>
    </dl>
  );
}
