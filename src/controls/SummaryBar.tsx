/** What is shown in one line, and what happens to the rest. */
import { useTranslation } from 'react-i18next';
import { EVERYTHING, type Matches } from '../domain/filter';
import { useAtlas } from '../store/atlas-store';

export function SummaryBar({ matches }: { matches: Matches }) {
  const { t } = useTranslation();
  const { filter, unmatched, setUnmatched, clearFilter } = useAtlas();
  const unplaced = matches.features.filter(({ geometry }) => geometry === null).length;
  const filtered = JSON.stringify(filter) !== JSON.stringify(EVERYTHING);

  return (
    <div className="summary">
      <p className="shown" role="status">
        <b>
          {t('summary.shown', {
            features: matches.features.length,
            tasks: matches.clauses.length,
          })}
        </b>
        {unplaced > 0 && <small> {t('summary.unplaced', { count: unplaced })}</small>}
      </p>
      <div className="presets">
        {(['dim', 'hide'] as const).map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={unmatched === way}
            onClick={() => setUnmatched(way)}
          >
            {t(`summary.${way}`)}
          </button>
        ))}
        <button type="button" disabled={!filtered} onClick={clearFilter}>
          {t('summary.clear')}
        </button>
      </div>
      {matches.features.length === 0 && (
        <p className="hint">
          {matches.clauses.length > 0
            ? t('summary.noneTasks', { count: matches.clauses.length })
            : t('summary.none')}
        </p>
      )}
    </div>
  );
}
