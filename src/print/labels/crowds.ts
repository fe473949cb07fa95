/** Points so near to each other that their names are better listed beside them. */
import { distance } from '../../domain/geometry/polyline';
import type { PointLabel } from './label-request';

/** Neighbours in a crowd, millimetres from middle to middle. */
const NEIGHBOURS_MM = 5;
const LEAST = 4;

/** Each a chain of neighbours in the order given, the largest first. */
export function crowdsOf(labels: readonly PointLabel[]): PointLabel[][] {
  const crowds: PointLabel[][] = [];
  const left = new Set(labels.filter(({ mayLead }) => mayLead));
  for (const first of left) {
    left.delete(first);
    const crowd = [first];
    for (const one of crowd) {
      for (const other of left) {
        if (distance(one.at, other.at) > NEIGHBOURS_MM) continue;
        crowd.push(other);
        left.delete(other);
      }
    }
    if (crowd.length >= LEAST) crowds.push(crowd);
  }
  // The largest has the hardest time.
  return crowds.sort((a, b) => b.length - a.length);
}
