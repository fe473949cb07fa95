/** The committed types are those of the schemas. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authoredTypes, typesFile } from '../../geodata/engine/make-types';

test('authored.ts is what make-types writes from the schemas', async () => {
  expect(await authoredTypes()).toBe(readFileSync(typesFile, 'utf8'));
});
