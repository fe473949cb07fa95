/**
 * Finds stretches where two lines run alongside each other. Nearer to each other than their accuracies,
 * they cross several times as drawn, and none of these crossings is certain; such a stretch becomes one
 * item.
 */

import type { Strand } from '../geometry/strand';
import type { Contact } from './contact';

type Run = [fromKm: number, toKm: number];

/** Number of points examined per length of the reach. */
const STEPS_A_REACH = 4;
/** Fewer crossings do not make a line run alongside. */
const LEAST_CROSSINGS = 2;

function isNear(other: Strand, x: number, y: number, reachKm: number): boolean {
  const [west, south, east, north] = other.box;
  if (x < west - reachKm || x > east + reachKm || y < south - reachKm || y > north + reachKm) {
    return false;
  }
  const reach2 = reachKm ** 2;
  for (let leg = 0; leg < other.legCount; leg++) {
    if (other.planeDistance2(leg, x, y) <= reach2) return true;
  }
  return false;
}

/** Stretches of `own` along which the other line keeps within the reach on the plane. */
function runsNear(own: Strand, other: Strand, reachKm: number): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (let index = 0; index < own.legCount; index++) {
    const [ax, ay, bx, by] = own.legOnPlane(index);
    const [from, to] = [own.chainageOf(index), own.chainageOf(index + 1)];
    const steps = Math.max(1, Math.ceil(((to - from) * STEPS_A_REACH) / reachKm));
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const km = from + (to - from) * share;
      if (!isNear(other, ax + (bx - ax) * share, ay + (by - ay) * share, reachKm)) open = null;
      else if (open) open[1] = km;
      else {
        open = [km, km];
        runs.push(open);
      }
    }
  }
  return runs;
}

/** The runs without the stretches that both lines share. */
function without(runs: readonly Run[], shared: readonly Contact[]): Run[] {
  return shared.reduce<Run[]>(
    (left, { fromKm, toKm }) =>
      left.flatMap(([from, to]): Run[] =>
        toKm <= from || fromKm >= to
          ? [[from, to]]
          : [
              ...(fromKm > from ? [[from, fromKm] satisfies Run] : []),
              ...(toKm < to ? [[toKm, to] satisfies Run] : []),
            ],
      ),
    [...runs],
  );
}

/** Whether the contact is uncertain: a crossing as drawn, or ends that may or may not meet. */
const isUnsure = ({ kind, gapKm }: Contact): boolean =>
  kind === 'crossing' || (kind === 'end' && gapKm > 0);

/**
 * The contacts, in which those explained by running alongside are replaced by one stretch, from the first
 * of them to the last. Crossings no further apart than the tolerance stay one crossing, since they cannot
 * be told apart.
 */
export function withAlongside(
  own: Strand,
  other: Strand,
  contacts: readonly Contact[],
  toleranceKm: number,
  reachKm: number,
): Contact[] {
  const crossings = (found: readonly Contact[]): number =>
    found.reduce((sum, { kind, count }) => sum + (kind === 'crossing' ? count : 0), 0);
  if (crossings(contacts) < LEAST_CROSSINGS) return [...contacts];
  const shared = contacts.filter(({ kind }) => kind === 'shared');
  const slackKm = reachKm / STEPS_A_REACH;
  let rest = [...contacts];
  const found: Contact[] = [];
  for (const [from, to] of without(runsNear(own, other, reachKm), shared)) {
    const inside = rest.filter(
      (one) => isUnsure(one) && one.fromKm >= from - slackKm && one.toKm <= to + slackKm,
    );
    const fromKm = Math.min(...inside.map((one) => one.fromKm));
    const toKm = Math.max(...inside.map((one) => one.toKm));
    const count = crossings(inside);
    if (count < LEAST_CROSSINGS || toKm - fromKm <= toleranceKm) continue;
    found.push({ kind: 'alongside', fromKm, toKm, count, gapKm: 0 });
    rest = rest.filter((one) => !inside.includes(one));
  }
  return [...rest, ...found];
}
