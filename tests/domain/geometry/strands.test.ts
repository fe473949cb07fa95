/** The lines and the points of a geometry of any type. */
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { asPosition, isSamePosition } from '../../../src/domain/geometry/position';
import { sitesOf, strandsOf } from '../../../src/domain/geometry/strands';

const line: Position[] = [
  [80, 42],
  [81, 42],
];
const ring: Position[] = [
  [80, 42],
  [81, 42],
  [81, 43],
  [80, 42],
];

describe('a geometry', () => {
  it.each<[Geometry, Position[][], Position[]]>([
    [{ type: 'Point', coordinates: [80, 42] }, [], [[80, 42]]],
    [{ type: 'MultiPoint', coordinates: line }, [], line],
    [{ type: 'LineString', coordinates: line }, [line], []],
    [{ type: 'MultiLineString', coordinates: [line, ring] }, [line, ring], []],
    [{ type: 'Polygon', coordinates: [ring, ring] }, [ring, ring], []],
    [{ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }, [ring, ring, ring], []],
    [{ type: 'GeometryCollection', geometries: [] }, [], []],
  ])('%j has its lines or its points', (geometry, strands, sites) => {
    expect(strandsOf(geometry)).toEqual(strands);
    expect(sitesOf(geometry)).toEqual(sites);
  });

  it('that is null has neither', () => {
    expect(strandsOf(null)).toEqual([]);
    expect(sitesOf(null)).toEqual([]);
  });
});

it('a position of GeoJSON becomes two numbers, NaN if one is missing', () => {
  expect(asPosition([80, 42, 1200])).toEqual([80, 42]);
  expect(asPosition([80])).toEqual([80, Number.NaN]);
  expect(isSamePosition([80, 42, 1200], [80, 42])).toBe(true);
  expect(isSamePosition([80, 42], [80, 42.0000001])).toBe(false);
  expect(isSamePosition([80, 42], [80.0000001, 42])).toBe(false);
});
