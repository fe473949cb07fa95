/** The areas of the region's units: what they are made of, and what places and crossings say of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { parse } from '../../geodata/engine/read/parse';
import { byId } from '../../geodata/engine/read/records';
import { readTree } from '../../geodata/engine/read/tree';
import { resolve } from '../../geodata/engine/resolve';
import { resolveSoftRegions, softAreasIn } from '../../geodata/engine/resolve/soft-regions';
import { positionOf } from '../../geodata/engine/resolve/strands';
import { areaOf, contains } from '../../src/domain/geometry/area';
import { kmToStrands } from '../../src/domain/geometry/foot';
import { distanceKm } from '../../src/domain/geometry/geodesic';
import { legsOf } from '../../src/domain/geometry/legs';
import { squaredDistanceToLeg } from '../../src/domain/geometry/plane';
import { asPosition } from '../../src/domain/geometry/position';
import { limitBetweenKm, softRegionAt } from '../../src/domain/geometry/soft-areas';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parsed = parse(readTree(`${root}geodata`));
if ('problems' in parsed) throw new Error('the register has no shape');
const { records } = parsed;
const soft = softAreasIn(records, resolveSoftRegions(records));
const file = records.softRegions?.record;
if (!soft || !file) throw new Error('the register has no soft regions');
const places = byId(records.places);
const [{ geometry: outline }] = JSON.parse(
  readFileSync(`${root}geodata/basemap/region-outline.geojson`, 'utf8'),
).features as [{ geometry: Polygon }];

/** Legs by their ends, whichever way they run, with the regions whose rings have them. */
function legsWithRegions(): Map<string, string[]> {
  const legs = new Map<string, string[]>();
  for (const { properties, geometry } of file?.features ?? []) {
    for (const ring of geometry.coordinates.flat()) {
      for (const [from, to] of legsOf(ring.map(String))) {
        const key = [from, to].toSorted().join(' ');
        legs.set(key, [...(legs.get(key) ?? []), properties.region]);
      }
    }
  }
  return legs;
}

/** Doubled area of a ring in square degrees, positive. */
const doubledArea = (ring: readonly Position[]): number =>
  Math.abs(
    legsOf(ring).reduce((sum, [[ax = 0, ay = 0], [bx = 0, by = 0]]) => sum + ax * by - bx * ay, 0),
  );

describe('the areas', () => {
  it('are one for each unit and for the cities gathered under the region', () => {
    const inRegion = records.regions.flatMap(({ record: { id, kind } }) =>
      ['unit', 'gathered'].includes(records.edition.record.region.kinds[kind]?.role ?? '')
        ? id
        : [],
    );
    expect(soft.areas.map(({ region }) => region)).toEqual(inRegion);
  });

  it('share their inner limits, have the outline for outer edge, and together fill it', () => {
    const legs = [...legsWithRegions()];
    expect(legs.filter(([, beside]) => beside.length > 2)).toEqual([]);
    const outer = legs.filter(([, beside]) => beside.length === 1).map(([key]) => key);
    const ends = new Set(outer.flatMap((key) => key.split(' ')));
    const vertices = outline.coordinates.flat().map(String);
    expect(vertices.filter((vertex) => !ends.has(vertex))).toEqual([]);
    // Where a limit ends on the outline there is a vertex more; it lies on the outline.
    const more = [...ends].filter((end) => !vertices.includes(end));
    expect(more.length).toBeGreaterThan(0);
    expect(more.length).toBeLessThanOrEqual(17);
    const edges = outline.coordinates.flatMap((ring) => legsOf(ring.map(asPosition)));
    for (const end of more) {
      const [x, y] = asPosition(end.split(',').map(Number));
      const offs = edges.map(([a, b]) => squaredDistanceToLeg(...a, ...b, x, y));
      expect(Math.sqrt(Math.min(...offs))).toBeLessThan(1e-6);
    }
    const whole = outline.coordinates.reduce((sum, ring) => sum + doubledArea(ring), 0);
    const parts = file.features
      .flatMap(({ geometry }) => geometry.coordinates)
      .flatMap((rings) => rings.map((ring, at) => (at === 0 ? 1 : -1) * doubledArea(ring)))
      .reduce((sum, one) => sum + one, 0);
    expect(Math.abs(parts / whole - 1)).toBeLessThan(1e-7);
  });

  it('are published to less than 20 m', () => {
    const [lon = 1, lat = 1] = resolveSoftRegions(records).transform?.scale ?? [];
    // Half a step either way, at the southern end, where a degree of longitude is longest.
    expect(distanceKm([80, 34], [80 + lon / 2, 34 + lat / 2])).toBeLessThan(0.02);
  });

  it('hold every point of the outline once, and none outside it', () => {
    const whole = areaOf([outline]);
    for (let lon = 73.05; lon < 97; lon += 0.1) {
      for (let lat = 34.05; lat < 49.5; lat += 0.1) {
        const held = soft.areas.filter(({ area }) => contains(area, lon, lat)).length;
        // Quantised to some 10 m, the edge may lie on the other side of a point.
        if (held === Number(contains(whole, lon, lat))) continue;
        expect(
          kmToStrands(
            [lon, lat],
            outline.coordinates.map((ring) => ring.map(asPosition)),
          ),
        ).toBeLessThan(0.02);
      }
    }
  });
});

