/**
 * Assembles the rings of one shape into polygons with holes, by which ring contains which. The direction of
 * a ring is not used: the format prescribes it, but many files ignore that.
 */
import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Extent } from '../contract/regions';

interface Ring {
  line: Position[];
  extent: Extent;
}

function extentOfRing(line: readonly Position[]): Extent {
  const extent: Extent = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of line) {
    if (x < extent[0]) extent[0] = x;
    if (y < extent[1]) extent[1] = y;
    if (x > extent[2]) extent[2] = x;
    if (y > extent[3]) extent[3] = y;
  }
  return extent;
}

const around = (outer: Extent, inner: Extent): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** Rings may touch in a vertex, so the first vertex that is not on the edge of the outer ring decides. */
function holds(outer: Ring, inner: Ring): boolean {
  if (outer === inner || !around(outer.extent, inner.extent)) return false;
  const area = polygon([outer.line]);
  for (const position of inner.line) {
    if (booleanPointInPolygon(position, area, { ignoreBoundary: true })) return true;
    if (!booleanPointInPolygon(position, area)) return false;
  }
  return false;
}

const isRing = ({ length }: readonly Position[]): boolean => length >= 4;

/** Rings of fewer than four positions enclose nothing and are left out; null where none is left. */
export function polygonsOf(lines: readonly Position[][]): Polygon | MultiPolygon | null {
  const rings = lines.filter(isRing).map((line) => ({ line, extent: extentOfRing(line) }));
  const holders = new Map(rings.map((ring) => [ring, rings.filter((one) => holds(one, ring))]));
  const depth = (ring: Ring): number => holders.get(ring)?.length ?? 0;
  // A ring inside an even number of others is an outer ring; inside an odd number it is a hole of the
  // innermost.
  const polygons = rings
    .filter((ring) => depth(ring) % 2 === 0)
    .map((outer) => {
      const holes = rings.filter(
        (ring) => depth(ring) === depth(outer) + 1 && holders.get(ring)?.includes(outer),
      );
      return [outer, ...holes].map(({ line }) => line);
    });
  const [first, ...more] = polygons;
  if (!first) return null;
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}
