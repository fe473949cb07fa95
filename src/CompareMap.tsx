/** The map, or two maps of two filters side by side that move together. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { Ground } from './data/basemap';
import type { Catalogue } from './domain/catalogue';
import type { Extent } from './domain/contract/regions';
import { type Decision, decisionOf } from './domain/decision';
import type { Filter } from './domain/filter';
import { filterLine } from './i18n/filter-words';
import { MapPane } from './MapPane';
import { lazyPart } from './parts/lazy-part';
import { useAtlas } from './store/atlas-store';

const CompareBar = lazyPart(() => import('./panel/compare/CompareBar'), { silent: true });
const SideTitle = lazyPart(() => import('./panel/compare/SideTitle'), { silent: true });
const PlaybackYear = lazyPart(() => import('./controls/playback/PlaybackYear'), { silent: true });

export interface CompareMapProps {
  catalogue: Catalogue;
  /** What the first filter finds. */
  decision: Decision;
  ground: Ground | null;
  start: Extent;
}

/** What the first finds and the second does not. */
const findsAlone = (own: Decision, other: Decision | null) =>
  other ? own.features.filter(({ properties }) => !other.featureIds.has(properties.id)) : [];

export function CompareMap({ catalogue, decision, ground, start }: CompareMapProps) {
  const { t } = useTranslation();
  const { filter, comparison, playedSide, language } = useAtlas(
    useShallow((state) => ({
      filter: state.filter,
      comparison: state.comparison,
      language: state.language,
      playedSide: state.playback?.side ?? null,
    })),
  );
  const second = comparison?.filter ?? null;
  const secondDecision = second && decisionOf(catalogue, second);
  const onlyA = useMemo(() => findsAlone(decision, secondDecision), [decision, secondDecision]);
  const onlyB = useMemo(
    () => (secondDecision ? findsAlone(secondDecision, decision) : []),
    [decision, secondDecision],
  );
  const label = (side: 'a' | 'b', one: Filter) => {
    const words = filterLine(t, one, catalogue, language);
    return comparison ? `${side.toUpperCase()} ${words}` : words;
  };
  const over = (side: 'a' | 'b', one: Filter, found: Decision) => (
    <>
      {comparison && (
        <SideTitle
          catalogue={catalogue}
          side={side}
          filter={one}
          count={found.features.length}
          edited={comparison.editing === side}
        />
      )}
      {playedSide === side && <PlaybackYear count={found.features.length} />}
    </>
  );

  return (
    <>
      {comparison && <CompareBar />}
      <div className="maps" data-compare={comparison !== null}>
        <MapPane
          catalogue={catalogue}
          label={label('a', filter)}
          decision={decision}
          {...(comparison && { side: 'a', edited: comparison.editing === 'a' })}
          distinct={onlyA}
          ground={ground}
          start={start}
        >
          {over('a', filter, decision)}
        </MapPane>
        {comparison && secondDecision && (
          <MapPane
            catalogue={catalogue}
            label={label('b', comparison.filter)}
            decision={secondDecision}
            side="b"
            edited={comparison.editing === 'b'}
            distinct={onlyB}
            ground={ground}
            start={start}
          >
            {over('b', comparison.filter, secondDecision)}
          </MapPane>
        )}
      </div>
    </>
  );
}
