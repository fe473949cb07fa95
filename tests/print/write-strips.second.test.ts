/**
 * Strips of composed sheets. The rasteriser breaks down where all that a clipped group holds lies far
 * outside of the picture, which depends on where the strip lies on the page and how high it is, and not
 * on how many pixels it has: so every strip is drawn with a sixteenth of its columns and rows, whole files
 * with a third of them in the same strips, and one strip of the largest raster in full.
 */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PaperName, paperOf } from '../../src/print/paper';
import { pagePng, pixelSize, rasterStripsOf } from '../../src/print/write/png';
import { rasterStrip } from '../../src/print/write/raster-strip';
import type { Group, Mark, Page, Rect } from '../../src/scene/scene';
import { pageToSvg } from '../../src/scene/svg';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';

const DENSITIES = [150, 299, 300, 600];
const SHRINK = 16;
const FILE_SHRINK = 3;
/** Drawing in full is slow where others use the processor too. */
const PATIENCE_MS = 400_000;
const wasm = () => readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm');

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
  // The writer's own first call: the rasteriser is started once in a process.
  const blank: Page = {
    id: 'blank',
    title: '',
    depth: 0,
    widthMm: 1,
    heightMm: 1,
    layers: [],
    geoFrames: [],
  };
  await pagePng(blank, { dpi: 50, fonts: room.fonts, typesetter: room.data.typesetter, wasm });
});

const sheets = new Map<PaperName, Promise<readonly Page[]>>();
function pagesOf(paper: PaperName): Promise<readonly Page[]> {
  const known = sheets.get(paper);
  if (known) return known;
  const request = requestOf({ paper: paperOf(paper, 'landscape') });
  const made = room.compose({ kind: 'sheet', request }).then(({ document }) => document.pages);
  sheets.set(paper, made);
  return made;
}

const hasClip = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.kind === 'group' && (mark.clip !== undefined || hasClip(mark.marks)));

function draw(page: Page, rect: Rect, widthPx: number, heightPx: number): Uint8Array {
  const view = { rect, widthPx, heightPx };
  const drawing = new Resvg(pageToSvg(page, room.data.typesetter, { view }), {
    background: '#ffffff',
    font: { fontBuffers: [room.fonts[400]], defaultFontFamily: 'Noto Sans SC Thin' },
  });
  const image = drawing.render();
  const { pixels } = image;
  image.free();
  drawing.free();
  return pixels;
}

function drawStrips(page: Page, dpi: number): number {
  const { widthPx, heightPx } = pixelSize(page, dpi);
  let drawn = 0;
  for (const { row, rows } of rasterStripsOf(page, dpi)) {
    const y = (row / heightPx) * page.heightMm;
    const height = (rows / heightPx) * page.heightMm;
    const rect = { x: 0, y, width: page.widthMm, height };
    draw(
      rasterStrip(page, y, y + height),
      rect,
      Math.ceil(widthPx / SHRINK),
      Math.ceil(rows / SHRINK),
    );
    drawn += rows;
  }
  return drawn;
}

