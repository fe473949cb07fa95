/** What a planner asks for and gets: refusals that help, posters, strips, greys, and the lines of the imprint. */
import { beforeAll, describe, expect, it } from 'vitest';
import { regional } from '../../src/domain/projection';
import { paperOf } from '../../src/print/paper';
import type { GeoFrame } from '../../src/scene/scene';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import { groupsOn, marksOn, smallestType, wordsOn } from './scene-walk';

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

const middle = {
  area: { kind: 'region' as const, id: 'middle' },
  paper: paperOf('A4', 'portrait'),
  table: 'none' as const,
};

describe('a scale too large for the paper', () => {
  const request = requestOf({ ...middle, scaleDenominator: 250_000 });

  it('is refused with the scale and the paper that would do, and they do', async () => {
    const { message, scaleDenominator, paper } = await room.refusal({ kind: 'sheet', request });
    expect(scaleDenominator).toBeGreaterThan(250_000);
    expect(paper).not.toBeNull();
    if (!paper) return;
    const bare = message.replace(/\s+/g, '');
    expect(bare).toContain('1:250000');
    expect(bare).toContain(`1:${scaleDenominator}`);
    expect(bare).toContain(paper.name);
    const smaller = await room.compose({
      kind: 'sheet',
      request: { ...request, scaleDenominator },
    });
    expect(smaller.frames[0]?.scaleDenominator).toBe(scaleDenominator);
    const larger = await room.compose({ kind: 'sheet', request: { ...request, paper } });
    expect(larger.frames[0]?.scaleDenominator).toBe(250_000);
  });

  it('is cut into sheets that overlap and leave nothing out, where that is asked for', async () => {
    const { document, frames } = await room.compose({
      kind: 'sheet',
      request: { ...request, poster: true, table: 'following' },
    });
    // Numbers on the tiles lead to the table, and its rows back to a tile.
    const groups = document.pages.flatMap(groupsOn);
    const anchors = groups.flatMap(({ anchor }) => anchor ?? []);
    expect(new Set(anchors).size).toBe(anchors.length);
    const targets = groups.flatMap(({ link }) => (link && 'to' in link ? [link.to] : []));
    const shown = 5;
    for (const kind of ['row', 'mark']) {
      const numbered = targets.filter((target) => target.startsWith(`sheet-${kind}-`));
      expect(new Set(numbered).size).toBe(shown);
    }
    const marks = anchors.filter((anchor) => /^sheet-mark-\d+$/.test(anchor));
    expect(marks.length).toBe(shown);
    for (const mark of marks) expect(anchors).toContain(mark.replace('mark', 'row'));
    const [whole] = frames;
    if (!whole) throw new Error('no frame');
    const { widthMm, heightMm } = request.paper;
    for (const page of document.pages) {
      expect([page.widthMm, page.heightMm]).toEqual([widthMm, heightMm]);
    }
    // Each tile's part of the plane, by what a reader of the file is told of its corners.
    const planeOf = ({ controls }: GeoFrame) => {
      const corners = controls.map(({ lonLat }) => regional.forward([...lonLat]));
      const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? Number.NaN));
      return {
        x: [Math.min(...(xs ?? [])), Math.max(...(xs ?? []))] as const,
        y: [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))] as const,
      };
    };
    const tiles = document.pages.flatMap(({ geoFrames }) => geoFrames.map(planeOf));
    expect(tiles.length).toBeGreaterThan(3);
    const [cx, cy] = whole.centre;
    const metres = whole.scaleDenominator / 1000;
    const steps = 40;
    for (let across = 0; across <= steps; across++) {
      for (let down = 0; down <= steps; down++) {
        const x = cx + (across / steps - 0.5) * whole.rect.width * metres;
        const y = cy + (down / steps - 0.5) * whole.rect.height * metres;
        const held = tiles.some(
          (tile) =>
            x >= tile.x[0] - 1 && x <= tile.x[1] + 1 && y >= tile.y[0] - 1 && y <= tile.y[1] + 1,
        );
        expect(held, `${across} ${down}`).toBe(true);
      }
    }
    // Neighbours share ground: what ends on one goes on within the other.
    const edges = [...new Set(tiles.map(({ x }) => Math.round(x[1])))].sort((a, b) => a - b);
    for (const edge of edges.slice(0, -1)) {
      expect(tiles.some(({ x }) => x[0] < edge - 5 * metres && x[1] > edge + metres)).toBe(true);
    }
    expect(smallestType(document.pages)).toBeGreaterThanOrEqual(2);
  });
});

