import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/domain/contract/regions';
import { areaOf, lengthInsideKm } from '../../src/domain/geometry/area';
import { geodesicLengthKm } from '../../src/domain/geometry/geodesic';
import { findRegion, namesOf } from '../../src/domain/region/boundary';
import { corridorsIn } from '../../src/domain/region/corridors';
import { type Duty, dutiesOf, isByName } from '../../src/domain/region/duties';
import { featuresIn } from '../../src/domain/region/features';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();

function region(id: string): Region {
  const found = catalogue.regionById.get(id);
  if (!found) throw new Error(`there is no region ${id}`);
  return found;
}

const prefectures = catalogue.regions.filter(({ kind }) => kind === 'prefecture');
const duty = (duties: readonly Duty[], clause: string, part: number, role: Duty['role']) =>
  duties.filter((one) => one.clause.id === clause && one.partNumber === part && one.role === role);
const ids = (one: Duty | undefined) => one?.features.map(({ feature }) => feature.properties.id);

describe('the features of a region', () => {
  it('contain for Altay its airport, due in 2018, and its two railways', () => {
    const { all, byYear } = featuresIn(catalogue.features, 'altay');
    const found = all.map(({ properties }) => properties.id);
    expect(found).toEqual(
      expect.arrayContaining(['railways/altay-jeminay', 'railways/fuyun-takeshiken']),
    );
    expect(byYear.map(({ year }) => year)).toContain(2018);
  });
});

describe('duties by name', () => {
  it('are those of the regional governments and of the bodies seated there', () => {
    const named = (id: string) =>
      dutiesOf(catalogue, region(id))
        .filter(isByName)
        .map(({ clause, partNumber, role, spelling, reading }) =>
          [clause.id, partNumber, role, spelling, reading].join(' '),
        );
    expect(named('ili')).toEqual([
      '18 1 cooperating 伊犁州 named',
      '18 1 cooperating 喀什和霍尔果斯经济开发区 seated',
    ]);
    expect(named('kashgar')).toEqual([
      '18 1 cooperating 喀什地区 named',
      '18 1 cooperating 喀什和霍尔果斯经济开发区 seated',
      '19 1 lead 喀什综合保税区 seated',
    ]);
    expect(named('bortala')).toEqual(['19 1 lead 阿拉山口综合保税区 seated']);
    expect(named('hotan')).toEqual([]);
    expect(named('urumqi')).toContain('一(四) 1 responsible 乌鲁木齐市人民政府 named');
    expect(named('urumqi')).toContain('9 1 lead 乌鲁木齐市 named');
  });

  it('tell which features of the part are here, and how many are elsewhere', () => {
    const [named] = duty(dutiesOf(catalogue, region('kashgar')), '18', 1, 'cooperating');
    expect(ids(named)).toEqual(['zones/kashgar-edz']);
    expect(named?.elsewhere).toBe(1);
  });
});

describe('duties by reference', () => {
  it('机场所在地州市 leads in the regions of the nine new airports and nowhere else', () => {
    const leading = catalogue.regions
      .filter((one) => duty(dutiesOf(catalogue, one), '3', 2, 'lead').length > 0)
      .map(({ id }) => id);
    const airports = catalogue.features.filter(
      ({ properties }) =>
        properties.network === 'airports' &&
        properties.commitments.some(({ clause, part }) => clause === '3' && part === 2),
    );
    expect(airports.length).toBe(9);
    expect(new Set(leading)).toEqual(
      new Set(airports.flatMap(({ properties }) => properties.regions)),
    );
    const [tacheng] = duty(dutiesOf(catalogue, region('tacheng')), '3', 2, 'lead');
    expect(tacheng).toMatchObject({ spelling: '机场所在地州市', reading: 'features' });
    expect(ids(tacheng)?.every((id) => id.startsWith('airports/'))).toBe(true);
    expect(tacheng?.deadlines.map(({ year }) => year)).toEqual([2019]);
  });

  it('各相关地州市 of the road task cooperates where a road of it passes', () => {
    for (const one of prefectures) {
      const [road] = duty(dutiesOf(catalogue, one), '1', 1, 'cooperating');
      const passing = catalogue.features.filter(
        ({ properties }) =>
          properties.regions.includes(one.id) &&
          properties.commitments.some(({ clause }) => clause === '1'),
      );
      expect([one.id, ids(road) ?? []]).toEqual([
        one.id,
        passing.map(({ properties }) => properties.id),
      ]);
    }
  });
});

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const inside = (area: Polygon | MultiPolygon, ...coordinates: Position[]) =>
  lengthInsideKm(areaOf([area]), { type: 'LineString', coordinates });

