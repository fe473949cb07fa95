/** Removes vertices that make no difference on screen, on paper, or in lengths in kilometres. */
import { simplify } from '@turf/turf';
import type { Feature } from 'geojson';
import { vertexCount } from './lines';
import type { BoundaryGeometry } from './own-boundary';

const METRES_PER_DEGREE = 111_320;
/** Tolerances of simplification, tried in this order until few enough vertices are left. */
const TOLERANCES_M = [5, 10, 20, 40, 80] as const;
/** The map draws this many vertices within one or two frames. */
const MOST_VERTICES = 60_000;

export interface Thinned {
  features: Feature<BoundaryGeometry>[];
  /** Metres. */
  toleranceM: number;
}

export function thin(features: readonly Feature<BoundaryGeometry>[]): Thinned {
  let thinned: Thinned = { features: [...features], toleranceM: 0 };
  for (const toleranceM of TOLERANCES_M) {
    thinned = {
      features: thinned.features.map((feature) =>
        simplify(feature, { tolerance: toleranceM / METRES_PER_DEGREE, mutate: false }),
      ),
      toleranceM,
    };
    if (vertexCount(thinned.features) <= MOST_VERTICES) break;
  }
  return thinned;
}
