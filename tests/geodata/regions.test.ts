/** The regions of a line: by its places, its crossings and its course; or perhaps. */
import { describe, expect, it } from 'vitest';
import { resolve } from '../../geodata/engine/resolve';
import { changed, goodRegister, recordsOf } from './fixtures';

/**
 * North lies round a tongue of south between 84.3 and 84.6 E, which narrows from 41.5 N to its tip at 43.5 N:
 * 25 km wide at its foot, 32 at 42.5 N.
 */
const PLACES = {
  west: [84, 42.5],
  east: [85, 42.5],
  'low-west': [79.2, 41.52],
  'low-east': [79.8, 41.52],
  'far-west': [79.2, 41.55],
  'far-east': [79.8, 41.55],
  'tip-west': [84.1, 43.5],
  'tip-east': [84.9, 43.62],
} as const;

interface Line {
  network?: string;
  course: readonly (keyof typeof PLACES)[];
  /** As YAML, beside the course. */
  more?: string;
  regions?: string;
  /** The digitiser's doubt about an alignment along the same places. */
  doubtKm?: number;
}

function propertiesOf(
  { network = 'tourism-routes', course, more = '', regions, doubtKm }: Line,
  soft = true,
) {
  const alignment = {
    type: 'Feature',
    properties: {
      sources: [{ id: 'report' }],
      tags: [],
      doubt: { km: doubtKm, zh: '不详。', en: 'Unknown.' },
    },
    geometry: { type: 'LineString', coordinates: course.map((id) => PLACES[id]) },
  };
  const register = changed(goodRegister(), [
    {
      file: 'places/line.yaml',
      add: Object.entries(PLACES)
        .map(
          ([id, [lon, lat]]) =>
            `- { id: ${id}, nameZh: ${id}, nameEn: ${id}, kind: junction, lon: ${lon}, lat: ${lat}, accuracyKm: 1, region: north, sources: [{ id: report }] }`,
        )
        .join('\n'),
    },
    {
      file: `features/${network}.yaml`,
      add: `
- slug: line
  nameZh: 线
  nameEn: Line
  statedState: proposed
  ${regions ?? ''}
  geometry: { course: [${course.join(', ')}], class: schematic, courseBasis: as-named, alignment: ${doubtKm !== undefined} ${more} }
  commitments:
    - clause: "1"
      part: 1
      milestone: preliminary
      strength: plain
      works: none
      citation: [{ verb: 积极推进 }, { name: 丙城-戊关铁路 }, { noun: 前期工作 }]
`,
    },
    ...(doubtKm === undefined
      ? []
      : [{ file: `alignments/${network}/line.geojson`, add: JSON.stringify(alignment) }]),
    ...(soft
      ? []
      : [
          { file: 'soft-regions.geojson', remove: true },
          {
            file: 'edition.yaml',
            replace:
              'softRegions:\n  errorKm: 3\n  sources: [gazetteer]\n  note: { zh: 只是示意。, en: A sketch. }\n',
            with: '',
          },
        ]),
  ]);
  const resolved = resolve(recordsOf(register));
  const feature = resolved.features.find(({ id }) => id === `${network}/line`);
  const found = resolved.regionsFound.get(`${network}/line`);
  return {
    regions: feature?.properties.regions,
    perhaps: feature?.properties.regionsPerhaps,
    by: Object.fromEntries(found?.sure ?? []),
    areas: resolved.softRegions.objects.regions.geometries.length,
    told: resolved.edition.softRegions,
  };
}

describe('a line has a region', () => {
  it('in whose area it lies deeper than the errors of the area and of its own course', () => {
    // Claims 12 km, and comes to lie 16 km inside.
    expect(propertiesOf({ course: ['west', 'east'] })).toMatchObject({
      regions: ['north', 'south'],
      perhaps: undefined,
      by: { north: 'place', south: 'area' },
    });
  });

  it('perhaps, if its course is less sure than that', () => {
    expect(propertiesOf({ course: ['west', 'east'], doubtKm: 14 })).toMatchObject({
      regions: ['north'],
      perhaps: ['south'],
      by: { north: 'place' },
    });
    expect(propertiesOf({ course: ['tip-west', 'tip-east'] })).toMatchObject({
      regions: ['north'],
      perhaps: ['south'],
    });
  });

  it('perhaps, if it comes nearer to the area than the area may be wrong', () => {
    expect(propertiesOf({ course: ['low-west', 'low-east'] })).toMatchObject({
      regions: ['north'],
      perhaps: ['south'],
    });
    expect(propertiesOf({ course: ['far-west', 'far-east'] })).toMatchObject({
      regions: ['north'],
      perhaps: undefined,
    });
  });

  it('if a crossing into it is cited, or its author adds it', () => {
    const crossing =
      ', borders: [{ place: low-east, from: north, to: south, source: { id: report } }]';
    expect(propertiesOf({ course: ['low-west', 'low-east'], more: crossing })).toMatchObject({
      regions: ['north', 'south'],
      perhaps: undefined,
      by: { north: 'place', south: 'crossing' },
    });
    expect(
      propertiesOf({ course: ['low-west', 'low-east'], regions: 'regions: [south]' }),
    ).toMatchObject({
      regions: ['north', 'south'],
      perhaps: undefined,
      by: { north: 'place', south: 'authored' },
    });
  });

  it('not by flying over it, and not where the edition has no areas', () => {
    expect(propertiesOf({ network: 'air-routes', course: ['west', 'east'] })).toMatchObject({
      regions: ['north'],
      perhaps: undefined,
    });
    expect(propertiesOf({ course: ['west', 'east'] }, false)).toMatchObject({
      regions: ['north'],
      perhaps: undefined,
      areas: 0,
      told: null,
    });
  });
});
