/**
 * “I want to make an atlas of another notice”, as CONTRIBUTING tells it, followed in a clean clone. What
 * it makes is kept for the browser tests, so that the second edition is built once in a test run.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/contract/edition';
import { distanceKm } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';
import { MADE, SECOND_EDITION } from '../second-edition';
import { inPlane, verticesOf, wktOf } from './gdal';
import { type Followed, followRecipe } from './recipe';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPYING = `${MADE}.part`;
const inMade = (path: string) => join(MADE, path);
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

let followed: Followed;
beforeAll(() => {
  // The browser's test may run beside this one: it waits until all is there.
  for (const folder of [MADE, COPYING]) rmSync(folder, { recursive: true, force: true });
  followed = followRecipe(root, 'make an atlas of another notice');
  const atlas = join(followed.folder, 'my-atlas');
  if (existsSync(atlas)) {
    cpSync(atlas, COPYING, { recursive: true });
    renameSync(COPYING, MADE);
  }
}, 300_000);
afterAll(() => followed.remove());

describe('the recipe for another notice', () => {
  it('is followed to its end without a word of complaint', () => {
    expect(followed.commands).toMatch(/--edition/);
    expect(followed.status, followed.said).toBe(0);
    expect(followed.said).not.toMatch(/\b(warn(ing)?|error|problems?)\b/i);
  });

  it('checks every fragment of the other notice against its text', () => {
    const [, fragments] = /notice check: (\d+) fragments verified/.exec(followed.said) ?? [];
    expect(Number(fragments)).toBeGreaterThan(100);
  });

  it('leaves the clone as it was: nothing of the first edition is made or overwritten', () => {
    expect(followed.changes).toBe('');
    for (const path of ['public/geodata', 'public/fonts', 'dist']) {
      expect(existsSync(join(followed.clone, path)), path).toBe(false);
    }
  });

  it('makes the files of its own edition, and a site around them', () => {
    const edition = json<Edition>(inMade('geodata/edition.json'));
    expect(edition).toMatchObject({ id: 'chiloe-2031', years: { from: 2031, to: 2036 } });
    const clauses = json<{ id: string }[]>(inMade('geodata/clauses.json'));
    expect(clauses.map(({ id }) => id)).toEqual(['1.1', '1.2', '2.1', '1', '2', '4.1']);
    expect(readdirSync(MADE)).toEqual(
      expect.arrayContaining(['index.html', 'assets', 'geodata', 'fonts']),
    );
  });
});

describe('a sheet of the second edition', () => {
  const sheet = inMade('sheet.pdf');

  it('is put in place by GDAL, in its own projection', () => {
    const wkt = wktOf(sheet);
    expect(wkt).toMatch(/Lambert[ _]Azimuthal[ _]Equal[ _]Area/i);
    expect(wkt).toMatch(/WGS[ _](19)?84/);
    expect(wkt).not.toMatch(/China|CGCS|Conic/i);
    // Its plane is the map's, false origin and all.
    const { projection } = json<Edition>(inMade('geodata/edition.json'));
    const positions: Position[] = [
      [-73.82, -41.87],
      [-72.94, -41.47],
      [-73.62, -43.12],
    ];
    const own = inPlane(projection.definition, positions);
    for (const [index, [x, y]] of inPlane(wkt, positions).entries()) {
      expect(x).toBeCloseTo(own[index]?.[0] ?? 0, 2);
      expect(y).toBeCloseTo(own[index]?.[1] ?? 0, 2);
    }
  });

  it('draws a road within a few metres of where its vertices are', () => {
    const verticesIn = (road: string) =>
      json<{ geometry: { coordinates: Position[] } }>(
        join(SECOND_EDITION, `alignments/highways/${road}.geojson`),
      ).geometry.coordinates;
    // Where two roads share their course they are drawn side by side, beside where they are.
    const shared = new Set(verticesIn('chonchi-quemchi').map(String));
    const coordinates = verticesIn('ancud-quellon').filter((one) => !shared.has(String(one)));
    expect(coordinates.length).toBe(8);
    const drawn = verticesOf(sheet, '公路');
    const offsetsM = coordinates.map(
      (vertex) => Math.min(...drawn.map((one) => distanceKm(one, vertex))) * 1000,
    );
    expect(Math.max(...offsetsM)).toBeLessThan(5);
  });

  it('says its own years, numbers and projection, and nothing of the other edition', () => {
    const text = execFileSync('pdftotext', [sheet, '-'], { encoding: 'utf8' });
    for (const own of ['2033', '2036', '奇洛埃', '安库德', '等积方位']) expect(text).toContain(own);
    expect(text).not.toMatch(/20(17|18|19|20)\D|新疆|自治区|兰勃特正形|CGCS/);
  });
});