describe('length inside a polygon', () => {
  it('is the part between the borders', () => {
    const got = inside(polygon(square(80, 40, 2)), [79, 41], [83, 41]);
    expect(got).toBeCloseTo(
      geodesicLengthKm([
        [80, 41],
        [82, 41],
      ]),
      6,
    );
  });

  it('is the whole length of a line inside, and zero for one outside', () => {
    const area = polygon(square(80, 40, 2));
    expect(inside(area, [80.5, 40.5], [81, 41.5])).toBeCloseTo(
      geodesicLengthKm([
        [80.5, 40.5],
        [81, 41.5],
      ]),
      6,
    );
    expect(inside(area, [70, 41], [79, 41])).toBe(0);
    expect(inside(area, [81, 43], [81, 50])).toBe(0);
    expect(inside(area, [79, 39], [79, 43])).toBe(0);
  });

  it('ends at each side of the ring, the northernmost included', () => {
    const area = polygon(square(80, 40, 2));
    for (const [toLon, toLat, edgeLon, edgeLat] of [
      [81, 43, 81, 42],
      [81, 39, 81, 40],
      [79, 41, 80, 41],
      [83, 41, 82, 41],
    ] as const) {
      const reached = geodesicLengthKm([
        [81, 41],
        [edgeLon, edgeLat],
      ]);
      expect(inside(area, [81, 41], [toLon, toLat])).toBeCloseTo(reached, 6);
    }
  });

  it('leaves out a hole, and adds the parts of a multipolygon', () => {
    const holed = polygon(square(80, 40, 4), square(81, 41, 2));
    expect(inside(holed, [79, 42], [85, 42])).toBeCloseTo(
      geodesicLengthKm([
        [80, 42],
        [81, 42],
      ]) +
        geodesicLengthKm([
          [83, 42],
          [84, 42],
        ]),
      6,
    );
    const two: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[square(80, 40, 1)], [square(83, 40, 1)]],
    };
    expect(inside(two, [79, 40.5], [85, 40.5])).toBeCloseTo(
      2 *
        geodesicLengthKm([
          [80, 40.5],
          [81, 40.5],
        ]),
      6,
    );
  });

  it('is right if the line passes through a vertex of the ring', () => {
    const diamond = polygon([
      [81, 40],
      [82, 41],
      [81, 42],
      [80, 41],
      [81, 40],
    ]);
    const across = geodesicLengthKm([
      [80, 41],
      [82, 41],
    ]);
    expect(inside(diamond, [79, 41], [83, 41])).toBeCloseTo(across, 6);
    expect(inside(diamond, [79, 42], [83, 42])).toBe(0);
  });

  it('and the length outside add up to the whole, for any line and any star-shaped ring', () => {
    const position = fc.tuple(
      fc.double({ min: 78, max: 84, noNaN: true }),
      fc.double({ min: 38, max: 44, noNaN: true }),
    );
    const radii = fc.array(fc.double({ min: 0.2, max: 2, noNaN: true }), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), radii, (line, lengths) => {
        const ring = lengths.map((radius, index): Position => {
          const angle = (2 * Math.PI * index) / lengths.length;
          return [81 + radius * Math.cos(angle), 41 + radius * Math.sin(angle)];
        });
        const closed = [...ring, ...ring.slice(0, 1)];
        const within = inside(polygon(closed), ...line);
        const without = inside(polygon(square(70, 30, 20), closed), ...line);
        // Pieces lie on the straight line of the plane, the whole on the geodesic: a hair shorter.
        const whole = geodesicLengthKm(line);
        expect(within + without).toBeGreaterThanOrEqual(whole - 1e-6);
        expect(within + without).toBeLessThan(whole * 1.003 + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('of every corridor is found for a ring of 50 000 vertices', () => {
    const ring = Array.from({ length: 50_000 }, (_, index): Position => {
      const angle = (2 * Math.PI * index) / 50_000;
      const radius = 5 + 0.2 * Math.sin(angle * 900);
      return [82 + radius * Math.cos(angle), 42 + radius * 0.6 * Math.sin(angle)];
    });
    const boundary: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { NAME: '喀什地区' },
          geometry: polygon([...ring, ...ring.slice(0, 1)]),
        },
      ],
    };
    const { corridors } = corridorsIn(catalogue.features, region('kashgar'), boundary, null);
    expect(corridors.every(({ inside: found }) => found?.basis === 'boundary')).toBe(true);
    expect(corridors.some(({ inside: found }) => (found?.km ?? 0) > 10)).toBe(true);
  });
});

