/**
 * Makes measured strands from a geometry. Their plane is the projection of the map, in kilometres: lines
 * cross there if they cross on the map.
 */
import type { FeatureGeometry } from '../contract/register';
import type { Point } from '../geometry/plane';
import { asPosition, type Position } from '../geometry/position';
import { Strand } from '../geometry/strand';
import { strandsOf } from '../geometry/strands';
import { regional } from '../projection';

export const onPlane = (position: Position): Point => {
  const [x = Number.NaN, y = Number.NaN] = regional.forward([...position]);
  return [x / 1000, y / 1000];
};

/** The longest first, each with its index in the geometry; none for points and for null. */
export function measuredStrandsOf(
  geometry: FeatureGeometry | null,
): { strand: Strand; drawnAt: number }[] {
  const strands = strandsOf(geometry).map((line, drawnAt) => ({
    strand: new Strand(line.map(asPosition), onPlane),
    drawnAt,
  }));
  return strands.length > 1
    ? strands.toSorted((a, b) => b.strand.lengthKm - a.strand.lengthKm)
    : strands;
}
