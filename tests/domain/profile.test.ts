import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContextFeature } from '../../src/domain/contract/basemap';

import { geodesicBetween, geodesicLengthKm } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';
import { footOn } from '../../src/domain/geometry/strand-foot';
import { type MeasuredLine, measure } from '../../src/domain/profile/measured';
import { nearbyGeoJson, within } from '../../src/domain/profile/nearby';
import { LARGEST_REACH_KM, type Profile, profileOf } from '../../src/domain/profile/profile';
import { turned } from '../../src/domain/profile/turn';
import { generatedCatalogue, readGenerated } from '../generated';

const catalogue = generatedCatalogue();
const existing = readGenerated('existing-trunk.geojson').features;
const places = readGenerated('places.json');
const measured = measure(catalogue.features, existing, places);
const lines = measured.lines.filter(({ id }) => catalogue.featureById.has(id));

function lineOf(id: string): MeasuredLine {
  const line = measured.lineById.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
}

const made = new Map<string, Profile>();

function profile(id: string): Profile {
  const properties = catalogue.featureById.get(id)?.properties ?? { sections: [] };
  const found = made.get(id) ?? profileOf(lineOf(id), properties, 0, measured);
  if (!found) throw new Error(`${id} has no strand`);
  made.set(id, found);
  return found;
}

/** A line that is not a feature of the register. */
const line = (id: string, coordinates: readonly Position[], accuracyKm = 1): ContextFeature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: coordinates.map((one) => [...one]) },
  properties: {
    id,
    kind: 'expressway',
    nameZh: id,
    nameEn: id,
    refs: [],
    lengthKm: 0,
    accuracyKm,
    sources: [],
  },
});

