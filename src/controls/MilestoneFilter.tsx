/** Milestones, counted; completion as a preset, so that it is never confused with the deadline of earlier work. */
import { useTranslation } from 'react-i18next';
import { MILESTONES, type Milestone } from '../domain/contract';
import { useAtlas } from '../store/atlas-store';

export function MilestoneFilter({ counts }: { counts: ReadonlyMap<Milestone, number> }) {
  const { t } = useTranslation();
  const { filter, toggleMilestone, setMilestones } = useAtlas();
  const { milestones } = filter;
  const completionOnly = milestones.length === 1 && milestones[0] === 'complete';

  return (
    <fieldset className="milestones">
      <legend>{t('milestone.title')}</legend>
      <p className="hint">{t('milestone.explain')}</p>
      <div className="presets">
        <button
          type="button"
          aria-pressed={milestones.length === 0}
          onClick={() => setMilestones([])}
        >
          {t('milestone.all')}
        </button>
        <button
          type="button"
          aria-pressed={completionOnly}
          onClick={() => setMilestones(completionOnly ? [] : ['complete'])}
        >
          {t('milestone.preset')}
        </button>
      </div>
      <div className="chips">
        {MILESTONES.map((milestone) => (
          <button
            key={milestone}
            type="button"
            className="chip"
            data-milestone={milestone}
            aria-pressed={milestones.includes(milestone)}
            data-empty={(counts.get(milestone) ?? 0) === 0}
            onClick={() => toggleMilestone(milestone)}
          >
            {t(`milestone.${milestone}`)} <b>{counts.get(milestone) ?? 0}</b>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
