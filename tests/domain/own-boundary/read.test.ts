import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaOf, contains } from '../../../src/domain/geometry/area';
import { linesOf } from '../../../src/domain/own-boundary/lines';
import {
  boundaryOf,
  collection,
  feature,
  notesOf,
  polygon,
  problemOf,
  read,
  square,
  utf8,
} from './boundary-files';

const swapped = (ring: Position[]): Position[] => ring.map(([lon = 0, lat = 0]) => [lat, lon]);
const line = {
  type: 'LineString',
  coordinates: [
    [80, 40],
    [81, 41],
  ],
};

describe('a boundary file', () => {
  it('is read whether it is a geometry, a feature, a collection or nested', () => {
    const nested = { type: 'GeometryCollection', geometries: [line, polygon(square(76, 38))] };
    expect(boundaryOf(JSON.stringify(line)).lines).toBe(1);
    expect(boundaryOf(JSON.stringify(feature(line))).lines).toBe(1);
    const { areas, lines, names } = boundaryOf(
      collection(feature(line), feature(nested, { NAME: '和田地区' })),
    );
    expect([areas, lines, names]).toEqual([1, 2, ['喀什地区', '和田地区']]);
  });

  it('has the extent of the shapes that are on the map', () => {
    const both = collection(feature(polygon(square(76, 38))), feature(polygon(square(2, 48))));
    expect(boundaryOf(both).extent).toEqual([76, 38, 77, 39]);
    expect(notesOf(both)).toEqual({ outside: 1 });
  });

  it('is corrected if latitude comes first, even if both orders are possible degrees', () => {
    for (const [lon, lat] of [
      [76, 38],
      [95, 43],
    ] as const) {
      const boundary = boundaryOf(collection(feature(polygon(swapped(square(lon, lat))))));
      expect(boundary.extent).toEqual([lon, lat, lon + 1, lat + 1]);
      expect(boundary.notes.map(({ kind }) => kind)).toEqual(['swapped']);
    }
  });

  it('is refused if none of it is on the map', () => {
    expect(problemOf(collection(feature(polygon(square(2, 48)))))?.kind).toBe('outside');
  });

  it('is refused in metres, with or without a zone before the easting', () => {
    for (const [x, y] of [
      [13_500_000, 4_500_000],
      [500_000, 4_600_000],
      [29_548_500, 4_850_000],
    ] as const) {
      expect(problemOf(collection(feature(polygon(square(x, y, 1000)))))?.kind).toBe('metres');
    }
  });

  it('names another coordinate system, and warns of an older datum', () => {
    const withCrs = (name: string) =>
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name } },
        features: [feature(polygon(square(76, 38)))],
      });
    expect(problemOf(withCrs('urn:ogc:def:crs:EPSG::4547'))).toEqual({
      kind: 'other-crs',
      detail: 'urn:ogc:def:crs:EPSG::4547',
    });
    for (const name of [
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'EPSG:4326',
      'urn:ogc:def:crs:EPSG::4490',
    ]) {
      expect(notesOf(withCrs(name))).toEqual({});
    }
    expect(notesOf(withCrs('EPSG:4610'))).toEqual({ xian1980: 0 });
    expect(notesOf(withCrs('EPSG:4214'))).toEqual({ beijing1954: 0 });
  });

  it('keeps the usable parts of damaged shapes, and counts the others', () => {
    const good = square(76, 38);
    const file = collection(
      feature(polygon(good)),
      feature(null),
      feature({ type: 'Polygon', coordinates: [] }),
      feature({ type: 'Polygon', coordinates: [[]] }),
      feature({ type: 'Point', coordinates: [76, 38] }),
      feature({
        type: 'Polygon',
        coordinates: [
          [
            [76, 38],
            [77, null],
            [77, 39],
            [76, 38],
          ],
        ],
      }),
      feature({ type: 'Polygon', coordinates: 'none' }),
      feature({ type: 'Circle', coordinates: [[76, 38]] }),
      feature({ type: 'LineString', coordinates: [[76, 38]] }),
      feature(
        polygon([
          [76, 38],
          [77, 38],
          [76, 38],
        ]),
      ),
      // The last side is missing, and one vertex is repeated.
      feature(
        polygon([
          [78, 38],
          [79, 38],
          [79, 38],
          [79, 39],
          [78, 39],
        ]),
      ),
      null,
    );
    expect(notesOf(file)).toEqual({
      empty: 5,
      points: 1,
      broken: 2,
      degenerate: 2,
      closed: 1,
      duplicates: 1,
    });
    const { areas, features } = boundaryOf(file);
    expect(areas).toBe(2);
    expect(features.features[1] && linesOf(features.features[1].geometry)[0]).toEqual([
      [78, 38],
      [79, 38],
      [79, 39],
      [78, 39],
      [78, 38],
    ]);
  });

  it('has a note about a ring that crosses itself, with the position, and is drawn unchanged', () => {
    const bowTie = [
      [76, 38],
      [78, 40],
      [78, 38],
      [76, 40],
      [76, 38],
    ];
    const { notes, areas } = boundaryOf(
      collection(feature(polygon(bowTie)), feature(polygon(square(80, 38)))),
    );
    expect(notes).toEqual([{ kind: 'crossing', count: 1, detail: '77.0000, 39.0000' }]);
    expect(areas).toBe(2);
    // A hole that touches the outer ring, and a ring that touches itself, are sound.
    const touching = [
      [76, 38],
      [76.5, 39],
      [77, 38.5],
      [76, 38],
    ];
    expect(notesOf(collection(feature(polygon(square(76, 38, 2), touching))))).toEqual({});
  });

  it('has the same lines and the same inside in either direction of its rings', () => {
    const rings = [square(76, 38, 4), square(77, 39)];
    const inside = (own: Position[][]) => {
      const [one] = boundaryOf(collection(feature(polygon(...own)))).features.features;
      if (one?.geometry.type !== 'Polygon') throw new Error('no polygon');
      const area = areaOf([one.geometry]);
      return [
        [76.5, 38.5],
        [77.5, 39.5],
        [75, 38],
        [0, 0],
      ].map(([lon = 0, lat = 0]) => contains(area, lon, lat));
    };
    const expected = [true, false, false, false];
    const reversed = rings.map((ring) => ring.toReversed());
    expect(inside(rings)).toEqual(expected);
    expect(inside(reversed)).toEqual(expected);
    expect(inside([rings[0] ?? [], reversed[1] ?? []])).toEqual(expected);
  });

  it('keeps the parts of one area apart: three islands, one with a hole, are four lines', () => {
    const parts = {
      type: 'MultiPolygon',
      coordinates: [[square(76, 38, 2), square(76.5, 38.5)], [square(80, 38)], [square(82, 38)]],
    };
    const { features, areas } = boundaryOf(collection(feature(parts)));
    expect(areas).toBe(1);
    expect(
      features.features[0] && linesOf(features.features[0].geometry).map((ring) => ring[0]),
    ).toEqual([
      [76, 38],
      [76.5, 38.5],
      [80, 38],
      [82, 38],
    ]);
  });

  it('is simplified invisibly, with a note of the tolerance', () => {
    const round = (vertices: number, noise: number): Position[] => {
      const ring = Array.from({ length: vertices }, (_, index): Position => {
        const angle = (index / vertices) * 2 * Math.PI;
        const radius = 1 + noise * ((index * 7919) % 13);
        return [80 + radius * Math.cos(angle), 40 + radius * Math.sin(angle)];
      });
      return [...ring, ring[0] ?? []];
    };
    const smooth = boundaryOf(collection(feature(polygon(round(50_000, 0)))));
    expect(smooth.notes).toEqual([]);
    const [one] = smooth.features.features;
    expect(one && linesOf(one.geometry)[0]?.length).toBeLessThan(2000);
    const rough = boundaryOf(collection(feature(polygon(round(200_000, 1e-5)))));
    expect(rough.notes.map(({ kind }) => kind)).toContain('thinned');
  });
});

