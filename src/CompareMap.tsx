/** The map, or two maps of two filters side by side that move together. */

import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Ground } from './data/basemap';
import type { Extent } from './domain/contract/regions';
import { type Decision, decisionOf } from './domain/decision';
import type { Filter } from './domain/filter';
import { MapPane } from './MapPane';
import { lazyPart } from './parts/lazy-part';
import { useAtlas } from './store/atlas-store';
import { useWording } from './store/use-wording';
import { filterLine } from './words/filters';

const CompareBar = lazyPart(() => import('./panel/compare/CompareBar'), { silent: true });
const SideTitle = lazyPart(() => import('./panel/compare/SideTitle'), { silent: true });
const PlaybackYear = lazyPart(() => import('./controls/playback/PlaybackYear'), { silent: true });

export interface CompareMapProps {
  /** What the first filter finds. */
  decision: Decision;
  ground: Ground | null;
  start: Extent;
}

/** What the first finds and the second does not. */
const findsAlone = (own: Decision, other: Decision | null) =>
  other ? own.features.filter(({ properties }) => !other.featureIds.has(properties.id)) : [];

export function CompareMap({ decision, ground, start }: CompareMapProps) {
  const wording = useWording();
  const { catalogue } = wording;
  const { filter, comparison, playedSide } = useAtlas(
    useShallow((state) => ({
      filter: state.filter,
      comparison: state.comparison,
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
    const words = filterLine(one, wording);
    return comparison ? `${side.toUpperCase()} ${words}` : words;
  };
  const over = (side: 'a' | 'b', one: Filter, found: Decision) => (
    <>
      {comparison && (
        <SideTitle
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