describe('a strip', () => {
  const job = { kind: 'strip', feature: 'highways/ancud-quellon' } as const;

  it('is refused at less than 1:1 000 000', async () => {
    const { message, scaleDenominator } = await room.refusal({
      ...job,
      request: requestOf({ scaleDenominator: 1_250_000 }),
    });
    expect(message.replace(/\s+/g, '')).toContain('1:1000000');
    expect(scaleDenominator).toBe(1_000_000);
  });

  it('runs from the first kilometre to the last, panel after panel', async () => {
    const request = requestOf({ scaleDenominator: 100_000 });
    const { frames, document } = await room.compose({ ...job, request });
    expect(frames.length).toBeGreaterThan(2);
    for (const { scaleDenominator } of frames) expect(scaleDenominator).toBe(100_000);
    const words = wordsOn(document.pages);
    expect(words).toContain(`第1段，共${frames.length}段：0–`);
    const ends = [...words.matchAll(/第\d+段，共\d+段：([\d,]+)–([\d,]+)公里/g)];
    expect(ends).toHaveLength(frames.length);
    for (const [index, [, from]] of ends.entries()) {
      if (index > 0) expect(from).toBe(ends[index - 1]?.[2]);
    }
    expect(smallestType(document.pages)).toBeGreaterThanOrEqual(2);
  });
});

it('the strip of a short corridor is one panel at a larger scale, with legend and list below it', async () => {
  const { document, frames } = await room.compose({
    kind: 'strip',
    feature: 'highways/chacao-ancud',
    request: requestOf(),
  });
  expect(frames.map(({ scaleDenominator }) => scaleDenominator)).toEqual([500_000]);
  const words = wordsOn(document.pages.slice(0, 1));
  expect(words).toContain('图例');
  expect(words).toContain('里程表');
});

describe('what the imprint says', () => {
  it('of the maker and of review is what the planner typed', async () => {
    const review = '群S(2031)001号';
    const unknown = await room.compose({
      kind: 'sheet',
      request: requestOf({ ...middle, maker: '' }),
    });
    const told = await room.compose({
      kind: 'sheet',
      request: requestOf({ ...middle, maker: '规划处', review }),
    });
    const [without, withReview] = [unknown, told].map(({ document }) => wordsOn(document.pages));
    expect(without).toContain('制图单位未填写');
    expect(without).not.toContain('审图');
    expect(withReview).toContain('制图单位规划处');
    expect(withReview).not.toContain('未填写');
    expect(withReview).toContain(review);
  });
});

describe('black and white', () => {
  it('is greys only, but for nothing', async () => {
    const { document } = await room.compose({
      kind: 'sheet',
      request: requestOf({ ...middle, ink: 'black-and-white', table: 'following' }),
    });
    const colours = document.pages
      .flatMap(marksOn)
      .flatMap(({ mark }) =>
        mark.kind === 'text'
          ? [mark.colour, mark.halo?.colour ?? '#000000']
          : [mark.fill?.colour ?? '#000000', mark.stroke?.colour ?? '#000000'],
      );
    const distinct = [...new Set(colours)];
    expect(distinct.length).toBeGreaterThan(4);
    for (const colour of distinct) expect(colour).toMatch(/^#(..)\1\1$/);
  });
});

describe('other kinds of sheet', () => {
  it('are set in type that can be read, on their pages', async () => {
    const jobs = [
      { kind: 'ledger', request: requestOf() },
      { kind: 'brief', agency: 'roads-office', request: requestOf({ table: 'beside' }) },
    ] as const;
    for (const job of jobs) {
      const { document } = await room.compose(job);
      expect(document.pages.length, job.kind).toBeGreaterThan(0);
      expect(smallestType(document.pages), job.kind).toBeGreaterThanOrEqual(2);
      expect(room.data.typesetter.missing(wordsOn(document.pages)), job.kind).toEqual([]);
      const anchors = document.pages.flatMap(groupsOn).flatMap(({ anchor }) => anchor ?? []);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });
});
