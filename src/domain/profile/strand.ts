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

/** The longest first; none for points and for null. */
export function measuredStrandsOf(geometry: FeatureGeometry | null): Strand[] {
  const strands = strandsOf(geometry).map((line) => new Strand(line.map(asPosition), onPlane));
  return strands.length > 1 ? strands.toSorted((a, b) => b.lengthKm - a.lengthKm) : strands;
}
