/** Candidates of a point label: beside its symbol, and at the end of a leader line. */
import type { Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { LEADER_GAP_MM, typeMm, withLeader } from './callout';
import type { Candidate } from './candidate';
import type { PointLabel } from './label';
import { type Align, type NameBlock, nameBlock, waysToSet } from './name-block';
import type { OrientedBox } from './oriented-box';

/**
 * Position of the block about its symbol. `right` and `down` give the direction (-1, 0 or 1; less on
 * diagonals) in which it is moved off the symbol, `slideRight` and `slideDown` a shift along the symbol's
 * edge, in widths and heights of the block.
 */
interface Position {
  right: number;
  down: number;
  slideRight: number;
  slideDown: number;
  cost: number;
}

const position = (
  right: number,
  down: number,
  cost: number,
  slideRight = 0,
  slideDown = 0,
): Position => ({ right, down, slideRight, slideDown, cost });

/** In the order of preference of Chinese maps: right, left, above, below, diagonals. */
const POSITIONS: readonly Position[] = [
  position(1, 0, 0),
  position(1, 0, 0.4, 0, -0.3),
  position(1, 0, 0.5, 0, 0.3),
  position(-1, 0, 1),
  position(-1, 0, 1.4, 0, -0.3),
  position(-1, 0, 1.5, 0, 0.3),
  position(0, -1, 1.7),
  position(0, 1, 2),
  position(0, -1, 2.1, 0.28),
  position(0, 1, 2.4, 0.28),
  position(0.8, -0.8, 2.4),
  position(0.8, 0.8, 2.6),
  position(0, -1, 2.5, -0.28),
  position(0, 1, 2.8, -0.28),
  position(-0.8, -0.8, 2.9),
  position(-0.8, 0.8, 3.1),
];

/** Distances from the symbol, ems, and their cost. */
const DISTANCES = [
  { extraEm: 0, cost: 0 },
  { extraEm: 0.45, cost: 1.3 },
] as const;

const alignFor = (right: number): Align => (right > 0 ? 'start' : right < 0 ? 'end' : 'middle');

/**
 * Cheapest first.
 * @param badgeAlone the number without the name
 */
export function besidePoint(
  label: PointLabel,
  typesetter: Typesetter,
  badgeAlone: boolean,
): Candidate[] {
  const em = typeMm(label);
  const blocks = blocksOf(label, typesetter, badgeAlone);
  const candidates = DISTANCES.flatMap(({ extraEm, cost: farCost }) =>
    POSITIONS.flatMap((where) =>
      blocks[alignFor(where.right)].map(({ block, cost }) => {
        const clear = label.clearMm + extraEm * em;
        const x =
          label.at[0] +
          where.right * clear +
          block.widthMm * (where.slideRight + alignmentOf(where.right));
        const y =
          label.at[1] +
          where.down * clear +
          block.heightMm * (where.slideDown + alignmentOf(where.down));
        return candidateOf(label, block, [x, y], where.cost + farCost + cost);
      }),
    ),
  );
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** Offset of the block's start in its own size, so that its start (0), middle (-½) or end (-1) is at the anchor. */
const alignmentOf = (way: number): number => (way > 0 ? 0 : way < 0 ? -1 : -0.5);

const LEADER = { directions: 20, cost: 6, costPerMm: 0.45 } as const;
/** Lengths from the symbol's edge, millimetres. */
const LEADER_LENGTHS_MM = [2.5, 4.5, 7, 10.5, 15, 20.5] as const;
/** A leader line with a smaller horizontal share of its direction is steep; it ends at the middle of the block. */
const SIDEWAYS = 0.5;

/** Cheapest first, which are the shortest. */
export function withLeaderFromPoint(
  label: PointLabel,
  typesetter: Typesetter,
  badgeAlone: boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  const blocks = blocksOf(label, typesetter, badgeAlone);
  for (const length of LEADER_LENGTHS_MM)
    for (let step = 0; step < LEADER.directions; step++) {
      const angle = (step / LEADER.directions) * 2 * Math.PI;
      const reach = label.clearMm + length;
      const way: Point = [Math.cos(angle), Math.sin(angle)];
      const right = Math.abs(way[0]) >= SIDEWAYS ? Math.sign(way[0]) : 0;
      const down = right === 0 ? Math.sign(way[1]) : 0;
      const end: Point = [label.at[0] + way[0] * reach, label.at[1] + way[1] * reach];
      // Of equal lengths, one that rises to the right is preferred.
      const preference = 0.3 * (1 - way[0]) + 0.2 * (1 + way[1]);
      for (const { block, cost } of blocks[alignFor(right)]) {
        const corner: Point = [
          end[0] + right * LEADER_GAP_MM + alignmentOf(right) * block.widthMm,
          end[1] + down * LEADER_GAP_MM + alignmentOf(down) * block.heightMm,
        ];
        const total = LEADER.cost + LEADER.costPerMm * length + preference + cost;
        candidates.push(withLeader(label, end, candidateOf(label, block, corner, total)));
      }
    }
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** The boxes are made on demand: most candidates are never tested. */
function candidateOf(label: PointLabel, block: NameBlock, corner: Point, cost: number): Candidate {
  let boxes: readonly OrientedBox[] | null = null;
  return {
    cost,
    get boxes() {
      boxes ??= block.boxesAt(corner);
      return boxes;
    },
    anchor: label.at,
    onLine: false,
    avoidsSoft: true,
    marks: () => block.marksAt(corner),
  };
}

/** Lines longer than this cost more, so that a long name is rather broken. */
const LONG_EM = 8;
const COST_PER_LONGER_EM = 0.3;
const COST_PER_BREAK = 0.7;

/** A name set in some number of lines. */
interface NameSetting {
  block: NameBlock;
  cost: number;
}

function blocksOf(
  label: PointLabel,
  typesetter: Typesetter,
  badgeAlone: boolean,
): Record<Align, NameSetting[]> {
  const widthEm = (text: string) => typesetter.widthMm(text, 1, label.weight);
  const ways = badgeAlone || label.text === '' ? [[]] : waysToSet(label.text, widthEm);
  const set = (align: Align) =>
    ways.map((lines): NameSetting => {
      const longest = Math.max(0, ...lines.map(widthEm));
      const cost =
        Math.max(0, longest - LONG_EM) * COST_PER_LONGER_EM +
        Math.max(0, lines.length - 1) * COST_PER_BREAK;
      return { block: nameBlock(label, lines, align, typesetter), cost };
    });
  return { start: set('start'), middle: set('middle'), end: set('end') };
}