describe('a file that is not a boundary file', () => {
  it.each([
    ['{"type":"FeatureCollection",\n"features":[\n{"type":', 'boundary.geojson', 'not-json', '3'],
    ['not json', 'boundary.geojson', 'not-json', '1'],
    ['<kml/>', '国界.kml', 'unsupported', 'KML'],
    ['<!doctype html><p>404', 'boundary.geojson', 'unsupported', 'HTML'],
    ['SQLite format 3\0', 'boundary.gpkg', 'unsupported', 'GeoPackage'],
    ['fgb\u0003', 'boundary.fgb', 'unsupported', 'FlatGeobuf'],
    ['Rar!', 'boundary.rar', 'unsupported', 'RAR'],
    ['{"type":"Topology"}', 'boundary.json', 'unsupported', 'TopoJSON'],
    ['\0\0\u0027\n', 'boundary.shp', 'loose-shapefile', ''],
    ['anything', 'boundary.dbf', 'loose-shapefile', ''],
    ['', 'boundary.geojson', 'empty-file', ''],
    [' \n', 'boundary.geojson', 'empty-file', ''],
    ['{"rows":[]}', 'boundary.json', 'not-geojson', ''],
    ['[1,2]', 'boundary.json', 'not-geojson', ''],
    [collection(), 'boundary.geojson', 'no-features', ''],
    [
      collection(feature({ type: 'Point', coordinates: [80, 40] })),
      'boundary.geojson',
      'points-only',
      '',
    ],
    [
      collection(feature({ type: 'LineString', coordinates: [[80, 40]] })),
      'boundary.geojson',
      'nothing-usable',
      '',
    ],
    ['no zip', 'boundary.zip', 'not-zip', ''],
  ])('%j as %s is refused as %s', (content, name, kind, detail) => {
    expect(problemOf(content, name)).toEqual({ kind, detail });
  });

  it('has a text for every refusal and every note, in both languages', async () => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map(async (language) => {
        const words = await import(`../../../src/i18n/parts/boundary.${language}.json`);
        return words.default.boundary as { problem: object; note: object };
      }),
    );
    expect(Object.keys(en?.problem ?? {})).toEqual(Object.keys(zh?.problem ?? {}));
    expect(Object.keys(en?.note ?? {})).toEqual(Object.keys(zh?.note ?? {}));
  });

  it('is refused if it is truncated, at any length', () => {
    const whole = utf8(collection(feature(polygon(square(76, 38)))));
    for (let length = 1; length < whole.length; length += 7) {
      expect('problem' in read(whole.subarray(0, length))).toBe(true);
    }
  });
});
