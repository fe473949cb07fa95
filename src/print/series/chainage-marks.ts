/** Chainage along a strip: a tick every ten kilometres across the line, a figure every fifty. */
import type { Strand } from '../../domain/geometry/strand';
import type { Group, Mark, Point } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import type { Obstacle } from '../labels/label';
import type { MapFrame } from '../map-frame';
import type { Stretch } from './strips';

const TICK = { everyKm: 10, figureEveryKm: 50, halfMm: 1.6, longHalfMm: 2.6, widthMm: 0.2 };
const FIGURE_MM = 2.2;
/** The direction of the line is measured over this length, km. */
const STEP_KM = 0.5;

export interface ChainageMarks {
  group: Group;
  /** Names avoid these. */
  keepClear: Obstacle[];
}

interface Ink {
  colour: string;
  halo: string;
}

/** Where the strand is at a chainage on the page, and its direction there, radians clockwise from the right. */
function placeAt(strand: Strand, km: number, frame: MapFrame): { at: Point; angle: number } {
  const at = frame.toPaper(strand.at(km));
  const [ax, ay] = frame.toPaper(strand.at(km - STEP_KM));
  const [bx, by] = frame.toPaper(strand.at(km + STEP_KM));
  return { at, angle: Math.atan2(by - ay, bx - ax) };
}

/** @param figure a chainage in words, such as `150 km` */
export function chainageMarks(
  strand: Strand,
  { fromKm, toKm }: Stretch,
  frame: MapFrame,
  { colour, halo }: Ink,
  figure: (km: number) => string,
  typesetter: Typesetter,
): ChainageMarks {
  const marks: Mark[] = [];
  const keepClear: Obstacle[] = [];
  const first = Math.ceil(fromKm / TICK.everyKm) * TICK.everyKm;
  for (let km = first; km <= toKm + 1e-9; km += TICK.everyKm) {
    const { at, angle } = placeAt(strand, km, frame);
    const long = km % TICK.figureEveryKm === 0;
    const half = long ? TICK.longHalfMm : TICK.halfMm;
    const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
    const line = [at[0] - nx * half, at[1] - ny * half, at[0] + nx * half, at[1] + ny * half];
    marks.push(
      {
        kind: 'path',
        lines: [line],
        closed: false,
        stroke: { colour: halo, widthMm: TICK.widthMm * 4 },
      },
      { kind: 'path', lines: [line], closed: false, stroke: { colour, widthMm: TICK.widthMm } },
    );
    if (!long) continue;
    const words = figure(km);
    const width = typesetter.widthMm(words, FIGURE_MM, 700);
    // Always on the lower side of the line, whatever its slope.
    const down = ny < 0 ? -1 : 1;
    const middle: Point = [
      at[0] + nx * down * (half + FIGURE_MM * 0.9),
      at[1] + ny * down * (half + FIGURE_MM * 0.9),
    ];
    marks.push({
      kind: 'text',
      text: words,
      at: [middle[0], middle[1] + FIGURE_MM * 0.35],
      sizeMm: FIGURE_MM,
      weight: 700,
      colour,
      anchor: 'middle',
      halo: { colour: halo, widthMm: 0.5 },
    });
    keepClear.push({
      kind: 'rect',
      rect: {
        x: middle[0] - width / 2,
        y: middle[1] - FIGURE_MM * 0.55,
        width,
        height: FIGURE_MM * 1.1,
      },
      hard: true,
      weight: 0,
    });
  }
  return { group: { kind: 'group', clip: frame.rect, marks }, keepClear };
}
