/** The map's place on the page, and a message that helps where it cannot be drawn. */
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ground } from './data/basemap';
import type { Catalogue } from './domain/catalogue';
import type { Extent } from './domain/contract';
import type { Filter, Matches } from './domain/filter';
import { MapView } from './map/MapView';
import { useAtlas } from './store/atlas-store';
import { useNarrow } from './store/layout';

/** Width of the side panel, rem; the same as in the style sheet. */
const SIDE_PANEL_REM = 26.7;
const SIDE_PANEL_SHARE = 0.45;

/** What the side panel covers of the map, CSS pixels. */
const sidePanelWidthPx = (): number =>
  Math.min(
    SIDE_PANEL_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    SIDE_PANEL_SHARE * window.innerWidth,
  );

export interface MapPaneProps {
  catalogue: Catalogue;
  filter: Filter;
  matches: Matches;
  /** What this map shows, in words. */
  label: string;
  /** What tells this map from another beside it. */
  title?: ReactNode;
  ground: Ground | null;
  start: Extent;
}

export function MapPane({ catalogue, label, filter, matches, title, ground, start }: MapPaneProps) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<string | null>(null);
  const selected = useAtlas((state) => state.selection.kind !== 'none');
  const fail = useCallback((message: string) => setFailure(message), []);
  const narrow = useNarrow();
  const margin = narrow ? 28 : 48;

  return (
    <div className="map-pane">
      {failure === null ? (
        <MapView
          catalogue={catalogue}
          label={t('map.region', { words: label })}
          filter={filter}
          matches={matches}
          ground={ground}
          start={start}
          padding={{
            top: margin,
            bottom: margin,
            left: margin,
            // On a phone the map ends where the sheet begins.
            right: !narrow && selected ? margin + sidePanelWidthPx() : margin,
          }}
          onFailure={fail}
        />
      ) : (
        <p className="map-message" role="alert">
          {failure === 'webgl' ? t('map.noWebgl') : t('map.failed', { message: failure })}
        </p>
      )}
      {title && <div className="map-title">{title}</div>}
      <p className="schematic-note">{t('app.noteSchematic')}</p>
    </div>
  );
}
