/** A drawn alignment passes the places of its course, in order, and its tags fit. */
import type { Problem } from '../problem';
import { byId, type Check, problemAt } from '../read/records';
import { knownPlacesOf, lineAccuracyKm } from '../resolve/accuracy';
import { distanceKm, legsOf, type Position } from '../resolve/geodesic';
import { positionOf, strandsOf } from '../resolve/strands';

const KM_PER_DEGREE = 111.2;

/** Where a line comes within reach of a point: leg and share of it, and how near. */
interface Passing {
  at: number;
  km: number;
}

/**
 * The point of leg a–b nearest to p, not before `least` (share of the leg). Flat
 * geometry around p: right to a percent over the tens of kilometres that matter.
 */
function nearestOnLeg(a: Position, b: Position, p: Position, least: number): Passing {
  const shrink = Math.cos((p[1] * Math.PI) / 180);
  const flat = ([lon, lat]: Position): Position => [
    (lon - p[0]) * shrink * KM_PER_DEGREE,
    (lat - p[1]) * KM_PER_DEGREE,
  ];
  const [ax, ay] = flat(a);
  const [bx, by] = flat(b);
  const [dx, dy] = [bx - ax, by - ay];
  const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(least, along));
  return { at, km: Math.hypot(ax + at * dx, ay + at * dy) };
}

/** The first passing within reach at or after `from` (leg index + share), or the nearest of all. */
function passingAfter(
  line: readonly Position[],
  p: Position,
  from: number,
  reach: number,
): Passing {
  let nearest: Passing = { at: from, km: Number.POSITIVE_INFINITY };
  for (const [index, [a, b]] of legsOf(line).entries()) {
    if (index + 1 < from) continue;
    const passing = nearestOnLeg(a, b, p, Math.max(0, from - index));
    const found = { at: index + passing.at, km: passing.km };
    if (found.km <= reach) return found;
    if (found.km < nearest.km) nearest = found;
  }
  return nearest;
}

export const checkAlignmentCourse: Check = ({ features, places, alignments }) => {
  const placeById = byId(places);
  return features.flatMap((feature): Problem[] => {
    const { course = [], alignment } = feature.record.geometry ?? {};
    const [line] = strandsOf(feature, placeById, alignments);
    if (!alignment || !line || !alignments.has(feature.id)) return [];
    const accuracy = lineAccuracyKm(knownPlacesOf(feature, placeById, alignments), [line]);
    let from = 0;
    for (const [index, id] of course.entries()) {
      const place = placeById.get(id);
      if (!place) continue;
      const passing = passingAfter(line, positionOf(place), from, accuracy);
      if (passing.km > accuracy) {
        const message = `from the place before it the alignment comes no nearer to ${id} than ${Math.round(passing.km)} km, its accuracy is ${accuracy} km`;
        const remedy = 'correct the vertices, or the order of the course';
        const path = ['geometry', 'course', index];
        return [problemAt('alignment-course', feature.origin, path, message, remedy)];
      }
      from = passing.at;
    }
    return [];
  });
};

export const checkAlignmentTags: Check = ({ places, alignments }) => {
  const placeById = byId(places);
  return [...alignments.values()].flatMap(({ record, origin }) =>
    record.properties.tags.flatMap(({ vertex, place: id }, index) => {
      const path = ['properties', 'tags', index];
      const position = record.geometry.coordinates[vertex];
      if (!position) {
        const message = `there is no vertex ${vertex}, the last is ${record.geometry.coordinates.length - 1}`;
        const remedy = 'vertices are counted from 0';
        return [problemAt('alignment-tag', origin, path, message, remedy)];
      }
      const place = id === undefined ? undefined : placeById.get(id);
      if (!place) return [];
      const apart = distanceKm(position, positionOf(place));
      if (apart <= place.accuracyKm) return [];
      const message = `vertex ${vertex} is tagged ${place.id} and lies ${apart.toFixed(1)} km from it`;
      const remedy = `put it within the place's accuracy (${place.accuracyKm} km), or correct the tag`;
      return [problemAt('alignment-tag', origin, path, message, remedy)];
    }),
  );
};
