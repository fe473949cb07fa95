/** Where the name of an area stands: as far from its edge as can be, in its largest part. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { asPosition } from '../geometry/position';

const PRECISION_DEGREES = 0.05;

/** [lon, lat]; null for an area without a ring. */
export function labelSpot(area: Polygon | MultiPolygon): [number, number] | null {
  const parts = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  let best: (Position & { distance: number }) | null = null;
  for (const part of parts) {
    if ((part[0]?.length ?? 0) < 4) continue;
    const spot = polylabel(
      part.map((ring) => ring.map(asPosition).map(([lon, lat]) => [lon, lat])),
      PRECISION_DEGREES,
    );
    if (!best || spot.distance > best.distance) best = spot;
  }
  return best ? [best[0] ?? Number.NaN, best[1] ?? Number.NaN] : null;
}
