/** The name of one of two compared maps; choosing it makes the controls change that map. */
import './compare-words';
import './compare.css';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { Filter } from '../../domain/filter';
import { filterLine } from '../../i18n/filter-words';
import { type Comparison, useAtlas } from '../../store/atlas-store';
import { endPlayback } from '../../store/playback';

export interface SideTitleProps {
  catalogue: Catalogue;
  side: Comparison['editing'];
  filter: Filter;
  /** Features the filter finds. */
  count: number;
  edited: boolean;
}

export default function SideTitle({ catalogue, side, filter, count, edited }: SideTitleProps) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const name = filterLine(t, filter, catalogue, language);
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
