/** The title of one of two compared maps; pressing it makes the filter controls act on that map. */
import './compare-words';
import './compare.css';
import type { Filter } from '../../domain/filter';
import { useAtlas } from '../../store/atlas-store';
import { endPlayback } from '../../store/play';
import type { Comparison } from '../../store/state';
import { useWording } from '../../store/use-wording';
import { filterLine } from '../../words/filters';

export interface SideTitleProps {
  side: Comparison['editing'];
  filter: Filter;
  /** Features the filter finds. */
  count: number;
  edited: boolean;
}

export default function SideTitle({ side, filter, count, edited }: SideTitleProps) {
  const wording = useWording();
  const { t } = wording;
  const name = filterLine(filter, wording);
  const edit = () => {
    endPlayback('restore');
    const { comparison, setComparison } = useAtlas.getState();
    if (comparison) setComparison({ ...comparison, editing: side });
  };
  return (
    <div className="map-title side-title" data-side={side}>
      <button
        type="button"
        aria-pressed={edited}
        title={t('compare.edit', { side: side.toUpperCase(), name, count })}
        onClick={edit}
      >
        <b>{side.toUpperCase()}</b> <span className="side-name">{name}</span>{' '}
        <span className="side-count">{t('clause.items', { count })}</span>
      </button>
    </div>
  );
}
