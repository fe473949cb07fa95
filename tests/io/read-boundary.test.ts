import { describe, expect, it } from 'vitest';
import { readBoundary } from '../../src/io/read-boundary';

const line = {
  type: 'LineString',
  coordinates: [
    [80, 40],
    [81, 41],
  ],
};
const problemOf = (value: unknown) => {
  const read = readBoundary(typeof value === 'string' ? value : JSON.stringify(value));
  return 'problem' in read ? read.problem : read.boundary.features.length;
};

describe('a boundary file', () => {
  it('is read whether it is a geometry, a feature, a collection or nested', () => {
    expect(problemOf(line)).toBe(1);
    expect(problemOf({ type: 'Feature', properties: {}, geometry: line })).toBe(1);
    expect(
      problemOf({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: {}, geometry: line },
          {
            type: 'Feature',
            properties: {},
            geometry: { type: 'GeometryCollection', geometries: [line, line] },
          },
        ],
      }),
    ).toBe(3);
  });

  it('keeps the properties, which say what region a polygon is', () => {
    const read = readBoundary(
      JSON.stringify({
        type: 'Feature',
        properties: { NAME: '喀什地区' },
        geometry: { type: 'GeometryCollection', geometries: [line, line] },
      }),
    );
    expect(
      'boundary' in read && read.boundary.features.map(({ properties }) => properties),
    ).toEqual([{ NAME: '喀什地区' }, { NAME: '喀什地区' }]);
  });

  it('is refused with the reason when it cannot be drawn', () => {
    expect(problemOf('<kml/>')).toBe('not-json');
    expect(problemOf({ rows: [] })).toBe('not-geojson');
    expect(problemOf({ type: 'Point', coordinates: [80, 40] })).toBe('no-lines');
    expect(
      problemOf({
        type: 'LineString',
        coordinates: [
          [500_000, 4_600_000],
          [510_000, 4_600_000],
        ],
      }),
    ).toBe('not-degrees');
  });
});
