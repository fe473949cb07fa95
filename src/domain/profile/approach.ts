/** Finds where two lines that do not meet come nearest to each other. */
import { overlap, type Strand } from '../geometry/strand';
import { type Foot, footOn } from '../geometry/strand-foot';

interface Nearest {
  vertex: number;
  distance2: number;
}

/**
 * The vertex of `from` that is nearest to `to` on the plane.
 * @param reach on the plane, km
 */
function nearestVertex(from: Strand, to: Strand, reach: number): Nearest | null {
  let best: Nearest | null = null;
  for (let vertex = 0; vertex <= from.legCount; vertex++) {
    const x = from.plane[2 * vertex] ?? Number.NaN;
    const y = from.plane[2 * vertex + 1] ?? Number.NaN;
    if (!overlap([x, y, x, y], to.box, reach)) continue;
    for (let leg = 0; leg < to.legCount; leg++) {
      const distance2 = to.planeDistance2(leg, x, y);
      if (distance2 < (best?.distance2 ?? Number.POSITIVE_INFINITY)) best = { vertex, distance2 };
    }
  }
  return best;
}

/** The point of `own` nearest to `other`, and its distance; null beyond the reach. */
export function approachOf(own: Strand, other: Strand, reachKm: number): Foot | null {
  const reach = Math.max(own.onPlaneAtMost(reachKm), other.onPlaneAtMost(reachKm));
  if (!overlap(own.box, other.box, reach)) return null;
  const ofOther = nearestVertex(other, own, reach);
  const ofOwn = nearestVertex(own, other, reach);
  if (!ofOther || !ofOwn) return null;
  // If lines do not cross, one of their two nearest points is a vertex.
  const spot =
    ofOther.distance2 <= ofOwn.distance2
      ? other.vertex(ofOther.vertex)
      : footOn(other, own.vertex(ofOwn.vertex)).position;
  const foot = footOn(own, spot);
  return foot.distanceKm <= reachKm ? foot : null;
}