describe('chainage', () => {
  it('ends at the length in the register, for every line', () => {
    expect(lines.length).toBeGreaterThan(40);
    for (const { id, strands } of lines) {
      const said = catalogue.featureById.get(id)?.properties.lengthKm ?? Number.NaN;
      const ends = strands.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
      expect(Math.abs(ends / said - 1), id).toBeLessThan(0.001);
    }
  });

  it('gives the longest strand first', () => {
    const branched = lines.filter(({ strands }) => strands.length > 1);
    expect(branched.length).toBeGreaterThan(0);
    for (const { strands } of branched) {
      const lengths = strands.map(({ lengthKm }) => lengthKm);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  it('finds a position by its chainage, and the chainage by its position', () => {
    const { strand, lengthKm } = profile('highways/altay-kuytun');
    for (const share of [0, 0.13, 0.5, 0.871, 1]) {
      const foot = footOn(strand, strand.at(share * lengthKm));
      expect(foot.chainageKm).toBeCloseTo(share * lengthKm, 3);
      expect(foot.distanceKm).toBeLessThan(0.001);
    }
    const half = strand.between(0, lengthKm / 2);
    expect(geodesicLengthKm(half)).toBeCloseTo(lengthKm / 2, 3);
  });
});

describe('distance to a line', () => {
  it('is the smallest geodesic distance, compared with brute force', () => {
    const { strand, lengthKm } = profile('highways/kuqa-kashgar');
    const samples = Array.from({ length: 4000 }, (_, index) => (lengthKm * index) / 3999);
    const positions = samples.map((km) => strand.at(km));
    fc.assert(
      fc.property(
        fc.double({ min: 75, max: 84, noNaN: true }),
        fc.double({ min: 38, max: 43, noNaN: true }),
        (lon, lat) => {
          const point: Position = [lon, lat];
          const least = Math.min(...positions.map((at) => geodesicBetween(at, point).km));
          const { distanceKm } = footOn(strand, point);
          expect(distanceKm).toBeLessThan(least + 1e-6);
          // Samples are 0.17 km apart.
          expect(distanceKm).toBeGreaterThan(least - 0.1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('tells left from right, and what is beyond an end', () => {
    // From Altay south-west to Kuytun: Karamay airport, south-east of the road, is on the left.
    const { strand } = profile('highways/altay-kuytun');
    expect(footOn(strand, [85.6, 45.2]).side).toBe('left');
    expect(footOn(strand, [84.0, 46.2]).side).toBe('right');
    const east = [89.5, 48.3] as const;
    expect(footOn(strand, east)).toMatchObject({ chainageKm: 0, beyondEnd: true });
  });
});

describe('what a line meets', () => {
  it('lists a shared course as one stretch, not as its vertices', () => {
    const { items, lengthKm } = profile('highways/altay-kuytun');
    const shared = items.filter(
      ({ relation, group }) => relation === 'shared' && group === 'existing-roads',
    );
    // The notice's expressway follows the one open today from end to end.
    const whole = shared.find(({ refs }) => refs.includes('G3014'));
    expect(whole?.fromKm).toBeCloseTo(0, 3);
    expect(whole?.toKm).toBeCloseTo(lengthKm, 3);
    expect(shared.length).toBeLessThan(6);
  });

  it('lists each meeting in the profiles of both lines', () => {
    const contact = (own: string, other: string) =>
      profile(own)
        .items.filter(({ id, relation }) => id === other && relation !== 'passing')
        .map(({ relation }) => relation)
        .sort();
    for (const { id } of lines.slice(0, 12)) {
      for (const { id: other, strands } of lines.slice(0, 12)) {
        if (id === other || strands.length > 1 || lineOf(id).strands.length > 1) continue;
        expect(contact(id, other).length > 0, `${id} and ${other}`).toBe(
          contact(other, id).length > 0,
        );
      }
    }
  });

  it('finds a crossing where two roads drawn by different vertices cross', () => {
    const small = measure(
      [],
      [
        line('west-east', [
          [84, 44],
          [85, 44],
          [86, 44],
        ]),
        line('south-north', [
          [84.5, 43.5],
          [84.5, 44.5],
        ]),
        line('joins', [
          [85, 44],
          [85.2, 44.6],
        ]),
        line('nearly', [
          [86.01, 44],
          [86.5, 44.2],
        ]),
        line('away', [
          [84.2, 44.3],
          [84.4, 44.3],
        ]),
        line('along', [
          [85, 44],
          [86, 44],
          [86, 45],
        ]),
      ],
      [],
    );
    const own = small.lineById.get('west-east');
    if (!own) throw new Error('no line');
    const found = profileOf(own, { sections: [] }, 0, small)?.items ?? [];
    const of = (id: string) => found.filter((item) => item.id === id);
    expect(of('south-north')).toMatchObject([{ relation: 'crossing', count: 1, distanceKm: 0 }]);
    expect(of('south-north')[0]?.fromKm).toBeCloseTo(geodesicBetween([84, 44], [84.5, 44]).km, 1);
    expect(of('joins')).toMatchObject([{ relation: 'end', distanceKm: 0 }]);
    const gap = geodesicBetween([86, 44], [86.01, 44]).km;
    expect(of('nearly')).toMatchObject([{ relation: 'end' }]);
    expect(of('nearly')[0]?.distanceKm).toBeCloseTo(gap, 3);
    expect(of('away')).toMatchObject([{ relation: 'passing', side: 'left' }]);
    expect(of('along')).toMatchObject([{ relation: 'shared' }]);
    const [stretch] = of('along');
    expect((stretch?.toKm ?? 0) - (stretch?.fromKm ?? 0)).toBeCloseTo(
      geodesicBetween([85, 44], [86, 44]).km,
      6,
    );
    expect(found.map(({ plusMinusKm }) => plusMinusKm)).toEqual(found.map(() => 2));
  });

  describe('beside another line within the errors', () => {
    /** From west to east at 44° N; `off` says how far to the north, degrees. */
    const winding = (off: (index: number) => number): Position[] =>
      Array.from({ length: 41 }, (_, index): Position => [84 + index / 10, 44 + off(index)]);
    const rough = (id: string, course: Position[]) => line(id, course, 5);
    const small = measure(
      [],
      [
        rough(
          'own',
          winding(() => 0),
        ),
        // Never more than 3 km away, and changing sides several times.
        rough(
          'weaves',
          winding((index) => (index % 2 === 0 ? 0.025 : -0.025)),
        ),
        // Alongside only in the west; then 40 km away, and one crossing on its way back.
        rough('leaves', [
          ...winding((index) => (index % 2 === 0 ? 0.02 : -0.02)).slice(0, 21),
          [86.2, 44.4],
          [87, 44.4],
          [87.5, 43.6],
        ]),
        // Two crossings that are far apart, with a wide bow between.
        rough('bows', [
          [84.5, 43.5],
          [84.6, 44.5],
          [87.4, 44.5],
          [87.5, 43.5],
        ]),
        // Too near to each other to be told apart: one crossing, as before.
        rough('twice', [
          [85.5, 43.7],
          [85.54, 44.01],
          [85.58, 43.7],
        ]),
      ],
      [],
    );
    const own = small.lineById.get('own');
    if (!own) throw new Error('no line');
    const found = profileOf(own, { sections: [] }, 0, small)?.items ?? [];
    const of = (id: string) => found.filter((item) => item.id === id);

    it('is listed once as running alongside, with its stretch', () => {
      expect(of('weaves')).toMatchObject([{ relation: 'alongside', count: 40 }]);
      const [one] = of('weaves');
      expect(one?.fromKm).toBeLessThan(8);
      expect(one?.toKm).toBeGreaterThan((own.strands[0]?.lengthKm ?? 0) - 9);
    });

    it('still has its certain crossings: elsewhere, twice with a wide bow between, or once', () => {
      expect(of('leaves').map(({ relation }) => relation)).toEqual(['alongside', 'crossing']);
      const [beside, across] = of('leaves');
      expect(beside?.toKm).toBeLessThan(geodesicBetween([84, 44], [86.1, 44]).km);
      expect(across?.fromKm).toBeGreaterThan(geodesicBetween([84, 44], [87, 44]).km);
      expect(of('bows').map(({ relation }) => relation)).toEqual(['crossing', 'crossing']);
      expect(of('twice')).toMatchObject([{ relation: 'crossing', count: 2 }]);
    });

    it('is found for the highway and the railway from Kashgar to Hotan', () => {
      const railway = profile('highways/kashgar-hotan').items.filter(
        ({ id }) => id === 'existing-trunk/rail-kahe',
      );
      expect(railway).toMatchObject([{ relation: 'alongside' }]);
      expect(railway[0]?.fromKm).toBeCloseTo(3.7, 0);
      expect(railway[0]?.toKm).toBeCloseTo(493, 0);
    });

    it('leaves no profile with two crossings between which the lines stay within the errors', () => {
      for (const { id } of lines) {
        const crossed = profile(id).items.filter(({ relation }) => relation === 'crossing');
        const { strand, lengthKm } = profile(id);
        for (const [index, a] of crossed.entries()) {
          const b = crossed.slice(index + 1).find((one) => one.id === a.id);
          if (!b || b.fromKm - a.toKm <= a.plusMinusKm) continue;
          const others = lineOf(a.id).strands;
          const between = Array.from({ length: 60 }, (_, at) =>
            strand.at(Math.min(lengthKm, a.toKm + ((b.fromKm - a.toKm) * at) / 59)),
          );
          const shares = profile(id).items.some(
            (one) =>
              one.id === a.id &&
              one.relation === 'shared' &&
              one.fromKm < b.fromKm &&
              one.toKm > a.toKm,
          );
          if (shares) continue;
          const reach = Math.min(a.plusMinusKm, 25);
          const near = others.some((other) =>
            between.every((spot) => footOn(other, spot).distanceKm < reach * 0.9),
          );
          expect(near, `${id} and ${a.id} at ${a.fromKm} and ${b.fromKm}`).toBe(false);
        }
      }
    });
  });

  it('does not let air routes meet anything on the ground', () => {
    const route = profile('air-routes/urumqi-europe');
    const met = route.items.filter(({ relation }) => !['on', 'beside'].includes(relation));
    expect(met.every(({ group }) => group === 'air-routes')).toBe(true);
  });
});

describe('what lies near a line', () => {
  it('contains every placed airport, port, hub and zone within the distance, and no others', () => {
    const own = profile('highways/turpan-kuytun');
    for (const reachKm of [10, 50, LARGEST_REACH_KM]) {
      const listed = new Set(within(own.items, reachKm).map(({ id }) => id));
      for (const site of measured.sites) {
        const nearest = Math.min(
          ...site.positions.map((position) => footOn(own.strand, position).distanceKm),
        );
        expect(listed.has(site.id), `${site.id} at ${nearest} km`).toBe(nearest <= reachKm);
      }
    }
  });

  it('lists the places of the course in its order, whatever the distance', () => {
    const id = 'highways/turpan-kuytun';
    const course = catalogue.featureById.get(id)?.properties.course ?? [];
    const stops = within(profile(id).items, 0).filter(({ relation }) => relation === 'on');
    expect(stops.map(({ id }) => id)).toEqual(course.map(({ id }) => id));
  });

  it('lists a place twice if a ring returns to it', () => {
    const ring = profile('tourism-routes/altai-ring');
    const stops = ring.items.filter(({ relation }) => relation === 'on');
    expect(stops[0]?.id).toBe(stops.at(-1)?.id);
    expect(stops[0]?.fromKm).toBeCloseTo(0, 3);
    expect(stops.at(-1)?.fromKm).toBeCloseTo(ring.lengthKm, 3);
  });

  it('gives no side if the accuracies do not allow it', () => {
    for (const item of profile('highways/altay-kuytun').items) {
      if (item.distanceKm <= item.plusMinusKm) expect(item.side, item.nameZh).toBe('within');
    }
  });
});

describe('a reversed profile', () => {
  it('counts from the other end and swaps the sides', () => {
    const there = profile('highways/altay-kuytun');
    const back = turned(there);
    const other = { left: 'right', right: 'left', within: 'within', beyond: 'beyond' } as const;
    expect(back.items.length).toBe(there.items.length);
    for (const item of back.items) {
      const same = there.items.find(({ key }) => key === item.key);
      expect(item.fromKm).toBeCloseTo(there.lengthKm - (same?.toKm ?? Number.NaN), 9);
      expect(item.side).toBe(other[same?.side ?? 'within']);
    }
    expect(turned(back).items.map(({ key }) => key)).toEqual(there.items.map(({ key }) => key));
    const names = back.sections.map(({ stretch }) => stretch?.fromId);
    expect(names).toEqual(['kuytun', 'karamay']);
  });

  it('exports the same geometry in either direction', () => {
    const there = profile('highways/altay-kuytun');
    const back = turned(there);
    const one = there.items.find(({ relation, fromKm }) => relation === 'shared' && fromKm > 1);
    const same = back.items.find(({ key }) => key === one?.key);
    if (!one || !same) throw new Error('no stretch');
    expect(nearbyGeoJson(there, [one], false).features[0]?.geometry.type).toBe('LineString');
    const [a, b] = [nearbyGeoJson(there, [one], false), nearbyGeoJson(there, [same], true)].map(
      ({ features }) => {
        const geometry = features[0]?.geometry;
        return geometry?.type === 'LineString' ? geodesicLengthKm(geometry.coordinates) : 0;
      },
    );
    expect(a).toBeCloseTo(b ?? Number.NaN, 6);
    expect(a).toBeCloseTo(one.toKm - one.fromKm, 3);
  });
});

describe('sections', () => {
  it('are placed if their names tell both ends, and only then', () => {
    const { sections } = profile('highways/hongshanzui-ruoqiang');
    const placed = Object.fromEntries(
      sections.map(({ section, stretch }) => [
        section.nameZh,
        stretch && [stretch.fromId, stretch.toId],
      ]),
    );
    expect(placed['乌鲁木齐-尉犁']).toEqual(['urumqi', 'yuli']);
    expect(placed['尉犁-35团']).toBeNull();
    for (const { section, stretch } of profile('energy-lines/central-asia-gas-line-d').sections) {
      expect(stretch, section.nameZh).toBeNull();
    }
  });

  it('finds a place by its name without the suffix of its kind', () => {
    const ends = (id: string) =>
      profile(id).sections.map(({ stretch }) => stretch && [stretch.fromId, stretch.toId]);
    expect(ends('highways/kashgar-khunjerab')).toEqual([
      ['oytak', 'bulunkou'],
      ['tashkurgan', 'dabdar'],
      ['tashkurgan', 'khunjerab-gate'],
    ]);
    expect(ends('railways/fuyun-takeshiken').at(-1)).toEqual(['qinghe', 'takeshiken-gate']);
  });

  it('tells which end of a name was not found, and nothing if the name has no ends', () => {
    const lost = (id: string) => profile(id).sections.map((one) => one.lost);
    expect(lost('highways/hongshanzui-ruoqiang').slice(-2)).toEqual([['35团'], ['35团']]);
    expect(lost('highways/jinghe-alashankou')).toEqual([['黑山头东侧', '阿拉山口市规划区南侧']]);
    expect(lost('highways/wucaiwan-jeminay').flat()).toEqual([]);
  });
});
