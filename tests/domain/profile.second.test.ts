import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrunkFeature } from '../../src/domain/contract/basemap';

import type { AtlasFeature } from '../../src/domain/contract/register';
import { geodesicBetween, geodesicLengthKm } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';
import { footOn } from '../../src/domain/geometry/strand-foot';
import { type ProfileLine, profileInput } from '../../src/domain/profile/input';
import { nearbyGeoJson, within } from '../../src/domain/profile/nearby';
import { LARGEST_REACH_KM, type Profile, profileOf } from '../../src/domain/profile/profile';
import { turned } from '../../src/domain/profile/turn';
import { generatedCatalogue, readGenerated } from '../generated';

const catalogue = generatedCatalogue();
const existing = readGenerated('existing-trunk.geojson').features;
const places = readGenerated('places.json');
const input = profileInput(catalogue.features, existing, places);
const lines = input.lines.filter(({ id }) => catalogue.featureById.has(id));

const trunk = found('highways/ancud-quellon');

function found(id: string): AtlasFeature {
  const feature = catalogue.featureById.get(id);
  if (!feature) throw new Error(`no feature ${id}`);
  return feature;
}

function lineOf(id: string): ProfileLine {
  const line = input.lineById.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
}

const made = new Map<string, Profile>();

function profile(id: string): Profile {
  const properties = catalogue.featureById.get(id)?.properties ?? { sections: [] };
  const found = made.get(id) ?? profileOf(lineOf(id), properties, 0, input);
  if (!found) throw new Error(`${id} has no strand`);
  made.set(id, found);
  return found;
}

/** A drawn line that is no feature of the register. */
const line = (id: string, coordinates: readonly Position[], accuracyKm = 1): TrunkFeature => ({
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
    stretches: [],
    sources: [],
  },
});

