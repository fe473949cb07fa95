/** Milestones, counted; completion as a preset, so that it is never confused with the deadline of earlier work. */
import { useTranslation } from 'react-i18next';
import { MILESTONES, type Milestone } from '../../domain/contract/register';
import { HelpButton } from '../../help/HelpButton';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { ChipFacet } from './ChipFacet';

export function MilestoneFilter({ counts }: { counts: ReadonlyMap<Milestone, number> }) {
  const { t } = useTranslation();
  const { milestones } = useAtlas(editedFilter);
  const { toggleValue, changeFilter } = useAtlas.getState();
  const completionOnly = milestones.length === 1 && milestones[0] === 'complete';

  return (
    <ChipFacet
      name="milestones"
      title={t('milestone.title')}
      hint={t('milestone.explain')}
      help={<HelpButton topic="milestone" what={t('milestone.title')} />}
      values={MILESTONES}
      chosen={milestones}
      counts={counts}
      label={(milestone) => t(`milestone.${milestone}`)}
      onToggle={(milestone) => toggleValue('milestones', milestone)}
    >
      <div className="presets">
        <button
          type="button"
          aria-pressed={milestones.length === 0}
          onClick={() => changeFilter({ milestones: [] })}
        >
          {t('milestone.all')}
        </button>
        <button
          type="button"
          aria-pressed={completionOnly}
          onClick={() => changeFilter({ milestones: completionOnly ? [] : ['complete'] })}
        >
          {t('milestone.preset')}
        </button>
      </div>
    </ChipFacet>
  );
}
