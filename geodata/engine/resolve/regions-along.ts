/** Computes how much of a line lies in each region, from the known crossings between regions. */

import { distanceKm, geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import { pointBetween } from '../../../src/domain/geometry/polyline';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredPlace } from '../authored';
import type { FeatureEntry, Records } from '../read/records';
import { passingAfter } from './passing';
import { authoredStrandsOf, positionOf } from './strands';

/** A stretch between two crossings, or a crossing and an end of the line. */
export interface Stretch {
  /** Leg index + share of the leg. */
  from: number;
  to: number;
  /** The region at its start, and at its end. */
  enters: string;
  leaves: string;
  /** Places of the course on this stretch, without its ends. */
  places: readonly AuthoredPlace[];
}

/** The nearest passing at or after `from`. */
const nearestAfter = (line: readonly Position[], place: AuthoredPlace, from: number) =>
  passingAfter(line, positionOf(place), from, 0);

/** Whether a place cannot be told apart from a crossing: they are nearer than both accuracies together. */
const isAt = (crossing: AuthoredPlace, place: AuthoredPlace): boolean =>
  distanceKm(positionOf(crossing), positionOf(place)) <= crossing.accuracyKm + place.accuracyKm;

/** Empty if the feature has no crossings, or its places are not known. */
export function stretchesOf(
  feature: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): Stretch[] {
  const { course = [], borders = [] } = feature.record.geometry ?? {};
  const [line] = authoredStrandsOf(feature, places, alignments);
  const stops = course.flatMap((id) => places.get(id) ?? []);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!line || !first || !last || borders.length === 0) return [];

  let reached = 0;
  const passed = stops.map((place) => {
    reached = nearestAfter(line, place, reached).at;
    return { place, at: reached };
  });
  const crossings = borders.flatMap(({ place: id, from, to }) => {
    const place = places.get(id);
    return place ? [{ place, at: nearestAfter(line, place, 0).at, from, to }] : [];
  });
  const ends = [
    { place: first, at: 0, from: first.region, to: first.region },
    ...crossings,
    { place: last, at: line.length - 1, from: last.region, to: last.region },
  ];
  return ends.slice(1).flatMap((end, index): Stretch[] => {
    const begin = ends[index];
    if (!begin) return [];
    const on = passed.filter(
      ({ place, at }) =>
        at > begin.at && at < end.at && !isAt(begin.place, place) && !isAt(end.place, place),
    );
    return [
      {
        from: begin.at,
        to: end.at,
        enters: begin.to,
        leaves: end.from,
        places: on.map(({ place }) => place),
      },
    ];
  });
}

/** Length between two stations of the line (leg index plus share of the leg), km. */
function lengthBetweenKm(line: readonly Position[], from: number, to: number): number {
  const at = (place: number): Position[] => {
    const [a, b] = [line[Math.floor(place)], line[Math.ceil(place)]];
    const share = place - Math.floor(place);
    return a && b ? [pointBetween(a, b, share)] : [];
  };
  const between = line.slice(Math.floor(from) + 1, Math.ceil(to));
  return geodesicLengthKm([...at(from), ...between, ...at(to)]);
}

/**
 * Length in each region, km, to 0.1 km, in the order of the line; undefined if none is known. A region with
 * a stretch of unknown limits is left out, since part of its length would be missing.
 */
export function lengthByRegion(
  feature: FeatureEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): Record<string, number> | undefined {
  const [line] = authoredStrandsOf(feature, places, alignments);
  const stretches = stretchesOf(feature, places, alignments);
  if (!line) return undefined;
  const doubtful = new Set(
    stretches
      .filter(({ enters, leaves }) => enters !== leaves)
      .flatMap(({ enters, leaves, places: on }) => [
        enters,
        leaves,
        ...on.map(({ region }) => region),
      ]),
  );
  const known = new Map<string, number>();
  for (const { from, to, enters, leaves } of stretches) {
    if (enters !== leaves || doubtful.has(enters)) continue;
    known.set(enters, (known.get(enters) ?? 0) + lengthBetweenKm(line, from, to));
  }
  if (known.size === 0) return undefined;
  return Object.fromEntries([...known].map(([id, km]) => [id, Math.round(km * 10) / 10]));
}
