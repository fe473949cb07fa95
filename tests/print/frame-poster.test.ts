import { describe, expect, it } from 'vitest';
import {
  assemblyDiagram,
  POSTER_MARKS_MM,
  tileFurniture,
} from '../../src/print/furniture/frame/poster/poster-marks';
import { tileLayers } from '../../src/print/furniture/frame/poster/tile-marks';
import { posterTiles, tileFrame, tileShift } from '../../src/print/furniture/frame/poster/tiles';
import type { Layer, Mark } from '../../src/scene/scene';
import { frames } from './frame-frames';
import { styleIn } from './frame-style';
import { allTexts } from './frame-texts';

const whole = { x: 0, y: 0, width: 841, height: 594 };
const printable = { x: 12, y: 12, width: 396, height: 273 };

function poster() {
  const made = posterTiles(whole, printable);
  if (!made) throw new Error('no poster');
  return made;
}

describe('a poster', () => {
  it('is cut into equal tiles that fit, overlap by 10 mm and cover the whole', () => {
    const { tiles, rows, columns } = poster();
    expect([rows, columns]).toEqual([3, 3]);
    expect(tiles.map(({ name }) => name)).toEqual('A1 A2 A3 B1 B2 B3 C1 C2 C3'.split(' '));
    for (const { part, rect, row, column } of tiles) {
      expect([part.width, part.height]).toEqual([rect.width, rect.height]);
      expect(rect.width).toBeLessThanOrEqual(printable.width);
      expect(rect.height).toBeLessThanOrEqual(printable.height);
      expect(rect.x).toBeGreaterThanOrEqual(printable.x);
      expect(rect.y).toBeGreaterThanOrEqual(printable.y);
      const right = tiles.find((other) => other.row === row && other.column === column + 1);
      const below = tiles.find((other) => other.column === column && other.row === row + 1);
      const [end, foot] = [part.x + part.width, part.y + part.height];
      expect(end).toBeCloseTo(right ? right.part.x + 10 : whole.width, 9);
      expect(foot).toBeCloseTo(below ? below.part.y + 10 : whole.height, 9);
    }
    expect(tiles[0]?.part.x).toBe(0);
    expect(posterTiles(printable, printable)?.tiles).toHaveLength(1);
    expect(posterTiles(whole, { ...printable, width: 10 })).toBeNull();
  });

  it('keeps every place of the map where the whole has it', () => {
    for (const map of frames.slice(0, 2).concat(frames.slice(-1))) {
      const made = posterTiles(
        { x: 0, y: 0, width: map.rect.width + 30, height: map.rect.height + 40 },
        { x: 15, y: 15, width: 180, height: 120 },
      );
      expect(made?.tiles.length).toBeGreaterThan(1);
      for (const tile of made?.tiles ?? []) {
        const frame = tileFrame(map, tile);
        if (!frame) throw new Error(`${tile.name} shows no map`);
        const [dx, dy] = tileShift(tile);
        for (const at of [
          [78, 40],
          [90, 46],
        ]) {
          const [wx, wy] = map.toPaper(at);
          const [x, y] = frame.toPaper(at);
          expect(x).toBeCloseTo(wx + dx, 6);
          expect(y).toBeCloseTo(wy + dy, 6);
        }
        expect(frame.rect.x).toBeGreaterThanOrEqual(tile.rect.x - 1e-9);
        expect(frame.rect.x + frame.rect.width).toBeLessThanOrEqual(
          tile.rect.x + tile.rect.width + 1e-9,
        );
      }
    }
    const [map] = frames;
    const far = posterTiles({ x: 1000, y: 0, width: 100, height: 100 }, printable)?.tiles[0];
    expect(map && far && tileFrame(map, far)).toBeNull();
  });

  it('shows on each tile its part of the marks, under names of its own', () => {
    const stroke = { colour: '#000000', widthMm: 1 };
    const word = (text: string, x: number, y: number): Mark => ({
      kind: 'text',
      text,
      at: [x, y],
      sizeMm: 3,
      weight: 400,
      colour: '#000000',
      anchor: 'start',
    });
    const layers: Layer[] = [
      {
        id: 'names',
        name: '地名注记',
        marks: [
          {
            kind: 'path',
            lines: [
              [0, 0, 100, 0],
              [700, 500, 800, 500],
            ],
            closed: false,
            stroke,
          },
          {
            kind: 'path',
            lines: [
              [0, 0, 841, 0, 841, 594],
              [20, 5, 21, 6, 22, 5],
            ],
            closed: true,
          },
          {
            kind: 'group',
            id: 'badge',
            anchor: 'badge-1',
            link: { to: 'row-1' },
            area: { x: 10, y: 10, width: 5, height: 5 },
            marks: [word('近', 10, 10), word('远', 800, 550)],
          },
        ],
      },
    ];
    const { tiles } = poster();
    const [first] = tiles;
    const last = tiles.at(-1);
    if (!first || !last) throw new Error('no tiles');
    const taken = new Set<string>();
    const [atFirst, atLast, again] = [first, last, first].map(
      (tile) => tileLayers(layers, tile, taken)[0],
    );
    expect(allTexts(atFirst?.marks ?? []).map(({ text }) => text)).toEqual(['近']);
    expect(allTexts(atLast?.marks ?? []).map(({ text }) => text)).toEqual(['远']);
    const [dx, dy] = tileShift(first);
    const clip = atFirst?.marks[0];
    if (clip?.kind !== 'group') throw new Error('no group');
    expect(clip.clip).toEqual(first.rect);
    const [open, closed, badge] = clip.marks;
    expect(open).toMatchObject({ lines: [[dx, dy, 100 + dx, dy]] });
    expect(closed?.kind === 'path' && closed.lines).toHaveLength(2);
    expect(badge).toMatchObject({
      id: 'badge',
      anchor: 'badge-1',
      link: { to: 'row-1' },
      area: { x: 10 + dx, y: 10 + dy },
    });
    // Elsewhere it is not shown, and where it is shown again it has a name of its own.
    const badgeOf = (layer: Layer | undefined) =>
      layer?.marks.flatMap((mark) => (mark.kind === 'group' ? mark.marks : []))[1];
    expect(badgeOf(atLast)).not.toHaveProperty('anchor');
    expect(badgeOf(atLast)).not.toHaveProperty('link');
    const [, , badgeAgain] = again?.marks[0]?.kind === 'group' ? again.marks[0].marks : [];
    expect(badgeAgain).toMatchObject({ anchor: 'badge-1-a1', link: { to: 'row-1' } });
  });

  it('carries crop marks outside each tile, its name, and a plan with the tile marked', async () => {
    const style = await styleIn('zh');
    const made = poster();
    const middle = made.tiles[4];
    if (!middle) throw new Error('no middle');
    const [crop, glue] = tileFurniture(made, middle, style);
    if (crop?.kind !== 'path' || glue?.kind !== 'path') throw new Error('no lines');
    expect(crop.lines).toHaveLength(8);
    const { x, y, width, height } = middle.rect;
    for (const [ax = 0, ay = 0, bx = 0, by = 0] of crop.lines) {
      const outside = Math.max(x - ax, ax - x - width, y - ay, ay - y - height);
      const reach = Math.max(x - bx, bx - x - width, y - by, by - y - height);
      expect(outside).toBeCloseTo(1, 9);
      expect(reach).toBeCloseTo(POSTER_MARKS_MM, 9);
    }
    expect(glue.lines).toEqual([
      [x + width - 10, y, x + width - 10, y + height],
      [x, y + height - 10, x + width, y + height - 10],
    ]);
    expect(allTexts(tileFurniture(made, middle, style)).map(({ text }) => text)).toEqual([
      '第 B2 张，共 9 张（3 行 3 列） · 粘贴边 10 毫米',
    ]);
    const plan = assemblyDiagram(made, { x: 0, y: 0, width: 40, height: 40 }, middle, style);
    if (plan.kind !== 'group') throw new Error('no plan');
    const cells = plan.marks.filter((mark) => mark.kind === 'path');
    expect(cells).toHaveLength(9);
    expect(cells.filter((mark) => mark.kind === 'path' && mark.fill?.colour === '#1f2328')).toEqual(
      [cells[4]],
    );
    // Cells meet without gap or overlap.
    const area = cells.reduce((sum, mark) => {
      const [ax = 0, ay = 0, , , bx = 0, by = 0] =
        mark.kind === 'path' ? (mark.lines[0] ?? []) : [];
      return sum + (bx - ax) * (by - ay);
    }, 0);
    expect(area).toBeCloseTo((40 * 40 * whole.height) / whole.width, 6);
  });
});
