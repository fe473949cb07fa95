/** Lines along one road or railway share it vertex for vertex, or part where the real ones part. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../../geodata/engine/read/parse';
import { readTree } from '../../geodata/engine/read/tree';
import { linesById } from '../../geodata/engine/resolve/lines';
import type { Stretch } from '../../src/domain/contract/stretches';
import { kmToStrands } from '../../src/domain/geometry/foot';
import { geodesicLengthKm } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';

const parsed = parse(readTree(fileURLToPath(new URL('../../geodata', import.meta.url))));
if ('problems' in parsed) throw new Error('the register has no shape');

/** Two lines that leave each other and meet again nearer than they claim, and why that is so. */
const PARTED: readonly (readonly [one: string, other: string, why: string])[] = [
  ['existing-trunk/road-g0711', 'existing-trunk/road-g216', 'a tunnel; the road over its pass'],
  ['existing-trunk/road-g0711', 'highways/hongshanzui-ruoqiang', 'as with the G216 and the G218'],
  ['existing-trunk/road-g0711', 'existing-trunk/road-g218', 'the G218 goes by way of Yuli'],
  ['logistics-corridors/xinjiang-kyrgyzstan', 'railways/china-kyrgyzstan-uzbekistan', 'road; rail'],
  ['economic-corridors/cmrec', 'railways/fuyun-takeshiken', 'road; railway'],
  ['railways/fuyun-takeshiken', 'tourism-routes/altai-ring', 'railway; road'],
  [
    'fibre-routes/china-central-asia-west-asia',
    'railways/china-kyrgyzstan-uzbekistan',
    'road; rail',
  ],
  ['energy-lines/west-east-gas-4', 'energy-lines/zhundong-east-china-1100kv', 'gas; electricity'],
  ['energy-lines/west-east-gas-5', 'fibre-routes/china-central-asia-west-asia', 'not into Kashgar'],
  ['economic-corridors/cpec', 'fibre-routes/china-pakistan-indian-ocean', 'not by Rawalpindi'],
  ['economic-corridors/cpec', 'fibre-routes/kashgar-gwadar', 'not by Rawalpindi'],
];

/** The first strand of a line; branches are straight legs between places. */
interface Course {
  id: string;
  vertices: readonly Position[];
  indices: ReadonlyMap<string, number>;
  stretches: readonly Stretch[];
}
const key = (position: Position): string => position.join(' ');
const courses: Course[] = [...linesById(parsed.records)]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([id, line]): Course[] => {
    const [vertices] = line.strands;
    if (!vertices) return [];
    const indices = new Map(vertices.map((one, at) => [key(one), at]));
    const stretches = line.stretches.filter(({ strand }) => strand === 0);
    return [{ id, vertices, stretches, indices }];
  });

/** The most that is claimed anywhere between two vertices. */
function claimedKm({ vertices, stretches }: Course, from: number, to: number): number {
  const [fromKm = 0, toKm = 0] = [from, to].map((end) =>
    end === 0 ? 0 : geodesicLengthKm(vertices.slice(0, end + 1)),
  );
  return Math.max(
    ...stretches
      .filter((one) => one.fromKm < toKm && one.toKm > fromKm)
      .map(({ accuracyKm }) => accuracyKm),
  );
}

const apartKm = (a: readonly Position[], b: readonly Position[]): number =>
  Math.max(...a.map((at) => kmToStrands(at, [b])), ...b.map((at) => kmToStrands(at, [a])));

const pairs = courses.flatMap((one, index) =>
  courses.slice(index + 1).map((other) => [one, other] as const),
);

/** From vertices that two lines have in common to the next such, where they take different ways between. */
function partings(one: Course, other: Course): string[] {
  const common = one.vertices.flatMap((vertex, at) => {
    const there = other.indices.get(key(vertex));
    return there === undefined ? [] : [{ at, there }];
  });
  return common.slice(1).flatMap((end, index) => {
    const start = common[index];
    if (!start) return [];
    const [low, high] = [start.there, end.there].sort((a, b) => a - b) as [number, number];
    const samePath = end.at - start.at === 1 && high - low === 1;
    if (samePath || common.some(({ there }) => there > low && there < high)) return [];
    const km = apartKm(
      one.vertices.slice(start.at, end.at + 1),
      other.vertices.slice(low, high + 1),
    );
    const claimed = Math.min(claimedKm(one, start.at, end.at), claimedKm(other, low, high));
    return km > claimed ? [] : [`${one.id} ${other.id}`];
  });
}

test('lines that leave each other and meet again part by more than either claims, but for real partings', () => {
  const found = new Set(pairs.flatMap(([one, other]) => partings(one, other)));
  expect([...found].sort()).toEqual(PARTED.map(([one, other]) => `${one} ${other}`).sort());
});

test('lines share roads: many legs are drawn by several of them', () => {
  const shared = pairs.filter(([one, other]) =>
    one.vertices.some((vertex, at) => {
      const there = other.indices.get(key(vertex));
      const next = one.vertices[at + 1];
      const nextThere = next && other.indices.get(key(next));
      return there !== undefined && nextThere !== undefined && Math.abs(there - nextThere) === 1;
    }),
  );
  expect(shared.length).toBeGreaterThan(200);
});
