import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptOf, scoreTable } from './scores';

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the scores of mutation testing', () => {
  it('count what a test could notice, over all files', () => {
    const path = join(folder, 'kept.json');
    const mutants = (...statuses: string[]) => ({
      mutants: statuses.map((status) => ({ status })),
    });
    const files = {
      a: mutants('Killed', 'Survived', 'Timeout'),
      b: mutants('NoCoverage', 'Ignored', 'RuntimeError'),
    };
    writeFileSync(path, JSON.stringify({ files }));
    expect(keptOf(path)).toEqual({ noticed: 3, total: 5 });
    expect(keptOf(join(folder, 'none.json'))).toBeNull();
  });

  it('are a table, with a dash for what was not measured', () => {
    expect(
      scoreTable([
        ['domain', { noticed: 2, total: 3 }],
        ['map', null],
      ]).split('\n'),
    ).toEqual([
      '| area | damages | noticed | share |',
      '| --- | --- | --- | --- |',
      '| domain | 3 | 2 | 67 % |',
      '| map | – | – | – |',
    ]);
  });
});
