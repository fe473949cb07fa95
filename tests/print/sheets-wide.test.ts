/** Wide sheets: furniture in one column, what the map shows by number only listed beside it, strips with their legend. */
import { beforeAll, describe, expect, it } from 'vitest';
import { paperOf } from '../../src/print/paper';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import { wordsOn } from './scene-walk';

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

describe('a wide sheet of the whole region', () => {
  it.each([
    ['A4', 0.75],
    ['A3', 0.8],
    ['A1', 0.85],
  ] as const)('has its legend and a map of full height on %s', async (name, share) => {
    const paper = paperOf(name, 'landscape');
    const made = await room.compose({ kind: 'sheet', request: requestOf({ paper }) });
    const { document, frames } = made;
    expect(document.pages.filter(({ id }) => id.startsWith('sheet-legend'))).toEqual([]);
    const [frame] = frames;
    expect((frame?.rect.height ?? 0) / paper.heightMm).toBeGreaterThan(share);
  });

  it('names beside the map what the map shows by its number only', async () => {
    const { document, findings } = await room.compose({ kind: 'sheet', request: requestOf() });
    const numbered = findings.find(({ kind }) => kind === 'number-only')?.names ?? [];
    expect(numbered.length).toBeGreaterThan(10);
    const words = wordsOn(document.pages.slice(0, 1));
    for (const name of numbered) expect(words).toContain(name.replace(/\s/g, ''));
  });
});

describe('a crowd', () => {
  it('is listed by names in parts where it finds no room as one', async () => {
    const { findings } = await room.compose({
      kind: 'sheet',
      request: requestOf({ area: { kind: 'extent', extent: [86.9, 43.55, 88.3, 44.35] } }),
    });
    const numbered = findings.find(({ kind }) => kind === 'number-only')?.names ?? [];
    const sites = room.data.catalogue.features.filter(({ geometry }) => geometry?.type === 'Point');
    const names = new Set(sites.map(({ properties }) => properties.nameZh));
    expect(numbered.filter((name) => names.has(name)).length).toBeLessThan(6);
  });
});

describe('a strip', () => {
  it('of a short corridor is one panel at a larger scale, with legend and list below it', async () => {
    const { document, frames } = await room.compose({
      kind: 'strip',
      feature: 'highways/jinghe-alashankou',
      request: requestOf(),
    });
    expect(frames.map(({ scaleDenominator }) => scaleDenominator)).toEqual([500_000]);
    const words = wordsOn(document.pages.slice(0, 1));
    expect(words).toContain('图例');
    expect(words).toContain('里程表');
  });

  it('of a long one has its legend after the last panel, once', async () => {
    const { document } = await room.compose({
      kind: 'strip',
      feature: 'highways/hongshanzui-ruoqiang',
      request: requestOf(),
    });
    const words = wordsOn(document.pages);
    expect(words).not.toContain('图例（续）');
    expect(words.split('拟议（前期、申报）')).toHaveLength(2);
  });
});
