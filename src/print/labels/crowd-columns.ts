/** The names of a crowd as columns at its sides, each led to its symbol; leaders never cross. */
import { meetingOf } from '../../domain/geometry/plane';
import type { Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { type Candidate, costOn } from './candidate';
import { inOrder, ROW_GAP_MM, type Row, uncrossed } from './crowd-rows';
import type { FixedGround } from './fixed-ground';
import type { PointLabel } from './label-request';
import { ledTo } from './leader';
import { type NameBlock, nameBlock } from './name-block';
import { waysToSet } from './name-lines';

/** One way of listing all of a crowd. */
export interface Listing {
  rows: readonly { label: PointLabel; candidate: Candidate; end: Point }[];
}

/** Between the crowd and a column, millimetres. */
const DISTANCES_MM = [2.5, 4.5, 7, 10, 14, 19, 25, 32, 40] as const;
/** How far a column is moved up or down, as shares of its height. */
const SHIFTS = [
  0, -0.15, 0.15, -0.3, 0.3, -0.45, 0.45, -0.65, 0.65, -0.9, 0.9, -1.2, 1.2, -1.6, 1.6,
] as const;
/** How much of a crowd is listed at its left. */
const SHARES_LEFT = [0, 1 / 3, 1 / 2, 2 / 3, 1] as const;
const LEADER_GAP_MM = 0.4;
/** A longer name is broken, ems. */
const LONG_EM = 14;
const COST = {
  column: 1.5,
  perMm: 0.25,
  left: 1,
  perShift: 2,
  overSymbol: 4,
  perRowTooMany: 1,
} as const;
/** A column with more rows is better divided. */
const TALL = 8;

/** The cheapest listing with room for every name, or with `badgeAlone` for every number, or null. */
export function cheapestListing(
  crowd: readonly PointLabel[],
  ground: FixedGround,
  isFree: (candidate: Candidate) => boolean,
  typesetter: Typesetter,
  badgeAlone: boolean,
): Listing | null {
  if (badgeAlone && !crowd.every(({ badge }) => badge)) return null;
  const rows = crowd.map(
    (label): Row => ({ label, block: blockOf(label, typesetter, badgeAlone) }),
  );
  const byX = [...rows].sort((a, b) => a.label.at[0] - b.label.at[0] || inOrder(a, b));
  let best: Listing | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const share of SHARES_LEFT) {
    const cut = Math.round(share * rows.length);
    const sides = [
      cheapestColumn(byX.slice(0, cut), crowd, -1, ground, isFree),
      cheapestColumn(byX.slice(cut), crowd, 1, ground, isFree),
    ];
    const tallest = Math.max(cut, rows.length - cut);
    let cost = Math.max(0, tallest - TALL) * COST.perRowTooMany + share * COST.left;
    for (const side of sides) cost += side?.cost ?? Number.POSITIVE_INFINITY;
    if (cost >= least - 1e-6) continue;
    least = cost;
    best = { rows: sides.flatMap((side) => side?.rows ?? []) };
  }
  return best;
}

interface Column extends Listing {
  cost: number;
}

/** The cheapest column at one side (-1 left, 1 right) with room for all rows, or null. */
function cheapestColumn(
  rows: readonly Row[],
  crowd: readonly PointLabel[],
  side: -1 | 1,
  ground: FixedGround,
  isFree: (candidate: Candidate) => boolean,
): Column | null {
  if (rows.length === 0) return { rows: [], cost: 0 };
  let best: Column | null = null;
  for (const distance of DISTANCES_MM)
    for (const shift of SHIFTS) {
      const own = COST.column + distance * COST.perMm + Math.abs(shift) * COST.perShift;
      const least = best?.cost ?? Number.POSITIVE_INFINITY;
      if (own >= least) continue;
      const listed = column(rows, crowd, side, distance, shift);
      const cost = totalOf(listed, ground, isFree, own, least);
      if (cost !== null) best = { rows: listed, cost };
    }
  return best;
}

/** The cost of a column; null where a row finds no room or it is no cheaper than what is known. */
function totalOf(
  rows: Listing['rows'],
  ground: FixedGround,
  isFree: (candidate: Candidate) => boolean,
  own: number,
  least: number,
): number | null {
  let total = own;
  for (const { label, candidate } of rows) {
    const { leader, ...name } = candidate;
    const cost = costOn(ground, name);
    if (cost === null || !isFree(candidate)) return null;
    // In the midst of a crowd a leader may have no way but over a neighbour.
    total += cost + (leader && !ground.leaderFree(leader, label.at) ? COST.overSymbol : 0);
    if (total >= least - 1e-6) return null;
  }
  return anyCross(rows) ? null : total;
}

function blockOf(label: PointLabel, typesetter: Typesetter, badgeAlone: boolean): NameBlock {
  const widthEm = (text: string) => typesetter.widthMm(text, 1, label.weight);
  const ways = badgeAlone || label.text === '' ? [[]] : waysToSet(label.text, widthEm);
  const [whole = [], broken] = ways;
  return nameBlock(
    label,
    widthEm(label.text) > LONG_EM && broken ? broken : whole,
    'start',
    typesetter,
  );
}

/** Rows at one side (-1 left, 1 right), the column's middle as high as the crowd's. */
function column(
  rows: readonly Row[],
  crowd: readonly PointLabel[],
  side: -1 | 1,
  distanceMm: number,
  shift: number,
): Listing['rows'][number][] {
  const reach = crowd.map(({ at: [x], clearMm }) => side * x + clearMm);
  const edge = side * (Math.max(...reach) + distanceMm);
  const heights = crowd.map(({ at }) => at[1]);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  const height = rows.reduce((sum, { block }) => sum + block.heightMm + ROW_GAP_MM, -ROW_GAP_MM);
  const top = middle - height / 2 + shift * height;
  return uncrossed([...rows].sort(inOrder), edge, top).map(({ row: { label, block }, y }) => {
    const corner: Point = [side > 0 ? edge : edge - block.widthMm, y - block.heightMm / 2];
    const name: Candidate = {
      cost: 0,
      boxes: block.boxesAt(corner),
      own: label.at,
      onLine: false,
      minds: true,
      marks: () => block.marksAt(corner),
    };
    const end: Point = [edge - side * LEADER_GAP_MM, y];
    return { label, candidate: ledTo(label, end, name), end };
  });
}

function anyCross(rows: Listing['rows']): boolean {
  return rows.some(({ label: { at: a }, end: b }, index) =>
    rows
      .slice(index + 1)
      .some(({ label: { at: c }, end: d }) => meetingOf([a, b], [c, d]) === 'crossing'),
  );
}
