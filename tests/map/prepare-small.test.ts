/** A few features as the map is given them to draw, property by property. */
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type {
  AtlasFeature,
  Commitment,
  FeatureProperties,
} from '../../src/domain/contract/register';
import type { Stretch } from '../../src/domain/lanes';
import type { Converter } from '../../src/domain/projection';
import { sitesOf } from '../../src/map/prepare';
import { linesOf, nameSpots, signsOf, stretchesToDraw } from '../../src/map/prepare-lines';

const feature = (
  id: string,
  geometry: AtlasFeature['geometry'],
  properties: Partial<FeatureProperties> = {},
): AtlasFeature => ({
  type: 'Feature',
  geometry,
  properties: {
    id,
    network: 'airports',
    nameZh: `${id}中`,
    nameEn: `${id} En`,
    statedState: 'planned',
    geometryClass: 'published',
    commitments: [],
    refs: [],
    ...properties,
  } as FeatureProperties,
});
const at = (id: string, x: number, properties: Partial<FeatureProperties> = {}) =>
  feature(id, { type: 'Point', coordinates: [x, 0] }, properties);
/** A degree is a metre. */
const PLANE: Converter = { forward: (position) => position, inverse: (position) => position };
const works = (...kinds: Commitment['works'][]) =>
  kinds.map((kind) => ({ works: kind }) as Commitment);

describe('sites', () => {
  const sites = (features: AtlasFeature[], matching: string[], reach = 1, faint = true) =>
    sitesOf(features, new Set(matching), () => faint, PLANE, reach);

  it('have all that the map shows of a single one', () => {
    const airport = at('a', 5, { commitments: works('new') });
    const zone = at('z', 50, { network: 'zones', geometryClass: 'representative' });
    expect(sites([airport, zone], ['a', 'z'])).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [5, 0] },
          properties: {
            ids: 'a',
            count: 1,
            icon: 'icon:airports',
            works: 'new',
            nameZh: 'a中',
            nameEn: 'a En',
            rank: 1,
            dimmed: false,
          },
        },
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [50, 0] },
          properties: {
            ids: 'z',
            count: 1,
            icon: 'icon:zones:hollow',
            works: '',
            nameZh: 'z中',
            nameEn: 'z En',
            rank: 4,
            dimmed: false,
          },
        },
      ],
    });
  });

  it('near each other are a stack, with a number in place of icon and name', () => {
    const zone = at('z', 5, { network: 'zones', commitments: works('new') });
    const airport = at('a', 6, { commitments: works('new') });
    const [stack] = sites([zone, airport], ['a', 'z']).features;
    // Its place is that of the network that is drawn above.
    expect(stack).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [6, 0] },
      properties: {
        ids: 'a z',
        count: 2,
        icon: '',
        works: '',
        nameZh: '',
        nameEn: '',
        rank: 1,
        dimmed: false,
      },
    });
  });

  it('that do not match come first, faint, and in no stack of those that match', () => {
    const features = [at('a', 5), at('b', 5.5), at('c', 5.7)];
    const short = (found: ReturnType<typeof sites>) =>
      found.features.map(({ properties: { ids, dimmed } }) => [ids, dimmed]);
    expect(short(sites(features, ['a']))).toEqual([
      ['b c', true],
      ['a', false],
    ]);
    expect(short(sites(features, ['a'], 1, false))).toEqual([['a', false]]);
  });

  it('are points, each of several, and nothing else', () => {
    const several = feature('m', {
      type: 'MultiPoint',
      coordinates: [
        [1, 0],
        [20, 0],
      ],
    });
    const line = feature('l', {
      type: 'LineString',
      coordinates: [
        [1, 0],
        [2, 0],
      ],
    });
    expect(
      sites([several, line, feature('none', null)], ['m', 'l', 'none']).features.map(
        ({ properties, geometry }) => [properties.ids, geometry.coordinates],
      ),
    ).toEqual([
      ['m', [1, 0]],
      ['m', [20, 0]],
    ]);
  });
});

const LINE: LineString = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [3, 4],
    [3, 14],
  ],
};
const stretch = (id: string, featureId: string, ...coordinates: number[][]): Stretch => ({
  id,
  featureId,
  coordinates,
  across: [featureId],
  direction: 1,
});
const byId = (...features: AtlasFeature[]) =>
  new Map(features.map((one) => [one.properties.id, one]));

