/** How this commitment was derived: its verb, where its deadline stands, and the rule applied. */
import { useTranslation } from 'react-i18next';
import type { Commitment } from '../../domain/contract/register';
import { DeadlineReading } from './DeadlineReading';

export default function CommitmentReading({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
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
      <DeadlineReading deadline={deadline} />
    </dl>
  );
}
