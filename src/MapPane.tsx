/** The map's place on the page, and a message that helps where it cannot be drawn. */
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ground } from './data/basemap';
import type { Catalogue } from './domain/catalogue';
import type { AtlasFeature, Extent } from './domain/contract';
import type { Filter, Matches } from './domain/filter';
import { MapView } from './map/MapView';
import { useAtlas } from './store/atlas-store';

/** Phones show panels below the map, so that only wide layouts give up room at the sides. */
const WIDE = '(min-width: 861px)';

/** On a phone the panel of a selection is taller than the sheet below the map by this share of the screen. */
const SHEET_OVERLAP = 0.1;

const NONE: readonly AtlasFeature[] = [];

export interface MapPaneProps {
  catalogue: Catalogue;
  filter: Filter;
  matches: Matches;
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
  catalogue,
  filter,
  matches,
  side,
  edited = true,
  distinct = NONE,
  children,
  ground,
  start,
}: MapPaneProps) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<string | null>(null);
  const selected = useAtlas((state) => state.selection.kind !== 'none');
  const fail = useCallback((message: string) => setFailure(message), []);
  const wide = window.matchMedia(WIDE).matches;
  const margin = wide ? 48 : 28;

  return (
    <div className="map-pane" data-side={side} data-edited={edited}>
      {failure === null ? (
        <MapView
          catalogue={catalogue}
          filter={filter}
          matches={matches}
          distinct={distinct}
          ground={ground}
          start={start}
          padding={{
            top: margin,
            bottom: !wide && selected ? margin + SHEET_OVERLAP * window.innerHeight : margin,
            left: margin,
            // Two maps make room for the panel; one alone lies under it.
            right: wide && selected && !side ? margin + 400 : margin,
          }}
          onFailure={fail}
        />
      ) : (
        <p className="map-message" role="alert">
          {failure === 'webgl' ? t('map.noWebgl') : t('map.failed', { message: failure })}
        </p>
      )}
      {children}
      <p className="schematic-note">{t('app.noteSchematic')}</p>
    </div>
  );
}
