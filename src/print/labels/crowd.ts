/**
 * Labels of a crowd, which is a group of points so near to each other that their names do not fit beside
 * them: listed in columns at the crowd's sides, with leader lines that never cross.
 */
import { meetingOf } from '../../domain/geometry/plane';
import { distance } from '../../domain/geometry/polyline';
import type { Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { LEADER_GAP_MM, withLeader } from './callout';
import { type Candidate, costOn, coverOf } from './candidate';
import type { CollisionIndex } from './collision-index';
import type { PointLabel } from './label';
import { type NameBlock, nameBlock, waysToSet } from './name-block';

/** Points nearer than this to each other are in one crowd, millimetres. */
const NEIGHBOURS_MM = 5;
const LEAST_POINTS = 4;

/** Crowds of labels that may have leader lines, the largest first: it is the hardest to place. */
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
    if (crowd.length >= LEAST_POINTS) crowds.push(crowd);
  }
  return crowds.sort((a, b) => b.length - a.length);
}

/** A listing of all labels of a crowd. */
interface Listing {
  rows: readonly PlacedRow[];
}

interface PlacedRow {
  label: PointLabel;
  candidate: Candidate;
  /** End of the leader line. */
  end: Point;
}

/** From the crowd to a column, millimetres. */
const DISTANCES_MM = [2.5, 4.5, 7, 10, 14, 19, 25, 32, 40] as const;
/** Shifts of a column up and down, in heights of the column. */
const SHIFTS = [
  0, -0.15, 0.15, -0.3, 0.3, -0.45, 0.45, -0.65, 0.65, -0.9, 0.9, -1.2, 1.2, -1.6, 1.6,
] as const;
/** Shares of the crowd in the left column; the rest is in the right one. */
const SHARES_LEFT = [0, 1 / 3, 1 / 2, 2 / 3, 1] as const;
/** Longer names are broken, ems. */
const LONG_EM = 14;
const COST = {
  column: 1.5,
  perMm: 0.25,
  left: 1,
  perShift: 2,
  overSymbol: 4,
  perRowTooMany: 1,
} as const;
/** More rows than this in a column cost extra. */
const TALL = 8;

/**
 * The cheapest listing, or null if none has room for all.
 * @param badgeAlone the numbers without the names
 */
export function cheapestListing(
  crowd: readonly PointLabel[],
  index: CollisionIndex,
  typesetter: Typesetter,
  badgeAlone: boolean,
): Listing | null {
  if (badgeAlone && !crowd.every(({ badge }) => badge)) return null;
  const rows = crowd.map(
    (label): Row => ({ label, block: blockOf(label, typesetter, badgeAlone) }),
  );
  const byX = [...rows].sort((a, b) => a.label.at[0] - b.label.at[0] || topDown(a, b));
  let best: Listing | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const share of SHARES_LEFT) {
    const cut = Math.round(share * rows.length);
    const columns = [
      cheapestColumn(byX.slice(0, cut), crowd, -1, index),
      cheapestColumn(byX.slice(cut), crowd, 1, index),
    ];
    const tallest = Math.max(cut, rows.length - cut);
    let cost = Math.max(0, tallest - TALL) * COST.perRowTooMany + share * COST.left;
    for (const column of columns) cost += column?.cost ?? Number.POSITIVE_INFINITY;
    if (cost >= least - 1e-6) continue;
    least = cost;
    best = { rows: columns.flatMap((column) => column?.rows ?? []) };
  }
  return best;
}

interface Column extends Listing {
  cost: number;
}

/** The cheapest column on the left (-1) or right (1) side, or null if none has room for all rows. */
function cheapestColumn(
  rows: readonly Row[],
  crowd: readonly PointLabel[],
  side: -1 | 1,
  index: CollisionIndex,
): Column | null {
  if (rows.length === 0) return { rows: [], cost: 0 };
  let best: Column | null = null;
  for (const distanceMm of DISTANCES_MM)
    for (const shift of SHIFTS) {
      const own = COST.column + distanceMm * COST.perMm + Math.abs(shift) * COST.perShift;
      const least = best?.cost ?? Number.POSITIVE_INFINITY;
      if (own >= least) continue;
      const placed = columnAt(rows, crowd, side, distanceMm, shift);
      const cost = costOfColumn(placed, index, own, least);
      if (cost !== null) best = { rows: placed, cost };
    }
  return best;
}

