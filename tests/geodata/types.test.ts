/** The committed types are those of the schemas, and the schemas know the networks of the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authoredTypes, typesFile } from '../../geodata/engine/make-types';
import { NETWORKS } from '../../src/domain/contract/register';

test('authored.ts is what make-types writes from the schemas', async () => {
  expect(await authoredTypes()).toBe(readFileSync(typesFile, 'utf8'));
});

test('an id of a feature may begin with every network of the code, and with no other', () => {
  const schema = readFileSync(new URL('schema/features.schema.json', typesFile), 'utf8');
  const beginnings = [...schema.matchAll(/"\^\(([a-z|-]+)\)\//g)].map(([, names = '']) =>
    names.split('|'),
  );
  expect(beginnings.length).toBeGreaterThan(0);
  for (const networks of beginnings) expect(networks).toEqual([...NETWORKS]);
});
