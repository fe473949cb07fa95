/** The print commands that the documents show, and what becomes of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readOptions } from '../../scripts/print/options';
import { helpText } from '../../scripts/print/table';
import { EDITION } from '../../src/domain/edition';
import { atlasSheets } from '../../src/print/series/atlas-sheets';
import { findsPlace } from '../../src/print/sheet/arrange-sheet';
import type { PrintRoom } from './real-sheets';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const TEXTS = [
  ...DOCUMENTS.map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  { file: '--help', text: helpText() },
];

/** In backticks or on a line of their own; words between quotation marks are one. */
const COMMANDS = TEXTS.flatMap(({ file, text }) =>
  [...text.matchAll(/npm run print -- ([^`\n]+)/g)].map(([, words = '']) => ({
    file,
    words,
    argv: [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  })),
).filter(
  ({ words }, index, all) =>
    // A synopsis is no command, and one that is shown twice is tried once.
    !/^\[|--help/.test(words) && all.findIndex((one) => one.words === words) === index,
);

/** Those for another edition, or those for the first one. */
export const documentedCommands = (isOther: boolean) =>
  COMMANDS.filter(({ argv }) => argv.includes('--edition') === isOther);

/** @param argv in which NAME stands for a region, and YEAR for a year of the edition */
export async function expectCarriedOut(argv: readonly string[], room: PrintRoom): Promise<void> {
  const values: Readonly<Record<string, string | undefined>> = {
    NAME: room.data.catalogue.regions[0]?.nameZh,
    YEAR: String(EDITION.years.to),
  };
  const typed = argv.map((word) => values[word] ?? word);
  const read = readOptions(typed, room.data.catalogue, '2026-11-24');
  if (!('order' in read)) throw new Error(JSON.stringify(read));
  const { job } = read.order;
  if (job.kind === 'atlas') {
    // Its sheets are drawn in the tests of atlases; here it is enough that each finds its place.
    for (const { id, request } of atlasSheets(job.of, job.request, room.data.catalogue)) {
      const options = { request, data: room.data, t: room.t, id, depth: 0 };
      expect(findsPlace(options), id).toBe(true);
    }
    return;
  }
  const { document } = await room.compose(job);
  expect(document.pages.length).toBeGreaterThan(0);
}
