/** What docs/courses.md says of today's lines is what the data say. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../../geodata/engine/read/parse';
import { readTree } from '../../geodata/engine/read/tree';
import { checkedOf } from '../../geodata/engine/resolve/checked';
import { drawnLengthKm } from '../../geodata/engine/resolve/geometry';
import { type Line, linesById } from '../../geodata/engine/resolve/lines';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parsed = parse(readTree(`${root}geodata`));
if ('problems' in parsed) throw new Error('the register has no shape');
const lines = linesById(parsed.records);

/** The cells of the columns that are about today: claims, check points, apart, unchecked, off, length. */
const TODAY = [2, 3, 4, 5, 6, 9] as const;
const table = readFileSync(`${root}docs/courses.md`, 'utf8')
  .split('\n')
  .filter((row) => row.startsWith('| `'))
  .map((row) => {
    const cells = row.split('|').slice(1, -1);
    const id = cells[0]?.split('`')[1] ?? '';
    return [id, TODAY.map((column) => cells[column]?.trim() ?? '')] as const;
  });

function cellsOf(line: Line): string[] {
  const { stretches, checkPoints, apartKm } = line;
  const ofClaim = (checked: boolean) => stretches.filter((one) => one.checked === checked);
  const [held, open] = [ofClaim(true)[0], ofClaim(false)[0]];
  const length = (some: typeof stretches) =>
    some.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);
  const checked = checkedOf(line);
  const away = checkPoints.filter(({ inTown }) => !inTown).length;
  return [
    [held && `${held.accuracyKm}`, open && `${open.accuracyKm} unchecked`]
      .filter((part) => part !== undefined)
      .join(', '),
    checked ? `${checked.points} (${away})` : '',
    checked ? `${Math.round(apartKm)}` : '',
    `${Math.round((100 * length(ofClaim(false))) / length(stretches))} %`,
    checked ? `${checked.meanKm} / ${checked.maxKm}` : '',
    `${Math.round(drawnLengthKm(line.strands))}`,
  ];
}

test.each(table)('%s', (id, cells) => {
  const line = lines.get(id);
  if (!line) throw new Error('there is no such line');
  const [length] = cells.slice(-1).map((cell) => cell.split(' → ')[1] ?? '');
  expect([...cells.slice(0, -1), length]).toEqual(cellsOf(line));
});

test('the table has every highway, and every line of which a stretch is checked', () => {
  const named = new Set(table.map(([id]) => id));
  const due = [...lines].filter(
    ([id, { stretches }]) => id.startsWith('highways/') || stretches.some(({ checked }) => checked),
  );
  expect(due.map(([id]) => id).filter((id) => !named.has(id))).toEqual([]);
});
