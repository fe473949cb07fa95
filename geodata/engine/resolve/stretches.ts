/**
 * What a line claims, stretch by stretch, as far as independent points on the real course tell.
 *
 * - A stretch is checked if in open country no more than 50 km of it lie between one check point and the
 *   next, or an end of the line. A check point in a town says where the town is, which was known before, so
 *   neither it nor the kilometres within towns count for the distance.
 * - What is checked claims what 95 % of the line's check points hold (the farthest of fewer than twenty),
 *   rounded up, at least 1 km. Check points in towns are not allowed to make the claim smaller.
 * - What is not checked claims what the vertices tell, or the digitiser's doubt, and no better than 12 km.
 *   Where all of a line is checked its digitiser's doubt counts on the whole of it.
 */
import type { Stretch } from '../../../src/domain/contract/stretches';

/** The least that an unchecked stretch claims: what vertices placed by hand were found to be off. */
export const UNCHECKED_KM = 12;
const FARTHEST_APART_KM = 50;
const HELD_SHARE = 0.95;
/** Of fewer check points than this the farthest counts. */
const ENOUGH_FOR_A_SHARE = 20;

/** A check point as seen from its line. */
export interface CheckPoint {
  /** Index of the strand it is nearest to. */
  strand: number;
  chainageKm: number;
  /** How far it lies from what is drawn. */
  offKm: number;
  inTown: boolean;
}

export interface CheckedStrand {
  lengthKm: number;
  /** Kilometres outside towns between two chainages. */
  openKm(fromKm: number, toKm: number): number;
}

/** The distance that 95 % of the check points hold; 0 without any. */
function heldKm(offsKm: readonly number[]): number {
  const sorted = offsKm.toSorted((a, b) => a - b);
  const share = sorted.length < ENOUGH_FOR_A_SHARE ? 1 : HELD_SHARE;
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

interface Gap {
  fromKm: number;
  toKm: number;
  openKm: number;
}

/** Between neighbouring check points in open country, and to both ends of the strand. */
function gapsOf({ lengthKm, openKm }: CheckedStrand, chainages: readonly number[]): Gap[] {
  const stops = [...chainages.toSorted((a, b) => a - b), lengthKm];
  return stops.map((toKm, index) => {
    const fromKm = stops[index - 1] ?? 0;
    return { fromKm, toKm, openKm: openKm(fromKm, toKm) };
  });
}

const inOpenCountry = (points: readonly CheckPoint[]): CheckPoint[] =>
  points.filter(({ inTown }) => !inTown);

/** How far apart the check points in open country are at most, along open country, km. */
export const farthestApartKm = (
  strands: readonly CheckedStrand[],
  points: readonly CheckPoint[],
): number =>
  Math.max(
    ...strands.flatMap((strand, index) => {
      const own = inOpenCountry(points).filter((point) => point.strand === index);
      return gapsOf(
        strand,
        own.map(({ chainageKm }) => chainageKm),
      ).map(({ openKm }) => openKm);
    }),
  );

const toTenth = (km: number): number => Math.round(km * 10) / 10;

/** @param byVerticesKm what the vertices tell of the line (`accuracy.ts`) */
export function stretchesOf(
  strands: readonly CheckedStrand[],
  points: readonly CheckPoint[],
  byVerticesKm: number,
  doubtKm: number,
): Stretch[] {
  const open = inOpenCountry(points);
  const held = [points, open].map((some) => heldKm(some.map(({ offKm }) => offKm)));
  const checkedKm = Math.max(1, ...held.map(Math.ceil));
  const uncheckedKm = Math.ceil(Math.max(UNCHECKED_KM, byVerticesKm, doubtKm, checkedKm));
  const found: Omit<Stretch, 'accuracyKm'>[] = [];
  for (const [strand, course] of strands.entries()) {
    const own = open.filter((point) => point.strand === strand);
    for (const { fromKm, toKm, openKm } of gapsOf(
      course,
      own.map(({ chainageKm }) => chainageKm),
    )) {
      if (toTenth(fromKm) === toTenth(toKm)) continue;
      const checked = own.length > 0 && openKm <= FARTHEST_APART_KM;
      const last = found.at(-1);
      if (last?.strand === strand && last.checked === checked) last.toKm = toTenth(toKm);
      else found.push({ strand, fromKm: toTenth(fromKm), toKm: toTenth(toKm), checked });
    }
  }
  const wholeKm = Math.ceil(Math.max(checkedKm, doubtKm));
  const claimKm = found.some(({ checked }) => !checked) ? checkedKm : wholeKm;
  return found.map(({ checked, ...stretch }) => ({
    ...stretch,
    accuracyKm: checked ? claimKm : uncheckedKm,
    checked,
  }));
}
