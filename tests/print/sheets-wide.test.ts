/** Wide sheets: furniture in one column, what the map shows by number only listed beside it. */
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
    const made = await room.compose({
      kind: 'sheet',
      request: requestOf({ paper, table: 'none' }),
    });
    const { document, frames } = made;
    expect(document.pages.filter(({ id }) => id.startsWith('sheet-legend'))).toEqual([]);
    const [frame] = frames;
    expect((frame?.rect.height ?? 0) / paper.heightMm).toBeGreaterThan(share);
  });

  it('names beside the map what the map shows by its number only', async () => {
    const request = requestOf({ table: 'none' });
    const { document, findings } = await room.compose({ kind: 'sheet', request });
    const numbered = findings.find(({ kind }) => kind === 'number-only')?.names ?? [];
    expect(numbered.length).toBeGreaterThan(10);
    const words = wordsOn(document.pages.slice(0, 1));
    for (const name of numbered) expect(words).toContain(name.replace(/\s/g, ''));
  });
});
