/**
 * Finds the contacts of two lines: stretches that they share leg by leg, stretches where they run alongside
 * each other within their accuracies (see `alongside.ts`), points where one crosses or touches the other as
 * drawn, and ends so near that the accuracies cannot tell whether they meet.
 */
import { legKey } from '../geometry/legs';
import { meetingShare } from '../geometry/plane';
import { overlap, type Strand } from '../geometry/strand';
import { footWithin } from '../geometry/strand-foot';
import { withAlongside } from './alongside';
import type { Contact } from './contact';

/** Ends further apart than this do not count as near each other, whatever the accuracies. */
const LARGEST_GAP_KM = 25;
/**
 * Nearer than this, two points count as the same: positions have five decimals of a degree, about a metre.
 */
const TOUCH_KM = 0.02;

interface Leg {
  index: number;
  box: readonly [number, number, number, number];
}

/** @param touch on the plane, km */
function legsNear(strand: Strand, other: Strand, touch: number): Leg[] {
  const legs: Leg[] = [];
  for (let index = 0; index < strand.legCount; index++) {
    const [ax, ay, bx, by] = strand.legOnPlane(index);
    const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const;
    if (overlap(box, other.box, touch)) legs.push({ index, box });
  }
  return legs;
}

const keyOf = (strand: Strand, index: number): string =>
  legKey(strand.vertex(index), strand.vertex(index + 1)).key;

/**
 * Share of a leg's length: a meeting point this near to an end counts as the end. Legs with a smaller angle
 * than `LEAST_SINE` run along each other.
 */
const AT_END = 1e-6;
const LEAST_SINE = 1e-9;

/** Neighbouring intervals joined where the gap between them is no larger than `toleranceKm`. */
function joined(intervals: readonly (readonly [number, number])[], toleranceKm: number) {
  const groups: { fromKm: number; toKm: number; count: number }[] = [];
  for (const [fromKm, toKm] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = groups.at(-1);
    if (last && fromKm - last.toKm <= toleranceKm) {
      last.toKm = Math.max(last.toKm, toKm);
      last.count++;
    } else groups.push({ fromKm, toKm, count: 1 });
  }
  return groups;
}

/** Chainages on `own` where an end of the other line, or its own end, comes near the other line. */
function nearEnds(own: Strand, other: Strand, reachKm: number): { km: number; gapKm: number }[] {
  const ends: { km: number; gapKm: number }[] = [];
  for (const vertex of [0, other.legCount]) {
    const foot = footWithin(own, other.vertex(vertex), reachKm);
    if (foot) ends.push({ km: foot.chainageKm, gapKm: foot.distanceKm });
  }
  for (const vertex of [0, own.legCount]) {
    const foot = footWithin(other, own.vertex(vertex), reachKm);
    if (foot) ends.push({ km: own.chainageOf(vertex), gapKm: foot.distanceKm });
  }
  return ends.toSorted((a, b) => a.gapKm - b.gapKm);
}

/** @param toleranceKm the accuracies of the two lines together */
export function contactsOf(own: Strand, other: Strand, toleranceKm: number): Contact[] {
  const reachKm = Math.min(toleranceKm, LARGEST_GAP_KM);
  const onPlane = (km: number) => Math.max(own.onPlaneAtMost(km), other.onPlaneAtMost(km));
  if (!overlap(own.box, other.box, onPlane(reachKm))) return [];
  const touch = onPlane(TOUCH_KM);
  const ownLegs = legsNear(own, other, touch);
  const otherLegs = legsNear(other, own, touch);
  const otherKeys = new Set(otherLegs.map(({ index }) => keyOf(other, index)));
  const sharedLegs = new Set(
    ownLegs.flatMap(({ index }) => (otherKeys.has(keyOf(own, index)) ? [index] : [])),
  );
  const stretches = joined(
    [...sharedLegs].map((leg) => [own.chainageOf(leg), own.chainageOf(leg + 1)] as const),
    TOUCH_KM,
  ).map((stretch) => ({ ...stretch, count: 1 }));

  const ends = nearEnds(own, other, reachKm);
  const inStretch = (km: number, marginKm: number): boolean =>
    stretches.some(({ fromKm, toKm }) => km >= fromKm - marginKm && km <= toKm + marginKm);
  const touching: { km: number; gapKm: number }[] = [];
  for (const end of ends) {
    const told = touching.some(({ km }) => Math.abs(km - end.km) <= TOUCH_KM);
    if (end.gapKm <= TOUCH_KM && !told && !inStretch(end.km, TOUCH_KM)) touching.push(end);
  }

  const crossings: number[] = [];
  for (const { index: i, box } of ownLegs) {
    for (const { index: j, box: otherBox } of otherLegs) {
      if (!overlap(box, otherBox, touch)) continue;
      const share = meetingShare(own.legOnPlane(i), other.legOnPlane(j), AT_END, LEAST_SINE);
      if (share === null) continue;
      const km = own.chainageOf(i) + share * own.leg(i).lengthKm;
      const told =
        inStretch(km, TOUCH_KM) ||
        touching.some((end) => Math.abs(end.km - km) <= TOUCH_KM) ||
        crossings.some((before) => Math.abs(before - km) <= TOUCH_KM);
      if (!told) crossings.push(km);
    }
  }
  const meetings = joined(
    crossings.map((km) => [km, km] as const),
    toleranceKm,
  );

  const certain: Contact[] = [
    ...stretches.map((one) => ({ kind: 'shared' as const, gapKm: 0, ...one })),
    ...meetings.map((one) => ({ kind: 'crossing' as const, gapKm: 0, ...one })),
    ...touching.map(({ km }) => endAt(km, 0)),
  ];
  for (const { km, gapKm } of ends) {
    const told = certain.some(
      ({ fromKm, toKm }) => km >= fromKm - toleranceKm && km <= toKm + toleranceKm,
    );
    if (!told) certain.push(endAt(km, gapKm));
  }
  return withAlongside(own, other, certain, toleranceKm, reachKm).sort(
    (a, b) => a.fromKm - b.fromKm || a.toKm - b.toKm,
  );
}

const endAt = (km: number, gapKm: number): Contact => ({
  kind: 'end',
  fromKm: km,
  toKm: km,
  count: 1,
  gapKm,
});
