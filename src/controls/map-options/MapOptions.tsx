/** How the map is drawn: projection, existing network, borders, and the planner's own boundary. */
import { useTranslation } from 'react-i18next';
import { PROJECTION_METHOD } from '../../domain/projection';
import { useAtlas } from '../../store/atlas-store';
import { BoundaryField, type BoundaryFieldProps } from '../boundary/BoundaryField';

export interface MapOptionsProps {
  boundaryFile: BoundaryFieldProps;
}

export function MapOptions({ boundaryFile }: MapOptionsProps) {
  const { t } = useTranslation();
  const view = useAtlas((state) => state.view);
  const rulerPath = useAtlas((state) => state.rulerPath);
  const { setView, setRulerPath } = useAtlas.getState();

  return (
    <fieldset className="map-options">
      <legend>{t('view.title')}</legend>
      <label className="option">
        <span>{t('view.projection')}</span>
        <select
          value={view.projection}
          onChange={(event) =>
            setView({ projection: event.target.value === 'mercator' ? 'mercator' : 'conic' })
          }
        >
          <option value="conic">{t(`view.method.${PROJECTION_METHOD}`)}</option>
          <option value="mercator">{t('view.mercator')}</option>
        </select>
      </label>
      <div className="presets">
        <button
          type="button"
          aria-pressed={rulerPath !== null}
          onClick={() => setRulerPath(rulerPath === null ? [] : null)}
        >
          {t('measure.title')}
        </button>
      </div>
      <label className="option">
        <input
          type="checkbox"
          checked={view.existingTrunk}
          onChange={(event) => setView({ existingTrunk: event.target.checked })}
        />
        {t('view.trunk')}
      </label>
      <label className="option">
        <input
          type="checkbox"
          checked={view.borders}
          onChange={(event) => setView({ borders: event.target.checked })}
        />
        {t('view.borders')}
      </label>
      <p className="hint">{t('view.bordersHint')}</p>
      <BoundaryField {...boundaryFile} />
    </fieldset>
  );
}