/** Null if a row has no room, if leader lines cross, or if it costs at least `least`. */
function costOfColumn(
  rows: readonly PlacedRow[],
  index: CollisionIndex,
  own: number,
  least: number,
): number | null {
  let total = own;
  for (const { label, candidate } of rows) {
    const { leader, ...name } = candidate;
    const cost = costOn(index, name);
    if (cost === null || !index.isFree(coverOf(candidate))) return null;
    // Inside a crowd a leader line often has no way but over a neighbour's symbol.
    total += cost + (leader && !index.leaderFree(leader, label.at) ? COST.overSymbol : 0);
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

/** The rows of a column beside the crowd; without a shift its middle is as high as the crowd's. */
function columnAt(
  rows: readonly Row[],
  crowd: readonly PointLabel[],
  side: -1 | 1,
  distanceMm: number,
  shift: number,
): PlacedRow[] {
  const reach = crowd.map(({ at: [x], clearMm }) => side * x + clearMm);
  const edge = side * (Math.max(...reach) + distanceMm);
  const heights = crowd.map(({ at }) => at[1]);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  const height = rows.reduce((sum, { block }) => sum + block.heightMm + ROW_GAP_MM, -ROW_GAP_MM);
  const top = middle - height / 2 + shift * height;
  return uncrossed([...rows].sort(topDown), edge, top).map(({ row: { label, block }, y }) => {
    const corner: Point = [side > 0 ? edge : edge - block.widthMm, y - block.heightMm / 2];
    const name: Candidate = {
      cost: 0,
      boxes: block.boxesAt(corner),
      anchor: label.at,
      onLine: false,
      avoidsSoft: true,
      marks: () => block.marksAt(corner),
    };
    const end: Point = [edge - side * LEADER_GAP_MM, y];
    return { label, candidate: withLeader(label, end, name), end };
  });
}

function anyCross(rows: readonly PlacedRow[]): boolean {
  return rows.some(({ label: { at: a }, end: b }, index) =>
    rows
      .slice(index + 1)
      .some(({ label: { at: c }, end: d }) => meetingOf([a, b], [c, d]) === 'crossing'),
  );
}

interface Row {
  label: PointLabel;
  block: NameBlock;
}

/** White between two rows, millimetres. */
const ROW_GAP_MM = 0.55;

/** Order by the height of the points; at equal heights by number, then by id. */
function topDown({ label: a }: Row, { label: b }: Row): number {
  const number = ({ badge }: PointLabel) => Number.parseInt(badge?.text ?? '0', 10) || 0;
  return a.at[1] - b.at[1] || number(a) - number(b) || (a.id < b.id ? -1 : 1);
}

/** Swaps rows until no swap makes the leader lines shorter; swapping two that cross always would. */
function uncrossed(rows: readonly Row[], edge: number, top: number): { row: Row; y: number }[] {
  const order = [...rows];
  const stacked = () => {
    let y = top;
    return order.map((row) => {
      const at = y + row.block.heightMm / 2;
      y += row.block.heightMm + ROW_GAP_MM;
      return { row, y: at };
    });
  };
  const length = () =>
    stacked().reduce(
      (sum, { row, y }) => sum + Math.hypot(edge - row.label.at[0], y - row.label.at[1]),
      0,
    );
  let shortest = length();
  for (let changed = true; changed; ) {
    changed = false;
    for (let a = 0; a < order.length; a++)
      for (let b = a + 1; b < order.length; b++) {
        swap(order, a, b);
        const now = length();
        if (now < shortest - 1e-6) {
          shortest = now;
          changed = true;
        } else swap(order, a, b);
      }
  }
  return stacked();
}

function swap<T>(all: T[], a: number, b: number): void {
  const [one, other] = [all[a], all[b]];
  if (one === undefined || other === undefined) return;
  all[a] = other;
  all[b] = one;
}
