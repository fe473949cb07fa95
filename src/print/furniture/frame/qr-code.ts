/** A QR code as one outline: squares side by side would show seams on the screen. */
import { encode } from 'uqr';
import type { Group, Rect } from '../../../scene/scene';
import { frameColours } from '../../../symbology/frame';
import type { Palette } from '../../../symbology/palette';
import { box } from './marks';

/** Modules of light about the code that readers need. */
const QUIET = 4;

type Corner = readonly [column: number, row: number];

/**
 * The rings about the dark modules, corners in modules. Every side of a dark module that borders
 * a light one is walked with the dark on its right; where four meet, the walk turns right, so
 * that modules touching at a corner only stay apart.
 */
export function ringsOf(dark: (column: number, row: number) => boolean, size: number): Corner[][] {
  const from = new Map<string, Corner[]>();
  const add = (a: Corner, b: Corner) => {
    const key = a.join();
    from.set(key, [...(from.get(key) ?? []), b]);
  };
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!dark(column, row)) continue;
      if (!dark(column, row - 1)) add([column, row], [column + 1, row]);
      if (!dark(column + 1, row)) add([column + 1, row], [column + 1, row + 1]);
      if (!dark(column, row + 1)) add([column + 1, row + 1], [column, row + 1]);
      if (!dark(column - 1, row)) add([column, row + 1], [column, row]);
    }
  }
  const rings: Corner[][] = [];
  for (const start of from.keys()) {
    while ((from.get(start)?.length ?? 0) > 0) rings.push(walk(from, start));
  }
  return rings;
}

function walk(from: Map<string, Corner[]>, start: string): Corner[] {
  const [column = 0, row = 0] = start.split(',').map(Number);
  const ring: Corner[] = [];
  let [at, heading]: [Corner, Corner] = [
    [column, row],
    [0, 0],
  ];
  do {
    const ways = from.get(at.join()) ?? [];
    const right: Corner = [-heading[1], heading[0]];
    const turn = ways.findIndex(([c, r]) => c - at[0] === right[0] && r - at[1] === right[1]);
    const [next] = ways.splice(Math.max(0, turn), 1);
    if (!next) break;
    const ahead: Corner = [next[0] - at[0], next[1] - at[1]];
    if (ahead[0] !== heading[0] || ahead[1] !== heading[1]) ring.push(at);
    [at, heading] = [next, ahead];
  } while (at.join() !== start);
  return ring;
}

/** Fills the smaller side of the rectangle, quiet zone included; a quarter of it may be damaged. */
export function qrCode(content: string, rect: Rect, alt: string, palette: Palette): Group {
  const { ink, paper } = frameColours(palette);
  const { data, size } = encode(content, { ecc: 'M', border: 0 });
  const side = Math.min(rect.width, rect.height);
  const module = side / (size + 2 * QUIET);
  const x = rect.x + (rect.width - side) / 2;
  const y = rect.y + (rect.height - side) / 2;
  const rings = ringsOf((column, row) => data[row]?.[column] === true, size);
  return {
    kind: 'group',
    tag: { role: 'Figure', alt },
    marks: [
      box({ x, y, width: side, height: side }, { fill: { colour: paper } }),
      {
        kind: 'path',
        closed: true,
        lines: rings.map((corners) =>
          corners.flatMap(([column, row]) => [
            x + (column + QUIET) * module,
            y + (row + QUIET) * module,
          ]),
        ),
        fill: { colour: ink },
      },
    ],
  };
}
