/** The print commands that the documents show are carried out as they stand there. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { readOptions } from '../../scripts/print/options';
import { helpText } from '../../scripts/print/table';
import { atlasSheets } from '../../src/print/series/atlas-sheets';
import { findsPlace } from '../../src/print/sheet/arrange-sheet';
import { type PrintRoom, printRoom } from './real-sheets';

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
const commands = TEXTS.flatMap(({ file, text }) =>
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

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

it('are several', () => {
  expect(commands.length).toBeGreaterThan(5);
});

it.each(commands)('$file: npm run print -- $words', async ({ argv }) => {
  const read = readOptions(argv, room.data.catalogue, '2026-11-24');
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
});
