/** What really happened, shown apart from the commitments. */
import { useTranslation } from 'react-i18next';
import { loadOutcomes } from '../../data/outcomes';
import { useLoaded } from '../../data/use-loaded';
import { inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';

export function FeatureOutcome({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const outcome = useLoaded(loadOutcomes)?.[id];
  if (!outcome) return null;
  return (
    <details className="outcome">
      <summary>
        {t('feature.outcome')}
        {t('app.colon')}
        {t(`outcome.${outcome.status}`)}
      </summary>
      <p>
        <Mixed>{inLanguage(outcome.summary, language)}</Mixed>
      </p>
      <ol>
        {outcome.events.map((event) => (
          <li key={`${event.date} ${event.what.zh}`}>
            <time dateTime={event.date}>{event.date}</time>{' '}
            <Mixed>{inLanguage(event.what, language)}</Mixed>
            <small>
              <Mixed>{event.source}</Mixed>
            </small>
          </li>
        ))}
      </ol>
      <p className="hint">
        {t('feature.outcomeConfidence', { level: t(`outcome.${outcome.confidence}`) })}
      </p>
    </details>
  );
}