describe('a strip of a sheet', () => {
  it.each(['A4', 'A3', 'A1', 'A0'] as const)('is drawn, each one of %s', async (paper) => {
    const maps = (await pagesOf(paper)).filter(({ layers }) =>
      layers.some(({ marks }) => hasClip(marks)),
    );
    expect(maps.length).toBeGreaterThan(0);
    for (const page of maps) {
      for (const dpi of DENSITIES)
        expect(drawStrips(page, dpi)).toBe(pixelSize(page, dpi).heightPx);
    }
  });

  it.each([
    ['A3', 300],
    ['A0', 150],
  ] as const)(
    'stands in a file, in those of %s at %i dots to the inch',
    async (paper, dpi) => {
      const [page] = await pagesOf(paper);
      if (!page) throw new Error('the sheet has no page');
      const strips = [...rasterStripsOf(page, dpi)];
      const smaller = dpi / FILE_SHRINK;
      const rows = Math.round((strips[0]?.rows ?? 0) / FILE_SHRINK);
      const { widthPx, heightPx } = pixelSize(page, smaller);
      const { fonts, data } = room;
      let drawn = 0;
      const png = await pagePng(page, {
        dpi: smaller,
        fonts,
        typesetter: data.typesetter,
        wasm,
        pixelsAtOnce: rows * widthPx,
        onProgress: () => drawn++,
      });
      expect(drawn).toBe(strips.length);
      const head = new DataView(png.buffer, png.byteOffset);
      expect([head.getUint32(16), head.getUint32(20)]).toEqual([widthPx, heightPx]);
      expect(Buffer.from(png.slice(-8, -4)).toString('latin1')).toBe('IEND');
    },
    PATIENCE_MS,
  );

  it(
    'is drawn with all its pixels, the middle one of A0 at 600 dots to the inch',
    async () => {
      const [page] = await pagesOf('A0');
      if (!page) throw new Error('the sheet has no page');
      const strips = [...rasterStripsOf(page, 600)];
      const middle = strips[Math.floor(strips.length / 2)];
      if (!middle) throw new Error('the page has no strip');
      const { widthPx, heightPx } = pixelSize(page, 600);
      const [y, height] = [middle.row, middle.rows].map((px) => (px / heightPx) * page.heightMm);
      if (y === undefined || height === undefined) throw new Error('the strip has no height');
      const rect = { x: 0, y, width: page.widthMm, height };
      const pixels = draw(rasterStrip(page, y, y + height), rect, widthPx, middle.rows);
      expect(pixels).toHaveLength(widthPx * middle.rows * 4);
      expect(pixels.some((value) => value < 128)).toBe(true);
    },
    PATIENCE_MS,
  );

  it('has the same pixels as without leaving anything out', async () => {
    const [page] = await pagesOf('A4');
    if (!page) throw new Error('the sheet has no page');
    for (const y of [60, 100]) {
      const rect = { x: 0, y, width: page.widthMm, height: 60 };
      const cut = draw(rasterStrip(page, y, y + 60), rect, 1200, Math.round(72000 / page.widthMm));
      const whole = draw(page, rect, 1200, Math.round(72000 / page.widthMm));
      let differing = 0;
      let largest = 0;
      whole.forEach((value, at) => {
        const difference = Math.abs(value - (cut[at] ?? 0));
        if (difference > 0) differing++;
        largest = Math.max(largest, difference);
      });
      // Where the ground of a clipped group begins moves edges by a fraction of a pixel.
      expect([differing < whole.length / 10_000, largest <= 16]).toEqual([true, true]);
    }
  });
});

describe('a clipped group', () => {
  const icon = (y: number, x = 5): Mark => ({
    kind: 'shape',
    d: 'M0 0h2v2h-2z',
    matrix: [1, 0, 0, 1, x, y],
    fill: { colour: '#ff0000' },
  });
  const page = (marks: readonly Mark[]): Page => ({
    id: 'made',
    title: '',
    depth: 0,
    widthMm: 100,
    heightMm: 1000,
    layers: [{ id: 'a', name: 'a', marks }],
    geoFrames: [],
  });
  const clip = { x: 0, y: 0, width: 100, height: 1000 };
  const group = (marks: readonly Mark[]): Group => ({ kind: 'group', clip, marks });
  const redIn = (marks: readonly Mark[], y: number, height: number): boolean => {
    const rect = { x: 0, y, width: 100, height };
    const pixels = draw(rasterStrip(page(marks), y, y + height), rect, 100, height);
    return pixels.some((value, at) => at % 4 === 1 && value < 128);
  };
  const line = (...points: number[]): Mark => ({
    kind: 'path',
    lines: [points],
    closed: false,
    stroke: { colour: '#ff0000', widthMm: 2 },
  });
  const label = (y: number, turned: boolean): Mark => ({
    kind: 'text',
    text: '琼奇',
    at: [50, y],
    sizeMm: 40,
    weight: 400,
    colour: '#ff0000',
    anchor: 'middle',
    ...(turned && { rotateDeg: 90 }),
  });

  it.each([
    ['icons far above', [icon(10)]],
    ['icons far below', [icon(990)]],
    ['icons far beside', [icon(505, 400)]],
    ['lines far beside', [line(400, 505, 420, 505)]],
    ['a group within', [group([icon(10)]), group([icon(990)])]],
    ['letters near enough to be thought of', [label(559, false)]],
    ['a turned name', [label(700, true)]],
  ] as const)('that holds %s only is no trouble', (_, marks) => {
    expect(redIn([group(marks)], 500, 10)).toBe(false);
    expect(redIn([group(marks)], 500, 1)).toBe(false);
  });

  it('shows its icon in the strip where it lies, and a line that only passes', () => {
    expect(redIn([group([icon(10), icon(504)])], 500, 10)).toBe(true);
    expect(redIn([group([group([icon(10), icon(504)])])], 500, 10)).toBe(true);
    expect(redIn([group([icon(10), line(50, 0, 50, 1000)])], 500, 10)).toBe(true);
    expect(redIn([group([icon(10), line(-900, 505, 900, 505)])], 500, 10)).toBe(true);
    expect(redIn([group([line(0, 510.2, 100, 510.2)])], 500, 10)).toBe(true);
  });
});
