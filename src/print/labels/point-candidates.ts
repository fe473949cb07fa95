/** Places beside a point symbol, and at the end of a leader where it is dense. */
import type { Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { Candidate } from './candidate';
import type { PointLabel } from './label-request';
import { ledTo } from './leader';
import { type Align, type NameBlock, nameBlock } from './name-block';
import { waysToSet } from './name-lines';
import { typeMm } from './plates';
import type { TurnedBox } from './turned-box';

/**
 * Where the block stands about its point: `right` and `down` say which way it is moved clear of the
 * symbol (-1, 0, 1, diagonals less), `slideRight` and `slideDown` how far it slides along the symbol,
 * in its own widths and heights. In the order of Chinese maps: right, left, above, below, diagonals.
 */
interface Stand {
  right: number;
  down: number;
  slideRight: number;
  slideDown: number;
  cost: number;
}

const stand = (
  right: number,
  down: number,
  cost: number,
  slideRight = 0,
  slideDown = 0,
): Stand => ({ right, down, slideRight, slideDown, cost });

const STANDS: readonly Stand[] = [
  stand(1, 0, 0),
  stand(1, 0, 0.4, 0, -0.3),
  stand(1, 0, 0.5, 0, 0.3),
  stand(-1, 0, 1),
  stand(-1, 0, 1.4, 0, -0.3),
  stand(-1, 0, 1.5, 0, 0.3),
  stand(0, -1, 1.7),
  stand(0, 1, 2),
  stand(0, -1, 2.1, 0.28),
  stand(0, 1, 2.4, 0.28),
  stand(0.8, -0.8, 2.4),
  stand(0.8, 0.8, 2.6),
  stand(0, -1, 2.5, -0.28),
  stand(0, 1, 2.8, -0.28),
  stand(-0.8, -0.8, 2.9),
  stand(-0.8, 0.8, 3.1),
];

/** How far off the symbol, in ems, and what that costs. */
const DISTANCES = [
  { extraEm: 0, cost: 0 },
  { extraEm: 0.45, cost: 1.3 },
] as const;

const alignFor = (right: number): Align => (right > 0 ? 'start' : right < 0 ? 'end' : 'middle');

/** The cheapest first. `badgeAlone`: the number without the name. */
export function besidePoint(
  label: PointLabel,
  typesetter: Typesetter,
  badgeAlone: boolean,
): Candidate[] {
  const em = typeMm(label);
  const blocks = blocksOf(label, typesetter, badgeAlone);
  const candidates = DISTANCES.flatMap(({ extraEm, cost: farCost }) =>
    STANDS.flatMap((where) =>
      blocks[alignFor(where.right)].map(({ block, cost }) => {
        const clear = label.clearMm + extraEm * em;
        const x =
          label.at[0] +
          where.right * clear +
          block.widthMm * (where.slideRight + lean(where.right));
        const y =
          label.at[1] + where.down * clear + block.heightMm * (where.slideDown + lean(where.down));
        return candidateOf(label, block, [x, y], where.cost + farCost + cost);
      }),
    ),
  );
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** The corner's distance from where the block is fastened, in its own size: it begins, is halved or ends there. */
const lean = (way: number): number => (way > 0 ? 0 : way < 0 ? -1 : -0.5);

const LEADER = { directions: 20, cost: 6, costPerMm: 0.45 } as const;
/** From the edge of the symbol, millimetres. */
const LEADER_LENGTHS_MM = [2.5, 4.5, 7, 10.5, 15, 20.5] as const;
/** Between a leader's end and its text, millimetres. */
const LEADER_GAP_MM = 0.4;
/** Leaders that leave the symbol steeply are led to the middle of the block. */
const SIDEWAYS = 0.5;

/** The nearest first. */
export function ledFromPoint(
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
      // Of equal lengths, one that rises to the right reads best.
      const taste = 0.3 * (1 - way[0]) + 0.2 * (1 + way[1]);
      for (const { block, cost } of blocks[alignFor(right)]) {
        const corner: Point = [
          end[0] + right * LEADER_GAP_MM + lean(right) * block.widthMm,
          end[1] + down * LEADER_GAP_MM + lean(down) * block.heightMm,
        ];
        const total = LEADER.cost + LEADER.costPerMm * length + taste + cost;
        candidates.push(ledTo(label, end, candidateOf(label, block, corner, total)));
      }
    }
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** Boxes are made when asked for: most places are never looked at. */
function candidateOf(label: PointLabel, block: NameBlock, corner: Point, cost: number): Candidate {
  let boxes: readonly TurnedBox[] | null = null;
  return {
    cost,
    get boxes() {
      boxes ??= block.boxesAt(corner);
      return boxes;
    },
    own: label.at,
    onLine: false,
    minds: true,
    marks: () => block.marksAt(corner),
  };
}

/** Names longer than this are better broken. */
const LONG_EM = 8;
const BREAK_COST = 0.7;

interface Setting {
  block: NameBlock;
  cost: number;
}

function blocksOf(
  label: PointLabel,
  typesetter: Typesetter,
  badgeAlone: boolean,
): Record<Align, Setting[]> {
  const widthEm = (text: string) => typesetter.widthMm(text, 1, label.weight);
  const ways = badgeAlone || label.text === '' ? [[]] : waysToSet(label.text, widthEm);
  const set = (align: Align) =>
    ways.map((lines): Setting => {
      const longest = Math.max(0, ...lines.map(widthEm));
      const cost =
        Math.max(0, longest - LONG_EM) * 0.3 + Math.max(0, lines.length - 1) * BREAK_COST;
      return { block: nameBlock(label, lines, align, typesetter), cost };
    });
  return { start: set('start'), middle: set('middle'), end: set('end') };
}
