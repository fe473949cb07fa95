/** Finds places that are entered twice under two ids: same kind, less than 300 m apart. */

import { distanceKm } from '../../../src/domain/geometry/geodesic';
import type { Problem } from '../problem';
import { type Check, problemAt } from '../read/records';
import { positionOf } from '../resolve/strands';

const APART_KM = 0.3;
/** 300 m of latitude are 0.0027°, so places further apart in latitude need no measurement. */
const APART_DEGREES = 0.003;

export const checkPlaceDistance: Check = ({ places }) => {
  // With places sorted by latitude, each is compared only with those just north of it.
  const sorted = [...places].sort((a, b) => a.record.lat - b.record.lat);
  const problems: Problem[] = [];
  for (const [index, { record: a }] of sorted.entries()) {
    for (const { record: b, origin } of sorted.slice(index + 1)) {
      if (b.lat - a.lat > APART_DEGREES) break;
      if (a.kind !== b.kind || a.id === b.id) continue;
      const apart = distanceKm(positionOf(a), positionOf(b));
      if (apart >= APART_KM) continue;
      const message = `${b.id} lies ${Math.round(apart * 1000)} m from ${a.id}, and both are ${a.kind}`;
      const remedy = 'make them one place, or correct the coordinates';
      problems.push(problemAt('places-too-close', origin, ['lon'], message, remedy));
    }
  }
  return problems;
};
