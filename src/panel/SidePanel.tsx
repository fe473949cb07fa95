/** What is selected, with a way back and a way out. */
import { lazy, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../domain/catalogue';
import type { Matches } from '../domain/filter';
import { useAtlas } from '../store/atlas-store';
import { NOTHING } from '../store/selection';
import { ClausePanel } from './ClausePanel';
import { FeaturePanel } from './FeaturePanel';
import { FeatureRow } from './FeatureRow';
import { Part } from './Part';
import { useChoose } from './use-choose';

const RegionPanel = lazy(() => import('./region/RegionPanel'));
const PointPanel = lazy(() => import('./point/PointPanel'));

export function SidePanel({ catalogue, matches }: { catalogue: Catalogue; matches: Matches }) {
  const { t } = useTranslation();
  const selection = useAtlas((state) => state.selection);
  const trail = useAtlas((state) => state.trail);
  const { select, back } = useAtlas.getState();
  const { chooseFeature } = useChoose(catalogue);
  const body = useRef<HTMLDivElement>(null);

  // A new selection is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each selection
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [selection]);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') select(NOTHING);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [select]);

  if (selection.kind === 'none') return null;
  const feature =
    selection.kind === 'feature' ? catalogue.featureById.get(selection.id) : undefined;
  const clause = selection.kind === 'clause' ? catalogue.clauseById.get(selection.id) : undefined;
  const region = selection.kind === 'region' ? catalogue.regionById.get(selection.id) : undefined;

  return (
    <aside className="side-panel">
      <div className="side-panel-bar">
        {trail.length > 0 && (
          <button type="button" className="link" onClick={back}>
            ‹ {t('app.back')}
          </button>
        )}
        <button
          type="button"
          className="close"
          aria-label={t('app.close')}
          onClick={() => select(NOTHING)}
        >
          ×
        </button>
      </div>
      <div className="side-panel-body" ref={body}>
        {feature && <FeaturePanel catalogue={catalogue} feature={feature} />}
        {clause && <ClausePanel catalogue={catalogue} clause={clause} matches={matches} />}
        {region && (
          <Part>
            <RegionPanel catalogue={catalogue} region={region} />
          </Part>
        )}
        {selection.kind === 'point' && (
          <Part>
            <PointPanel
              catalogue={catalogue}
              position={selection.position}
              {...(selection.place && { place: selection.place })}
            />
          </Part>
        )}
        {selection.kind === 'several' && (
          <section className="several">
            <h2>{t('list.several', { count: selection.ids.length })}</h2>
            <ul>
              {selection.ids
                .flatMap((id) => catalogue.featureById.get(id) ?? [])
                .map((one) => (
                  <li key={one.properties.id}>
                    <FeatureRow feature={one} onChoose={chooseFeature} />
                  </li>
                ))}
            </ul>
          </section>
        )}
      </div>
    </aside>
  );
}
