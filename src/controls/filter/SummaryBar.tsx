/** The filter in one line, with counts, and whether the rest is dimmed or hidden. */

import type { Decision } from '../../domain/decision';
import { EVERYTHING, sameFilter } from '../../domain/filter';
import { HelpButton } from '../../help/HelpButton';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { useWording } from '../../store/use-wording';
import { filterWords } from '../../words/filters';

export interface SummaryBarProps {
  decision: Decision;
}

export function SummaryBar({ decision }: SummaryBarProps) {
  const wording = useWording();
  const { t } = wording;
  const filter = useAtlas(editedFilter);
  const unmatched = useAtlas((state) => state.unmatched);
  const { setUnmatched, clearFilter } = useAtlas.getState();
  const unplaced = decision.features.filter(({ geometry }) => geometry === null).length;
  const words = filterWords(filter, wording);
  // Help for milestone and quality of position is offered only where the filter has such a condition.
  const spokenOf = [
    ...(filter.milestones.length > 0
      ? [{ topic: 'milestone' as const, what: t('milestone.title') }]
      : []),
    ...(filter.geometryClasses.length > 0
      ? [{ topic: 'geometry' as const, what: t('quality.title') }]
      : []),
  ];
  const filtered = !sameFilter(filter, EVERYTHING);

  return (
    <div className="summary">
      <p className="filter-words">
        {words.length === 0
          ? t('words.everything')
          : [...words, t('clause.items', { count: decision.features.length })].join(' · ')}
      </p>
      <p className="shown">
        <b>
          {t('summary.shown', {
            features: decision.features.length,
            tasks: decision.clauses.length,
          })}
        </b>
        {unplaced > 0 && <small> {t('summary.unplaced', { count: unplaced })}</small>}
      </p>
      <div className="summary-tools">
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
        <HelpButton topic="summary" what={t('summary.title')} also={spokenOf} />
      </div>
      {decision.features.length === 0 && (
        <p className="hint">
          {decision.clauses.length > 0
            ? t('summary.noneTasks', { count: decision.clauses.length })
            : t('summary.none')}
        </p>
      )}
    </div>
  );
}