describe('a region in a loaded boundary', () => {
  it('that is too large is recognised by sites of other regions in it', () => {
    const all: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: '伊犁哈萨克自治州' },
          geometry: polygon(square(79, 41, 12)),
        },
      ],
    };
    const { strangers } = corridorsIn(catalogue.features, region('ili'), all, null);
    const found = strangers.map(({ properties }) => properties.id);
    expect(found).toContain('airports/tacheng');
    expect(found).not.toContain('airports/zhaosu');
    expect(corridorsIn(catalogue.features, region('ili'), null, null).strangers).toEqual([]);
  });

  const named = (...all: (Record<string, unknown> | null)[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: all.map((properties) => ({
      type: 'Feature',
      properties,
      geometry: polygon(square(75, 38, 3)),
    })),
  });

  it('is found by its full and short names, in both languages', () => {
    const fits: [string, string[]][] = [
      ['kashgar', ['喀什', '喀什地区', 'Kashgar', 'KASHGAR PREFECTURE']],
      ['ili', ['伊犁', '伊犁州', '伊犁哈萨克自治州', 'Ili']],
      ['kizilsu', ['克孜勒苏', '克孜勒苏柯尔克孜自治州', 'Kizilsu Kyrgyz Autonomous Prefecture']],
      ['changji', ['昌吉', '昌吉州', '昌吉回族自治州', 'changji']],
      ['urumqi', ['乌鲁木齐', '乌鲁木齐市', 'Urumqi', 'Urumqi City']],
    ];
    for (const [id, names] of fits) {
      for (const name of names) {
        expect(findRegion(named({ name }), region(id))).toMatchObject({ found: true, name });
      }
    }
  });

  it('is not confused with a city or county of the same name', () => {
    for (const [id, name] of [
      ['kashgar', '喀什市'],
      ['changji', '昌吉市'],
      ['hotan', '和田县'],
      ['urumqi', '乌鲁木齐县'],
    ] as const) {
      expect(findRegion(named({ name }), region(id))).toMatchObject({ why: 'no-match' });
    }
  });

  it('has names that no other region has', () => {
    const all = prefectures.flatMap((one) => [...namesOf(one)]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is not found among lines, polygons without names, and other names', () => {
    const kashgar = region('kashgar');
    expect(findRegion(named({ OBJECTID: 1 }, null), kashgar)).toMatchObject({ why: 'no-names' });
    expect(findRegion(named({ XZQMC: '和田地区' }), kashgar)).toEqual({
      found: false,
      why: 'no-match',
      names: ['和田地区'],
    });
    const lines: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: '喀什地区' },
          geometry: { type: 'LineString', coordinates: square(75, 38, 3) },
        },
      ],
    };
    expect(findRegion(lines, kashgar)).toMatchObject({ why: 'no-polygons' });
    expect(findRegion(named({ id: 7, XZQMC: '喀什地区' }), kashgar)).toMatchObject({
      property: 'XZQMC',
    });
  });
});

describe('corridors without a boundary', () => {
  it('have a length inside where they touch one region only, or where breaks are authored', () => {
    for (const one of prefectures) {
      for (const { feature, inside: found } of corridorsIn(catalogue.features, one, null, null)
        .corridors) {
        const { regions, lengthKm, lengthByRegion } = feature.properties;
        if (regions.length === 1) expect(found).toEqual({ km: lengthKm, basis: 'whole' });
        else if (lengthByRegion?.[one.id] !== undefined)
          expect(found).toEqual({ km: lengthByRegion[one.id], basis: 'breaks' });
        else expect(found).toBeNull();
      }
    }
  });

  it('contains for Altay the whole railway to Jeminay', () => {
    const { corridors } = corridorsIn(catalogue.features, region('altay'), null, null);
    const railway = corridors.find(
      ({ feature }) => feature.properties.id === 'railways/altay-jeminay',
    );
    const whole = catalogue.featureById.get('railways/altay-jeminay')?.properties.lengthKm;
    expect(whole).toBeGreaterThan(150);
    expect(railway?.inside).toEqual({ km: whole, basis: 'whole' });
  });
});
