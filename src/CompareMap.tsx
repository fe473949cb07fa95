/** The map, or two maps of two filters side by side that move together. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { Ground } from './data/basemap';
import type { Catalogue } from './domain/catalogue';
import type { Extent } from './domain/contract';
import { type Filter, findMatches, type Matches } from './domain/filter';
import { filterWords } from './i18n/filter-words';
import { MapPane } from './MapPane';
import { useAtlas } from './store/atlas-store';

export interface CompareMapProps {
  catalogue: Catalogue;
  /** What the first filter finds. */
  matches: Matches;
  ground: Ground | null;
  start: Extent;
}

export function CompareMap({ catalogue, matches, ground, start }: CompareMapProps) {
  const { t } = useTranslation();
  const { filter, comparison, language } = useAtlas(
    useShallow((state) => ({
      filter: state.filter,
      comparison: state.comparison,
      language: state.language,
    })),
  );
  const second = comparison?.filter;
  const secondMatches = useMemo(
    () => second && findMatches(catalogue.features, catalogue.clauses, second),
    [catalogue, second],
  );
  const wordsOf = (one: Filter) => {
    const words = filterWords(t, one, catalogue, language);
    return words.length ? words.join(' · ') : t('words.everything');
  };
  const label = (side: 'a' | 'b', one: Filter) =>
    comparison ? `${side.toUpperCase()} ${wordsOf(one)}` : wordsOf(one);
  const title = (side: 'a' | 'b', one: Filter) => {
    if (!comparison) return undefined;
    return (
      <button
        type="button"
        aria-pressed={comparison.editing === side}
        onClick={() => useAtlas.getState().setComparison({ ...comparison, editing: side })}
      >
        <b>{side.toUpperCase()}</b> {wordsOf(one)}
      </button>
    );
  };

  return (
    <div className="maps" data-compare={comparison !== null}>
      <MapPane
        catalogue={catalogue}
        label={label('a', filter)}
        filter={filter}
        matches={matches}
        title={title('a', filter)}
        ground={ground}
        start={start}
      />
      {second && secondMatches && (
        <MapPane
          catalogue={catalogue}
          label={label('b', second)}
          filter={second}
          matches={secondMatches}
          title={title('b', second)}
          ground={ground}
          start={start}
        />
      )}
    </div>
  );
}
