/** The shapes of a GeoJSON file, its coordinate system, and why a text is none. */
import { describe, expect, it } from 'vitest';
import { readGeojson } from '../../../src/domain/own-boundary/geojson';
import { utf8 } from './boundary-files';

const read = (value: unknown) =>
  readGeojson(utf8(typeof value === 'string' ? value : JSON.stringify(value)));
const problem = (value: unknown) => {
  const found = read(value);
  return 'problem' in found ? [found.problem.kind, found.problem.detail] : null;
};
const POINT = { type: 'Point', coordinates: [1, 2] };
const shape = (properties: object = {}) => ({ ...POINT, properties });

describe('the shapes of a file', () => {
  it('have the properties of their feature, and none without one', () => {
    expect(read(POINT)).toEqual({ shapes: [shape()], datum: 'same' });
    expect(read({ type: 'Feature', properties: { a: 1 }, geometry: POINT })).toEqual({
      shapes: [shape({ a: 1 })],
      datum: 'same',
    });
    expect(read({ type: 'Feature', properties: [1], geometry: POINT })).toMatchObject({
      shapes: [shape()],
    });
  });

  it('are one for each simple geometry of a collection', () => {
    const nested = {
      type: 'GeometryCollection',
      geometries: [POINT, { type: 'GeometryCollection', geometries: [POINT] }],
    };
    const feature = { type: 'Feature', properties: { a: 1 }, geometry: nested };
    expect(read({ type: 'FeatureCollection', features: [feature, POINT] })).toEqual({
      shapes: [shape({ a: 1 }), shape({ a: 1 }), shape()],
      datum: 'same',
    });
  });

  it('are empty where a feature has no geometry', () => {
    const empty = { type: '', coordinates: null, properties: { a: 1 } };
    expect(read({ type: 'Feature', properties: { a: 1 }, geometry: null })).toMatchObject({
      shapes: [empty],
    });
    expect(read({ type: 'FeatureCollection', features: [null, 7, [POINT]] })).toMatchObject({
      shapes: [0, 1, 2].map(() => ({ ...empty, properties: {} })),
    });
    expect(read({ type: 'FeatureCollection' })).toMatchObject({
      shapes: [{ type: 'FeatureCollection' }],
    });
    expect(read({ type: 'GeometryCollection', geometries: 1 })).toMatchObject({
      shapes: [{ type: 'GeometryCollection' }],
    });
  });
});

describe('the coordinate system', () => {
  const inCrs = (name: unknown) => read({ ...POINT, crs: { type: 'name', properties: { name } } });

  it.each([
    ['EPSG:4326', 'same'],
    ['urn:ogc:def:crs:EPSG::4490', 'same'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'same'],
    ['crs84', 'same'],
    ['EPSG:4610', 'xian1980'],
    ['EPSG:4214', 'beijing1954'],
    ['', 'same'],
  ])('%s is %s', (name, datum) => {
    expect(inCrs(name)).toMatchObject({ datum });
  });

  it.each(['EPSG:4547', 'EPSG:14326', 'CRS84 (old)', 'EPSG:4326 x', 4547])(
    '%s is another, and named',
    (name) => {
      expect(inCrs(name)).toEqual({ problem: { kind: 'other-crs', detail: String(name) } });
    },
  );

  it('is WGS 84 where none is declared', () => {
    for (const crs of [null, 'x', {}, { properties: null }, { properties: {} }]) {
      expect(read({ ...POINT, crs })).toMatchObject({ datum: 'same' });
    }
  });
});

describe('a text that is no GeoJSON', () => {
  it.each([
    ['<!doctype html>', 'unsupported', 'HTML'],
    ['\n <HTML lang="zh">', 'unsupported', 'HTML'],
    ['<kml xmlns="">', 'unsupported', 'XML'],
    ['<?xml version="1.0"?><gml/>', 'unsupported', 'XML'],
    ['<htmlish>', 'unsupported', 'XML'],
    ['{"type": "Point",\n "coordinates": [1,\n x]}', 'not-json', '3'],
    ['{"a": "<html>"', 'not-json', '1'],
    ['{"type": "Topology"}', 'unsupported', 'TopoJSON'],
    ['{"type": "topology"}', 'not-geojson', ''],
    ['[]', 'not-geojson', ''],
    ['null', 'not-geojson', ''],
    ['"Point"', 'not-geojson', ''],
    ['{}', 'not-geojson', ''],
    ['\u3000\n', 'empty-file', ''],
  ])('%j is %s %s', (text, kind, detail) => {
    expect(problem(text)).toEqual([kind, detail]);
  });

  it.each([
    'FeatureCollection',
    'Feature',
    'GeometryCollection',
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
  ])('is not one of type %s', (type) => {
    expect(problem({ type, features: [], geometries: [] })).toBeNull();
  });
});
