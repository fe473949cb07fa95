/**
 * Six sheets against the pictures kept beside this test, with a tolerance for what another poppler may
 * round otherwise; and their maps mark by mark, as these are the densest there are. A change that is meant is kept by
 * `UPDATE_VIEWS=1 npx vitest run --project unit tests/print/references.test.ts`, after the new pictures
 * have been looked at.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Composed } from '../../src/print/compose-result';
import { sheetPdf } from '../../src/print/write/pdf';
import { expectPicture } from '../pictures';
import { writtenFile } from './read-back';
import { type PrintRoom, printRoom } from './real-sheets';
import { REFERENCE_JOBS } from './reference-jobs';
import { beyondFrames, beyondPaper, namesOnEachOther, smallestType, wordsOn } from './scene-walk';

const folder = fileURLToPath(new URL('references/', import.meta.url));
/** Share of pixels that may differ visibly. */
const TOLERANCE = 0.01;
/** The longer side, pixels: 50 dpi of A3. */
const LONG_SIDE = '827';

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

function composed(name: string): Promise<Composed> {
  const job = REFERENCE_JOBS[name];
  if (!job) throw new Error(`there is no reference sheet ${name}`);
  return room.compose(job);
}

describe('reference sheets', () => {
  it.each(Object.entries(REFERENCE_JOBS))('%s looks as it did', async (name, job) => {
    const { document } = await room.compose(job);
    const [first] = document.pages;
    if (!first) throw new Error('no page');
    const written = writtenFile('sheet.pdf', sheetPdf({ ...document, pages: [first] }, room.fonts));
    const into = join(dirname(written.path), 'picture');
    written.ask('pdftoppm', ['-singlefile', '-png', '-scale-to', LONG_SIDE, '$', into]);
    const picture = readFileSync(`${into}.png`);
    written.remove();
    expectPicture(picture, folder, name, TOLERANCE);
  });

  it.each(Object.entries(REFERENCE_JOBS))(
    '%s has no two names of a map on each other, and all in its place',
    async (_, job) => {
      const { typesetter } = room.data;
      const { pages } = (await room.compose(job)).document;
      const maps = pages.filter(({ geoFrames }) => geoFrames.length > 0);
      expect(maps.length).toBeGreaterThan(0);
      for (const page of maps) {
        expect(namesOnEachOther(page, typesetter), page.id).toEqual([]);
        expect(beyondFrames(page, typesetter), page.id).toEqual([]);
      }
      for (const page of pages) expect(beyondPaper(page, typesetter), page.id).toEqual([]);
      expect(smallestType(pages)).toBeGreaterThanOrEqual(2);
    },
  );
});

it('a crowd is listed by names in parts where it finds no room as one', async () => {
  const { findings } = await composed('urumqi-changji');
  const numbered = findings.find(({ kind }) => kind === 'number-only')?.names ?? [];
  const sites = room.data.catalogue.features.filter(({ geometry }) => geometry?.type === 'Point');
  const names = new Set(sites.map(({ properties }) => properties.nameZh));
  expect(numbered.filter((name) => names.has(name)).length).toBeLessThan(6);
});

it('the strip of a long corridor has its legend after the last panel, once', async () => {
  const { document } = await composed('strip-hongshanzui-ruoqiang');
  const words = wordsOn(document.pages);
  expect(words).not.toContain('图例（续）');
  expect(words.split('拟议（前期、申报）')).toHaveLength(2);
});
