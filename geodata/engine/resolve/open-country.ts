/** How much of a strand lies outside towns. */
import { distanceKm, geodesicLeg } from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import type { Position } from '../../../src/domain/geometry/position';
import { roughKm } from '../../../src/domain/geometry/ruler';
import type { AuthoredPlace } from '../authored';
import { isTown, townRadiusKm } from './accuracy';
import { positionOf } from './strands';
import type { CheckedStrand } from './stretches';

interface Town {
  centre: Position;
  radiusKm: number;
}

export type Towns = readonly Town[];

/** Each as a circle of the radius of towns of its rank. */
export const townsOf = (places: Iterable<AuthoredPlace>): Towns =>
  [...places].filter(isTown).map((place) => ({
    centre: positionOf(place),
    radiusKm: townRadiusKm(place),
  }));

export const isInTown = (point: Position, towns: Towns): boolean =>
  towns.some(({ centre, radiusKm }) => roughKm(point, centre) <= radiusKm);

/** Legs are cut into pieces of about this length, each of which lies in a town or outside as its middle does. */
const PIECE_KM = 1;

interface Piece {
  fromKm: number;
  toKm: number;
}

function openPieces(from: Position, to: Position, startKm: number, towns: Towns): Piece[] {
  const leg = geodesicLeg(from, to);
  const near = towns.filter(
    ({ centre, radiusKm }) => roughKm(from, centre) <= radiusKm + leg.lengthKm * 1.01,
  );
  if (near.length === 0) return [{ fromKm: startKm, toKm: startKm + leg.lengthKm }];
  const count = Math.max(1, Math.ceil(leg.lengthKm / PIECE_KM));
  return Array.from({ length: count }, (_, index): Piece[] => {
    const [a, b] = [index, index + 1].map((one) => (leg.lengthKm * one) / count);
    const { position } = leg.at(((a ?? 0) + (b ?? 0)) / 2);
    if (isInTown(position, near)) return [];
    return [{ fromKm: startKm + (a ?? 0), toKm: startKm + (b ?? 0) }];
  }).flat();
}

/** A strand as the rule of its claims needs it, and the chainage of each of its vertices. */
export function measuredStrand(
  strand: readonly Position[],
  towns: Towns,
): CheckedStrand & { chainages: readonly number[] } {
  const chainages = [0];
  const open: Piece[] = [];
  for (const [from, to] of legsOf(strand)) {
    const startKm = chainages.at(-1) ?? 0;
    open.push(...openPieces(from, to, startKm, towns));
    chainages.push(startKm + distanceKm(from, to));
  }
  return {
    chainages,
    lengthKm: chainages.at(-1) ?? 0,
    openKm: (low, high) =>
      open.reduce(
        (sum, { fromKm, toKm }) => sum + Math.max(0, Math.min(toKm, high) - Math.max(fromKm, low)),
        0,
      ),
  };
}
