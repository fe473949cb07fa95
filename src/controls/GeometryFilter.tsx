/** How well a thing's place is known, as a filter. */
import { useTranslation } from 'react-i18next';
import { GEOMETRY_CLASSES } from '../domain/contract';
import { useAtlas } from '../store/atlas-store';

export function GeometryFilter({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { t } = useTranslation();
  const { filter, toggleGeometryClass } = useAtlas();
  return (
    <fieldset className="geometry-filter">
      <legend>{t('quality.title')}</legend>
      <p className="hint">{t('quality.explain')}</p>
      <div className="chips">
        {([...GEOMETRY_CLASSES, 'unplaced'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            data-class={one}
            aria-pressed={filter.geometryClasses.includes(one)}
            data-empty={(counts.get(one) ?? 0) === 0}
            onClick={() => toggleGeometryClass(one)}
          >
            {t(`quality.${one}`)} <b>{counts.get(one) ?? 0}</b>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
