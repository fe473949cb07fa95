/** How the map is drawn: projection, existing network, borders, and the planner's own boundary. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../store/atlas-store';

export interface MapOptionsProps {
  /** Reads a boundary file; the problem's key where it cannot be drawn. */
  readBoundary(text: string): { boundary: GeoJSON.FeatureCollection } | { problem: string };
}

export function MapOptions({ readBoundary }: MapOptionsProps) {
  const { t } = useTranslation();
  const view = useAtlas((state) => state.view);
  const measured = useAtlas((state) => state.measured);
  const { setView, setMeasured } = useAtlas.getState();
  const [problem, setProblem] = useState<{ file: string; key: string } | null>(null);

  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = readBoundary(await file.text());
    if ('problem' in read) setProblem({ file: file.name, key: read.problem });
    else {
      setProblem(null);
      setView({ ownBoundary: read.boundary, borders: true });
    }
  };

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
          <option value="conic">{t('view.conic')}</option>
          <option value="mercator">{t('view.mercator')}</option>
        </select>
      </label>
      <div className="presets">
        <button
          type="button"
          aria-pressed={measured !== null}
          onClick={() => setMeasured(measured === null ? [] : null)}
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
      <label className="file">
        <span className="action">{t('view.ownBoundary')}</span>
        <input
          className="unseen"
          type="file"
          accept=".geojson,.json,application/geo+json"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </label>
      {view.ownBoundary && (
        <button type="button" className="link" onClick={() => setView({ ownBoundary: null })}>
          {t('view.removeBoundary')}
        </button>
      )}
      {problem && (
        <p className="file-problem" role="alert">
          {t(`view.problem.${problem.key}`, { file: problem.file })}
        </p>
      )}
    </fieldset>
  );
}
