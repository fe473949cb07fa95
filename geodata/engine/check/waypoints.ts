/**
 * Checks that a course passes the notice's waypoints in the notice's order, and that no leg has zero
 * length.
 */

import { distanceKm } from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import { byId, type Check, problemAt } from '../read/records';
import { positionOf } from '../resolve/strands';

export const checkWaypoints: Check = ({ features }) =>
  features.flatMap(({ record, origin }) => {
    const course = record.geometry?.course ?? [];
    let from = 0;
    for (const [index, waypoint] of (record.waypoints ?? []).entries()) {
      const at = course.indexOf(waypoint, from);
      if (at === -1) {
        const why = course.includes(waypoint) ? 'stands earlier in' : 'is not in';
        const message = `the waypoint ${waypoint} ${why} the course`;
        const remedy = 'let course pass every waypoint, in the order the notice names them';
        return [problemAt('waypoint-order', origin, ['waypoints', index], message, remedy)];
      }
      from = at + 1;
    }
    return [];
  });

/** A vertex that occurs twice in a row in an alignment. */
const checkVertices: Check = ({ alignments }) =>
  [...alignments].flatMap(([id, { record, origin }]) =>
    legsOf(record.geometry.coordinates).flatMap(([from, to], index) => {
      if (distanceKm(from, to) > 0) return [];
      const message = `${id}: vertices ${index} and ${index + 1} are one position`;
      const path = ['geometry', 'coordinates', index + 1];
      return [problemAt('zero-leg', origin, path, message, 'remove one, and count the tags again')];
    }),
  );

const checkPlaces: Check = ({ features, places }) => {
  const placeById = byId(places);
  return features.flatMap(({ record, origin }) => {
    const { course, branches = [] } = record.geometry ?? {};
    const strands = [
      ...(course ? [{ ids: course, path: ['geometry', 'course'] }] : []),
      ...branches.map((ids, index) => ({ ids, path: ['geometry', 'branches', index] })),
    ];
    return strands.flatMap(({ ids, path }) =>
      legsOf(ids).flatMap(([from, to], index) => {
        const [a, b] = [placeById.get(from), placeById.get(to)];
        if (!a || !b || distanceKm(positionOf(a), positionOf(b)) > 0) return [];
        const message = `the leg ${from} – ${to} has no length`;
        const remedy = 'name a place once in a row, and give two places two positions';
        return [problemAt('zero-leg', origin, [...path, index + 1], message, remedy)];
      }),
    );
  });
};

export const checkLegs: Check = (records) => [...checkPlaces(records), ...checkVertices(records)];
