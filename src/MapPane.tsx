/** The map's place on the page, and a message that helps where it cannot be drawn. */

import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ground } from './data/basemap';
import type { Extent } from './domain/contract/regions';
import type { AtlasFeature } from './domain/contract/register';
import type { Decision } from './domain/decision';
import { MapView } from './map/MapView';
import { PartMessage } from './parts/PartMessage';
import { useAtlas } from './store/atlas-store';
import { useNarrow } from './store/layout';
import { useCatalogue } from './store/use-catalogue';
import { LINES_KNOWN_TO_ZOOM } from './symbology/composition';

/** Width of the side panel, rem; the same as in the style sheet. */
const SIDE_PANEL_REM = 26.7;
const SIDE_PANEL_SHARE = 0.45;

/** What the side panel covers of the map, CSS pixels. */
const sidePanelWidthPx = (): number =>
  Math.min(
    SIDE_PANEL_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    SIDE_PANEL_SHARE * window.innerWidth,
  );

const NONE: readonly AtlasFeature[] = [];

export interface MapPaneProps {
  decision: Decision;
  /** What this map shows, in words. */
  label: string;
  /** Which of two compared maps this is. */
  side?: 'a' | 'b';
  /** Whether controls change this map's filter. */
  edited?: boolean;
  /** What this one of two compared maps alone shows. */
  distinct?: readonly AtlasFeature[];
  /** Stands over the map: what tells it from another beside it, and the year being played. */
  children?: ReactNode;
  ground: Ground | null;
  start: Extent;
}

export function MapPane({
  label,
  decision,
  side,
  edited = true,
  distinct = NONE,
  children,
  ground,
  start,
}: MapPaneProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const [failure, setFailure] = useState<unknown>(null);
  const selected = useAtlas((state) => state.selection.kind !== 'none');
  const fail = useCallback((reason: unknown) => setFailure(reason), []);
  const beyond = useAtlas(({ camera }) => camera !== null && camera.zoom > LINES_KNOWN_TO_ZOOM);
  const narrow = useNarrow();
  const margin = narrow ? 28 : 48;

  return (
    <div className="map-pane" data-side={side} data-edited={edited}>
      {failure === null ? (
        <MapView
          catalogue={catalogue}
          label={t('map.region', { words: label })}
          side={side ?? 'a'}
          decision={decision}
          distinct={distinct}
          ground={ground}
          start={start}
          padding={{
            top: margin,
            bottom: margin,
            left: margin,
            // Two maps make room for the panel, one alone lies under it; on a phone the map
            // ends where the drawer begins.
            right: !narrow && selected && !side ? margin + sidePanelWidthPx() : margin,
          }}
          onFailure={fail}
        />
      ) : (
        <div className="map-message">
          {failure === 'webgl' ? (
            <p role="alert">{t('map.noWebgl')}</p>
          ) : (
            <PartMessage failure={failure} onAgain={() => setFailure(null)} />
          )}
        </div>
      )}
      {children}
      <p className="schematic-note">
        {t('app.noteSchematic')}
        {beyond && <b> {t('app.noteBeyond')}</b>}
      </p>
    </div>
  );
}
