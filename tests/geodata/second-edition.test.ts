/**
 * One engine, two editions: the second compiles without problems, and the files of the first stay
 * unchanged.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../geodata/engine/compile';
import type { Edition } from '../../src/domain/contract/edition';
import type { SoftRegionTopology } from '../../src/domain/contract/soft-regions';
import type { Stretch } from '../../src/domain/contract/stretches';
import { SECOND_EDITION } from '../second-edition';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'second-edition-'));
afterAll(() => rmSync(out, { recursive: true }));

function run(...options: string[]): { code: number; said: string; complaints: string } {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = compile(options, {
    root,
    env: { ATLAS_REQUIRE_NOTICE: '1' },
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

/** Names and times of the files of the first edition. */
const firstEdition = (): string[] => {
  const folder = join(root, 'public/geodata');
  return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
};

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(out, 'geodata', name), 'utf8')) as T;

describe('the second edition', () => {
  it('compiles without a problem, compared with its text, and does not change the first', () => {
    const before = firstEdition();
    const { code, said, complaints } = run('--edition', SECOND_EDITION, '--out', out);
    expect(complaints).toBe('');
    expect(code).toBe(0);
    expect(said).toMatch(/notice check: 1\d\d fragments verified, \d+ names accounted for/);
    expect(firstEdition()).toEqual(before);
  });

  it('is refused if it would overwrite the first', () => {
    const before = firstEdition();
    const { code, complaints } = run('--edition', SECOND_EDITION);
    expect(code).toBe(2);
    expect(complaints).toContain('--out');
    expect(firstEdition()).toEqual(before);
  });

  it('has its own order of clauses, short names of agencies, and verbs', () => {
    const clauses = read<{ id: string; parts: { lead: { ids: string[] }[] }[] }[]>('clauses.json');
    expect(clauses.map(({ id }) => id)).toEqual(['1.1', '1.2', '2.1', '1', '2', '4.1']);
    expect(clauses[1]?.parts[0]?.lead[0]?.ids).toEqual(['roads-office']);
    const { features } = read<{
      features: { properties: { id: string; deadlineYears: number[]; regions: string[] } }[];
    }>('highways.geojson');
    const road = features.find(({ properties }) => properties.id === 'highways/ancud-quellon');
    expect(road?.properties.deadlineYears).toEqual([2033]);
    expect(road?.properties.regions).toEqual(['north', 'middle', 'south']);
  });

  it('has areas of its own units, and tells what they lack', () => {
    const { objects } = read<SoftRegionTopology>('soft-regions.topojson');
    const units = objects.regions.geometries.map(({ properties }) => properties);
    expect(units).toEqual([{ region: 'north' }, { region: 'middle' }, { region: 'south' }]);
    // It is an island: nowhere does it touch the rest of the country.
    expect(objects.domestic).toBeUndefined();
    const { softRegions } = read<Edition>('edition.json');
    expect(softRegions).toMatchObject({ errorKm: 2, sources: ['natural-earth', 'hand-placed'] });
  });

  it('claims of a road what its check points hold, and 12 km where it has none', () => {
    const { features } = read<{
      features: { properties: { id: string; accuracyKm: number; stretches: Stretch[] } }[];
    }>('highways.geojson');
    const claimed = (slug: string) =>
      features.find(({ properties }) => properties.id === `highways/${slug}`)?.properties;
    expect(claimed('ancud-quellon')).toMatchObject({
      accuracyKm: 12,
      stretches: [
        { fromKm: 0, accuracyKm: 2, checked: true },
        { accuracyKm: 12, checked: false },
      ],
    });
    expect(claimed('chonchi-quemchi')?.stretches).toMatchObject([
      { accuracyKm: 12, checked: false },
    ]);
  });
});