describe('the places', () => {
  const seats = [
    'urumqi',
    'karamay',
    'turpan',
    'hami',
    'changji',
    'bole',
    'korla',
    'aksu',
    'artux',
    'kashgar',
    'hotan',
    'yining',
    'tacheng',
    'altay',
  ];

  it.each(seats)('%s is in the area of its unit', (id) => {
    const place = places.get(id);
    if (!place) throw new Error(`no place ${id}`);
    expect(softRegionAt(soft, positionOf(place))).toMatchObject({ region: place.region });
  });

  it('are in the areas of their regions, but for cities that the data lack, or within the error', () => {
    const home = new Set(soft.areas.map(({ region }) => region));
    const strands = outline.coordinates.map((ring) => ring.map(asPosition));
    const elsewhere = [...places.values()].filter((place) => {
      const position = positionOf(place);
      const { region, perhaps } = softRegionAt(soft, position);
      if (!home.has(place.region)) return region !== null;
      if (region === place.region || perhaps.includes(place.region)) return false;
      // A gate on the border of the state may be drawn beyond it by its own error.
      return region !== null || kmToStrands(position, strands) > place.accuracyKm + 0.3;
    });
    expect(elsewhere.map(({ id }) => id)).toEqual(['huyanghe', 'xinxing']);
  });
});

describe('crossings from one unit to the next that sources name', () => {
  const home = new Set(soft.areas.map(({ region }) => region));
  const crossings = records.features
    .flatMap(({ record }) => record.geometry?.borders ?? [])
    .filter(({ from, to }) => home.has(from) && home.has(to))
    .map(({ place, from, to }) => ({ place, from, to }));

  test('are four at least', () => {
    expect(new Set(crossings.map(({ place }) => place)).size).toBeGreaterThanOrEqual(4);
  });

  it.each(crossings)(
    '$place lies on the limit of $from and $to within the error',
    ({ place: id, from, to }) => {
      const place = places.get(id);
      if (!place) throw new Error(`no place ${id}`);
      expect(limitBetweenKm(soft, [from, to], positionOf(place))).toBeLessThan(soft.errorKm);
    },
  );
});

test('regions are authored only where nothing else gives them', () => {
  const { regionsFound } = resolve(records);
  const needless = records.features.flatMap(({ id, record }) =>
    (record.regions ?? []).filter(
      (region) => regionsFound.get(id)?.sure.get(region) !== 'authored',
    ),
  );
  expect(needless).toEqual([]);
});