describe('lines', () => {
  it('have their names clear of what lies on their road, by its mean breadth', () => {
    const road = feature('r', LINE, {
      network: 'highways',
      geometryClass: 'schematic',
      commitments: works('expand'),
    });
    const stretches = [
      stretch('r 0', 'r', [0, 0], [3, 4]),
      stretch('r 1', 'r', [3, 4], [3, 14]),
      stretch('x 0', 'x', [0, 0], [90, 0]),
    ];
    const breadth = ({ id }: Stretch) => (id === 'r 0' ? 24 : id === 'r 1' ? 48 : 999);
    expect(linesOf([road, at('a', 1)], stretches, breadth)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: LINE,
          properties: {
            id: 'r',
            network: 'highways',
            nameZh: 'r中',
            nameEn: 'r En',
            road: '',
            shield: '',
            state: 'planned',
            schematic: true,
            works: 'expand',
            // 5 of 15 are 24 px wide, and 10 are 48; half of it, in ems of 12 px.
            nameOffset: [0, expect.closeTo(0.8 + 40 / 2 / 12, 9)],
          },
        },
      ],
    });
  });

  it('without a stretch have their names at the least distance', () => {
    const parts = feature('p', { type: 'MultiLineString', coordinates: [LINE.coordinates] });
    expect(linesOf([parts], [], () => 99).features[0]?.properties).toMatchObject({
      schematic: false,
      works: '',
      nameOffset: [0, 0.8],
    });
  });

  it('are named short where they have a short name, and by the plate of their first road number', () => {
    const road = feature('r', LINE, {
      network: 'highways',
      refs: ['AH4', 'G30', 'G314'],
      shortName: { zh: '短', en: 'Short' },
    });
    const named = (one: AtlasFeature) => linesOf([one], [], () => 0).features[0]?.properties;
    expect(named(road)).toMatchObject({
      nameZh: '短',
      nameEn: 'Short',
      road: 'G30',
      shield: 'expressway',
    });
    const cable = feature('c', LINE, { network: 'fibre-routes', refs: ['G30'] });
    expect(named(cable)).toMatchObject({ road: '', shield: '' });
  });

  it('are named from afar at half their length, on the longest of their strands', () => {
    const parts = feature('p', {
      type: 'MultiLineString',
      coordinates: [
        [
          [50, 50],
          [51, 50],
        ],
        [
          [0, 0],
          [1, 0],
          [5, 0],
          [6, 0],
        ],
      ],
    });
    const [spot, ...others] = nameSpots(linesOf([parts], [], () => 0)).features;
    expect(spot?.geometry.coordinates).toEqual([5, 0]);
    expect(spot?.properties.id).toBe('p');
    expect(others).toEqual([]);
  });

  it('are drawn by their stretches', () => {
    const road = feature('r', LINE, { network: 'highways' });
    expect(
      stretchesToDraw(
        [
          { ...stretch('r 0', 'r', [0, 0], [3, 4]), vague: true },
          { ...stretch('x 0', 'x'), vague: false },
        ],
        byId(road),
      ),
    ).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: {
            type: 'LineString',
            coordinates: [
              [0, 0],
              [3, 4],
            ],
          },
          properties: {
            stretch: 'r 0',
            id: 'r',
            network: 'highways',
            state: 'planned',
            vague: true,
          },
        },
      ],
    });
  });
});

describe('the small signs along lines', () => {
  const fibre = (id: string) => feature(id, LINE, { network: 'fibre-routes' });
  const road = feature('r', LINE, { network: 'highways' });
  const features = byId(fibre('f'), fibre('g'), road);
  const signs = (
    stretches: Stretch[],
    offsets: Record<string, number> = {},
    shown = ['f', 'g', 'r'],
  ) =>
    signsOf(stretches, features, new Map(Object.entries(offsets)), new Set(shown)).features.map(
      ({ properties, geometry }) => [properties.id, geometry.coordinates.map(([x]) => x)],
    );
  const first = stretch('f 0', 'f', [0, 0], [1, 0]);
  const second = stretch('f 1', 'f', [1, 0], [2, 0], [3, 0]);

  it('go on over stretches that follow each other with the same shift', () => {
    expect(signs([first, second])).toEqual([['f', [0, 1, 2, 3]]]);
    expect(signs([first, second], { 'f 0': 3, 'f 1': 3 })).toEqual([['f', [0, 1, 2, 3]]]);
    expect(first.coordinates).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('begin anew at another shift, at a gap, and on another line', () => {
    const apart = [
      ['f', [0, 1]],
      ['f', [1, 2, 3]],
    ];
    expect(signs([first, second], { 'f 0': 3 })).toEqual(apart);
    expect(signs([first, stretch('f 1', 'f', [5, 0], [6, 0])])).toEqual([
      ['f', [0, 1]],
      ['f', [5, 6]],
    ]);
    expect(signs([first, stretch('g 0', 'g', [1, 0], [2, 0])])).toEqual([
      ['f', [0, 1]],
      ['g', [1, 2]],
    ]);
  });

  it('are on lines that are shown, and whose network has such signs', () => {
    expect(
      signs([first, stretch('r 0', 'r', [0, 0], [1, 0]), stretch('x 0', 'x', [0, 0])]),
    ).toEqual([['f', [0, 1]]]);
    expect(signs([first], {}, ['g'])).toEqual([]);
  });

  it('are shifted with their line, as thick as it is at each zoom level', () => {
    const [sign] = signsOf([first], features, new Map([['f 0', 2]]), new Set(['f'])).features;
    const { id, network, ...offsets } = sign?.properties ?? {};
    expect([id, network]).toEqual(['f', 'fibre-routes']);
    expect(Object.keys(offsets).length).toBeGreaterThan(1);
    for (const [name, offset] of Object.entries(offsets)) {
      expect(offset).toEqual([0, 2 * Number(name.slice('offset'.length))]);
    }
  });
});
