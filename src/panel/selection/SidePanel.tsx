/** The panel of the selection, with buttons to go back and to close. */

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../domain/decision';
import { Fallible } from '../../parts/Fallible';
import { lazyPart } from '../../parts/lazy-part';
import { useAtlas } from '../../store/atlas-store';
import { NOTHING, type Selection } from '../../store/selection';
import { useCatalogue } from '../../store/use-catalogue';
import { ClausePanel } from '../clause/ClausePanel';
import { DrawerHandle } from '../drawer/DrawerHandle';
import { useDrawer } from '../drawer/use-drawer';
import { FeaturePanel } from '../feature/FeaturePanel';
import { FeatureRow } from '../feature/FeatureRow';
import { useChoose } from '../use-choose';
import { usePanelFocus } from './use-panel-focus';

const RegionPanel = lazyPart(() => import('../region/RegionPanel'));
const PointPanel = lazyPart(() => import('../point/PointPanel'));

interface SidePanelProps {
  decision: Decision;
}

export function SidePanel(props: SidePanelProps) {
  const selection = useAtlas((state) => state.selection);
  // Mounted anew each time it opens, so that it opens at half height.
  return selection.kind === 'none' ? null : <OpenPanel {...props} selection={selection} />;
}

function OpenPanel({ decision, selection }: SidePanelProps & { selection: Selection }) {
  const { t } = useTranslation();
  const trail = useAtlas((state) => state.trail);
  const { select, back } = useAtlas.getState();
  const drawer = useDrawer<HTMLElement>();
  const body = useRef<HTMLDivElement>(null);
  usePanelFocus(drawer.ref, selection);

  // A new selection is shown from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each selection
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [selection]);

  return (
    <aside
      ref={drawer.ref}
      className="side-panel drawer"
      tabIndex={-1}
      aria-label={t('a11y.panel')}
      data-height={drawer.height}
    >
      <DrawerHandle drawer={drawer} />
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
        <Fallible key={JSON.stringify(selection)}>
          <Selected decision={decision} selection={selection} />
        </Fallible>
      </div>
    </aside>
  );
}

function Selected({ decision, selection }: SidePanelProps & { selection: Selection }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const { chooseFeature } = useChoose();

  switch (selection.kind) {
    case 'none':
      return null;
    case 'feature': {
      const feature = catalogue.featureById.get(selection.id);
      return feature && <FeaturePanel feature={feature} decision={decision} />;
    }
    case 'clause': {
      const clause = catalogue.clauseById.get(selection.id);
      return clause && <ClausePanel clause={clause} decision={decision} />;
    }
    case 'region': {
      const region = catalogue.regionById.get(selection.id);
      return region && <RegionPanel region={region} />;
    }
    case 'point':
      return (
        <PointPanel
          position={selection.position}
          {...(selection.place && { place: selection.place })}
        />
      );
    case 'several':
      return (
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
      );
  }
}
