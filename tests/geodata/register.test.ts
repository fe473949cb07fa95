/** Facts that must hold for the whole register of the default edition. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkRecords } from '../../geodata/engine/check';
import { formatProblem, type Problem } from '../../geodata/engine/problem';
import { parse } from '../../geodata/engine/read/parse';
import { readTree } from '../../geodata/engine/read/tree';
import { resolve } from '../../geodata/engine/resolve';
import { linesById, shareOutside } from '../../geodata/engine/resolve/lines';
import { serialise } from '../../geodata/engine/write/serialise';
import { geodesicLengthKm } from '../../src/domain/geometry/geodesic';
import { legsOf } from '../../src/domain/geometry/legs';
import { strandsOf } from '../../src/domain/geometry/strands';
import { cutNotice } from '../../src/domain/notice-text/cut';
import { noticeAtHand } from '../notice';
import { NO_BACKGROUND } from './fixtures';
import { geojsonFaults } from './geojson';

const root = fileURLToPath(new URL('../../', import.meta.url));
const toLine = (problem: Problem) => formatProblem(problem, 'geodata');
const parsed = parse(readTree(`${root}geodata`));
if ('problems' in parsed) throw new Error(parsed.problems.map(toLine).join('\n'));
const { records } = parsed;
const resolved = resolve(records);
const notice = noticeAtHand();

/** The 36 tasks: chapters 一 and 二 number theirs in brackets, chapter 三 from 1 to 28. */
const CLAUSE_IDS = [
  ...['一', '二'].flatMap((chapter) =>
    ['一', '二', '三', '四'].map((item) => `${chapter}(${item})`),
  ),
  ...Array.from({ length: 28 }, (_, index) => String(index + 1)),
];

test('it has no problem', () => {
  expect(checkRecords(records).map(toLine)).toEqual([]);
});

test('every published collection is valid GeoJSON', () => {
  for (const [name, text] of serialise(resolved, NO_BACKGROUND)) {
    if (name.endsWith('.geojson')) expect(geojsonFaults(JSON.parse(text)), name).toEqual([]);
  }
});

test('resolving and writing it twice gives the same bytes', () => {
  expect([...serialise(resolve(records), NO_BACKGROUND)]).toEqual([
    ...serialise(resolved, NO_BACKGROUND),
  ]);
});

test('each of the 36 clauses is mapped, or has the reason why not', () => {
  expect(resolved.clauses.map(({ id }) => id)).toEqual(CLAUSE_IDS);
  const silent = resolved.clauses.filter(
    ({ featureIds, whyUnmapped }) => (featureIds.length === 0) !== (whyUnmapped !== undefined),
  );
  expect(silent).toEqual([]);
});

test('every commitment has a lead or a responsible agency', () => {
  for (const { id, properties } of resolved.features) {
    for (const { lead, responsible } of properties.commitments) {
      expect(lead.length + responsible.length, String(id)).toBeGreaterThan(0);
    }
  }
});

test('no drawn leg is longer than 150 km', () => {
  for (const { id, geometry } of [...resolved.features, ...resolved.existing]) {
    for (const leg of strandsOf(geometry).flatMap(legsOf)) {
      const length = geodesicLengthKm(leg);
      // Rounding to five decimals moves an end by less than a metre.
      expect(length, String(id)).toBeLessThan(150.002);
    }
  }
});

const lines = [...linesById(records)];

test('of all check points no more than one in twenty lies outside what its line claims there', () => {
  const count = lines.reduce((sum, [, { checkPoints }]) => sum + checkPoints.length, 0);
  const outside = lines.reduce(
    (sum, [, line]) => sum + shareOutside(line) * line.checkPoints.length,
    0,
  );
  expect(count).toBeGreaterThan(500);
  expect(outside / count).toBeLessThanOrEqual(0.05);
  for (const [id, line] of lines) expect(shareOutside(line), id).toBeLessThanOrEqual(0.05);
});

test('of no line less than 12 km is claimed where nothing checks it', () => {
  for (const { id, properties } of [...resolved.features, ...resolved.existing]) {
    for (const { checked, accuracyKm } of properties.stretches ?? []) {
      if (!checked) expect(accuracyKm, String(id)).toBeGreaterThanOrEqual(12);
    }
  }
});

test('the stretches of a line join up from end to end', () => {
  for (const [id, { stretches, strands }] of lines) {
    for (const [strand, course] of strands.entries()) {
      const own = stretches.filter((one) => one.strand === strand);
      expect(
        own.map(({ fromKm }) => fromKm),
        id,
      ).toEqual([0, ...own.slice(0, -1).map(({ toKm }) => toKm)]);
      expect(Math.abs((own.at(-1)?.toKm ?? 0) - geodesicLengthKm(course)), id).toBeLessThan(0.06);
    }
  }
});

test('lengths by region are no longer than their line, and add up to the whole cable by Mingtiegai', () => {
  // Each of the lengths is rounded to 0.1 km.
  const roundingKm = 0.2;
  const restKm = new Map(
    resolved.features.flatMap(({ properties: { id, lengthByRegion, lengthKm: whole } }) =>
      lengthByRegion && whole
        ? [[id, Object.values(lengthByRegion).reduce((rest, km) => rest - km, whole)] as const]
        : [],
    ),
  );
  expect([...restKm].filter(([, km]) => km < -roundingKm)).toEqual([]);
  const mingtiegai = restKm.get('fibre-routes/china-pakistan-second-route-mingtiegai');
  expect(Math.abs(mingtiegai ?? Number.NaN)).toBeLessThan(roundingKm);
});

test('every check point counts for each of its lines', () => {
  const drawn = [...resolved.features, ...resolved.existing];
  const counted = drawn.reduce((sum, { properties }) => sum + (properties.checked?.points ?? 0), 0);
  expect(counted).toBe(records.checkpoints.flatMap(({ record }) => record.lines).length);
});

test.skipIf(notice === null)('the notice is cut into its 36 tasks', () => {
  expect(cutNotice(notice ?? '', records.grammar.record).clauses.map(({ id }) => id)).toEqual(
    CLAUSE_IDS,
  );
});
