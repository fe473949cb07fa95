/** What really happened, kept apart from what was promised. */
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../domain/contract';
import { inLanguage } from '../i18n';
import { useAtlas } from '../store/atlas-store';

export function FeatureOutcome({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  return (
    <details className="outcome">
      <summary>
        {t('feature.outcome')}
        {t('app.colon')}
        {t(`outcome.${outcome.status}`)}
      </summary>
      <p>{inLanguage(outcome.summary, language)}</p>
      <ol>
        {outcome.events.map((event) => (
          <li key={`${event.date} ${event.what.zh}`}>
            <time dateTime={event.date}>{event.date}</time> {inLanguage(event.what, language)}
            <small>{event.source}</small>
          </li>
        ))}
      </ol>
      <p className="hint">
        {t('feature.outcomeConfidence', { level: t(`outcome.${outcome.confidence}`) })}
      </p>
    </details>
  );
}
