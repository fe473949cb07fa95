/** Vite reads the edition of the folder for which it builds. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { editionPlugin } from '../../scripts/edition-plugin';

const folder = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('#edition and #grammar are the files of that folder', async () => {
  mkdirSync(join(folder, 'geodata'));
  writeFileSync(join(folder, 'geodata/edition.json'), '{"id":"second"}');
  writeFileSync(join(folder, 'geodata/grammar.json'), '{"sentenceEnd":"!"}');
  writeFileSync(
    join(folder, 'entry.js'),
    'import edition from "#edition"; import grammar from "#grammar"; console.log(edition.id, grammar.sentenceEnd);',
  );
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [editionPlugin(folder)],
    build: {
      write: false,
      lib: { entry: join(folder, 'entry.js'), formats: ['es'], fileName: 'entry' },
    },
  });
  const [first] = built as Rolldown.RolldownOutput[];
  expect(first?.output[0].code).toMatch(/second[\s\S]*!/);
});
