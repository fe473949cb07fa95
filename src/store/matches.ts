/** What a filter finds, decided once for whoever asks: the map first, the panels after it. */
import type { Catalogue } from '../domain/catalogue';
import { type Filter, findMatches, type Matches } from '../domain/filter';

const decided = new WeakMap<Catalogue, WeakMap<Filter, Matches>>();

/** The same object for the same filter, so that it can be told apart from another decision at a glance. */
export function matchesOf(catalogue: Catalogue, filter: Filter): Matches {
  const byFilter = decided.get(catalogue) ?? new WeakMap<Filter, Matches>();
  decided.set(catalogue, byFilter);
  const known = byFilter.get(filter);
  if (known) return known;
  const matches = findMatches(catalogue.features, catalogue.clauses, filter);
  byFilter.set(filter, matches);
  return matches;
}