describe('chainage', () => {
  it('finds a position by its chainage, and the chainage by its position', () => {
    const { strand, lengthKm } = profile('highways/ancud-quellon');
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
    const { strand, lengthKm } = profile('highways/ancud-quellon');
    const samples = Array.from({ length: 4000 }, (_, index) => (lengthKm * index) / 3999);
    const positions = samples.map((km) => strand.at(km));
    fc.assert(
      fc.property(
        fc.double({ min: -75, max: -72.5, noNaN: true }),
        fc.double({ min: -43.6, max: -41.4, noNaN: true }),
        (lon, lat) => {
          const point: Position = [lon, lat];
          const least = Math.min(...positions.map((at) => geodesicBetween(at, point).km));
          const { distanceKm } = footOn(strand, point);
          expect(distanceKm).toBeLessThan(least + 1e-6);
          // Samples are 0.04 km apart.
          expect(distanceKm).toBeGreaterThan(least - 0.1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('tells left from right, and what is beyond an end', () => {
    // From Ancud south to Quellón: the east is on the left.
    const { strand } = profile('highways/ancud-quellon');
    expect(footOn(strand, [-73.4, -42.4]).side).toBe('left');
    expect(footOn(strand, [-74.1, -42.4]).side).toBe('right');
    expect(footOn(strand, [-73.9, -41.6])).toMatchObject({ chainageKm: 0, beyondEnd: true });
  });
});

describe('what a line meets', () => {
  it('lists a shared course as one stretch, not as its vertices', () => {
    const { items, strand } = profile('highways/chonchi-quemchi');
    const shared = items.filter(({ relation }) => relation === 'shared');
    // It follows the trunk road, which is drawn the other way, from its beginning to where it leaves it.
    expect(shared.map(({ id }) => id)).toEqual(['highways/ancud-quellon']);
    expect(shared[0]?.fromKm).toBeCloseTo(0, 3);
    expect(shared[0]?.toKm).toBeCloseTo(footOn(strand, [-73.73, -42.13]).chainageKm, 3);
  });

  it('lists each meeting in the profiles of both lines', () => {
    const contact = (own: string, other: string) =>
      profile(own)
        .items.filter(({ id, relation }) => id === other && relation !== 'passing')
        .map(({ relation }) => relation)
        .sort();
    for (const { id } of lines) {
      for (const { id: other } of lines) {
        if (id === other) continue;
        expect(contact(id, other).length > 0, `${id} and ${other}`).toBe(
          contact(other, id).length > 0,
        );
      }
    }
  });

  it('finds a crossing where two roads drawn by different vertices cross', () => {
    const small = profileInput(
      [],
      [
        line('west-east', [
          [-74, -43],
          [-73, -43],
          [-72, -43],
        ]),
        line('south-north', [
          [-73.5, -43.5],
          [-73.5, -42.5],
        ]),
        line('joins', [
          [-73, -43],
          [-72.8, -42.4],
        ]),
        line('nearly', [
          [-71.99, -43],
          [-71.5, -42.8],
        ]),
        line('away', [
          [-73.8, -42.7],
          [-73.6, -42.7],
        ]),
        line('along', [
          [-73, -43],
          [-72, -43],
          [-72, -42],
        ]),
      ],
      [],
    );
    const own = small.lineById.get('west-east');
    if (!own) throw new Error('no line');
    const found = profileOf(own, { sections: [] }, 0, small)?.items ?? [];
    const of = (id: string) => found.filter((item) => item.id === id);
    expect(of('south-north')).toMatchObject([{ relation: 'crossing', count: 1, distanceKm: 0 }]);
    expect(of('south-north')[0]?.fromKm).toBeCloseTo(
      geodesicBetween([-74, -43], [-73.5, -43]).km,
      1,
    );
    expect(of('joins')).toMatchObject([{ relation: 'end', distanceKm: 0 }]);
    const gap = geodesicBetween([-72, -43], [-71.99, -43]).km;
    expect(of('nearly')).toMatchObject([{ relation: 'end' }]);
    expect(of('nearly')[0]?.distanceKm).toBeCloseTo(gap, 3);
    expect(of('away')).toMatchObject([{ relation: 'passing', side: 'left' }]);
    expect(of('along')).toMatchObject([{ relation: 'shared' }]);
    const [stretch] = of('along');
    expect((stretch?.toKm ?? 0) - (stretch?.fromKm ?? 0)).toBeCloseTo(
      geodesicBetween([-73, -43], [-72, -43]).km,
      6,
    );
    expect(found.map(({ plusMinusKm }) => plusMinusKm)).toEqual(found.map(() => 2));
  });

  describe('beside another line within the errors', () => {
    /** From west to east at 43° S; `off` says how far to the north, degrees. */
    const winding = (off: (index: number) => number): Position[] =>
      Array.from({ length: 41 }, (_, index): Position => [-74 + index / 10, -43 + off(index)]);
    const rough = (id: string, course: Position[]) => line(id, course, 5);
    const small = profileInput(
      [],
      [
        rough(
          'own',
          winding(() => 0),
        ),
        // Never more than 3 km off, and on the other side again and again.
        rough(
          'weaves',
          winding((index) => (index % 2 === 0 ? 0.025 : -0.025)),
        ),
        // Beside it in the west only; beyond, 40 km away, and across once on its way back.
        rough('leaves', [
          ...winding((index) => (index % 2 === 0 ? 0.02 : -0.02)).slice(0, 21),
          [-71.8, -42.6],
          [-71, -42.6],
          [-70.5, -43.4],
        ]),
        // Two crossings that are far apart, with a wide bow between.
        rough('bows', [
          [-73.5, -43.5],
          [-73.4, -42.5],
          [-70.6, -42.5],
          [-70.5, -43.5],
        ]),
        // Nearer together than anyone can tell apart: one crossing, as before.
        rough('twice', [
          [-72.5, -43.3],
          [-72.46, -42.99],
          [-72.42, -43.3],
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
      expect(beside?.toKm).toBeLessThan(geodesicBetween([-74, -43], [-71.9, -43]).km);
      expect(across?.fromKm).toBeGreaterThan(geodesicBetween([-74, -43], [-71, -43]).km);
      expect(of('bows').map(({ relation }) => relation)).toEqual(['crossing', 'crossing']);
      expect(of('twice')).toMatchObject([{ relation: 'crossing', count: 2 }]);
    });
  });

  it('does not let air routes meet anything on the ground', () => {
    // Two from one airport, and one that crosses the first: all three over the roads.
    const courses: Record<string, Position[]> = {
      own: [
        [-74.2, -42.3],
        [-73.2, -42.5],
      ],
      other: [
        [-74.2, -42.3],
        [-73.2, -42.1],
      ],
      across: [
        [-74.2, -42.5],
        [-73.2, -42.2],
      ],
    };
    const routes = Object.entries(courses).map(
      ([name, coordinates]): AtlasFeature => ({
        ...trunk,
        properties: {
          ...trunk.properties,
          id: name,
          network: 'air-routes',
          course: [],
          accuracyKm: 5,
          stretches: [],
        },
        geometry: { type: 'LineString', coordinates: coordinates.map((one) => [...one]) },
      }),
    );
    const flown = profileInput([...catalogue.features, ...routes], existing, places);
    const route = flown.lineById.get('own');
    if (!route) throw new Error('the route is not measured');
    const met = (profileOf(route, { sections: [] }, 0, flown)?.items ?? []).filter(
      ({ relation }) => !['on', 'beside'].includes(relation),
    );
    expect(met.map(({ id, relation }) => `${id} ${relation}`)).toEqual(['other end']);
  });
});

describe('what lies near a line', () => {
  it('contains every placed airport, port, hub and zone within the distance, and no others', () => {
    const own = profile('highways/ancud-quellon');
    for (const reachKm of [10, 50, LARGEST_REACH_KM]) {
      const listed = new Set(within(own.items, reachKm).map(({ id }) => id));
      for (const site of input.sites) {
        const nearest = Math.min(
          ...site.positions.map((position) => footOn(own.strand, position).distanceKm),
        );
        expect(listed.has(site.id), `${site.id} at ${nearest} km`).toBe(nearest <= reachKm);
      }
    }
  });

  it('lists the places of the course in its order, whatever the distance', () => {
    const id = 'highways/ancud-quellon';
    const course = catalogue.featureById.get(id)?.properties.course ?? [];
    const stops = within(profile(id).items, 0).filter(({ relation }) => relation === 'on');
    expect(stops.map(({ id }) => id)).toEqual(course.map(({ id }) => id));
  });

  it('gives no side if the accuracies do not allow it', () => {
    for (const item of profile('highways/ancud-quellon').items) {
      if (item.distanceKm <= item.plusMinusKm) expect(item.side, item.nameZh).toBe('within');
    }
  });
});

describe('a reversed profile', () => {
  it('counts from the other end and swaps the sides', () => {
    const there = profile('highways/chonchi-quemchi');
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
    expect(names).toEqual(['quemchi']);
  });

  it('exports the same geometry in either direction', () => {
    const there = profile('highways/ancud-quellon');
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
