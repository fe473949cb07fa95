/** “I want to correct a deadline”, as CONTRIBUTING tells it, on a copy of the second edition. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../geodata/engine/compile';
import type { AtlasFeatureCollection, Clause } from '../../src/domain/contract/register';
import { SECOND_EDITION } from '../second-edition';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'deadline-'));
const edition = join(folder, 'edition');
const out = join(folder, 'out');
cpSync(SECOND_EDITION, edition, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function correct(file: string, wrong: string, right: string): void {
  const path = join(edition, file);
  const text = readFileSync(path, 'utf8');
  expect(text, file).toContain(wrong);
  writeFileSync(path, text.replaceAll(wrong, right));
}

function compiled(): { code: number; complaints: string } {
  const complaints: string[] = [];
  const code = compile(['--edition', edition, '--out', out], {
    root,
    env: { ATLAS_REQUIRE_NOTICE: '1' },
    print: () => {},
    complain: (text) => complaints.push(text),
  });
  return { code, complaints: complaints.join('\n') };
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(out, 'geodata', name), 'utf8')) as T;

const yearsOf = (network: string, id: string): number[] | undefined =>
  read<AtlasFeatureCollection>(`${network}.geojson`).features.find(
    ({ properties }) => properties.id === id,
  )?.properties.deadlineYears;

test('a corrected deadline reaches the clause and its features, and what it lacks is named', () => {
  // The notice says 2032 of the road, and 2033 of the runway; the register has it the other way round.
  correct('notice.txt', '2033年末前办妥', '2032年末前办妥');
  correct('notice.txt', '2032年内落成', '2033年内落成');
  const deadline = '{ phrase: 2033年末前办妥, year: 2033,';
  correct('clauses/1-roads.yaml', deadline, deadline.replaceAll('2033', '2032'));
  correct('clauses/2-aviation.yaml', 'phrase: 2032年内落成', 'phrase: 2033年内落成');
  correct('clauses/2-aviation.yaml', 'year: 2032', 'year: 2033');

  const { code, complaints } = compiled();
  expect(code).toBe(1);
  expect(complaints).toMatch(/1-roads\.yaml:\d+: “2032年末前办妥” does not stand in the bracket/);
  expect(complaints).toMatch(/airports\.yaml:\d+: .* has no deadline “2032年内落成”/);

  correct('clauses/1-roads.yaml', 'bracket: 2033年末前办妥', 'bracket: 2032年末前办妥');
  correct('features/airports.yaml', 'deadline: 2032年内落成', 'deadline: 2033年内落成');

  expect(compiled()).toEqual({ code: 0, complaints: '' });
  const clause = read<Clause[]>('clauses.json').find(({ id }) => id === '1.1');
  expect(clause?.parts[0]?.deadlines.map(({ year }) => year)).toEqual([2032]);
  expect(yearsOf('highways', 'highways/ancud-quellon')).toEqual([2032]);
  expect(yearsOf('airports', 'airports/mocopulli')).toContain(2033);
});
