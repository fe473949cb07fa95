import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { crsOfEpsg, parseCrs, toWgs84 } from '../../geodata/engine/conflate/crs';
import { distanceKm } from '../../src/domain/geometry/geodesic';
import type { Position } from '../../src/domain/geometry/position';

const converted = (name: string, position: Position): Position => {
  const crs = parseCrs(name);
  if (typeof crs === 'string') throw new Error(crs);
  return toWgs84(crs)(position);
};

const TRUE: Position = [87.6, 43.8];
const metresOff = (position: Position): number => distanceKm(position, TRUE) * 1000;

describe('coordinates of a layer', () => {
  test.each([
    ['gcj02', gcoord.transform([...TRUE] as [number, number], gcoord.WGS84, gcoord.GCJ02)],
    ['bd09', gcoord.transform([...TRUE] as [number, number], gcoord.WGS84, gcoord.BD09)],
  ])('%s is shifted back by hundreds of metres', (name, shifted) => {
    expect(metresOff(shifted)).toBeGreaterThan(200);
    expect(metresOff(converted(name, shifted))).toBeLessThan(1);
  });

  // Eastings and northings computed with PROJ 9 (gdaltransform, EPSG:4490 to the zone).
  test.each<[string, Position, Position]>([
    ['cgcs2000-gk-3deg-87', [548285.115077205, 4851775.30274779], TRUE],
    ['cgcs2000-gk-3deg-87', [29548285.1150772, 4851775.30274779], TRUE],
    ['cgcs2000-gk-6deg-87', [548285.115077205, 4851775.30274779], TRUE],
    ['cgcs2000-gk-6deg-75', [13586014.2625594, 4374491.59074184], [76, 39.5]],
  ])('%s %j', (name, metres, degrees) => {
    const [lon, lat] = converted(name, metres);
    expect(lon).toBeCloseTo(degrees[0], 7);
    expect(lat).toBeCloseTo(degrees[1], 7);
  });

  test('the position handed over is not changed', () => {
    const shifted: Position = [87.6028, 43.8012];
    converted('gcj02', shifted);
    expect(shifted).toEqual([87.6028, 43.8012]);
  });

  test('a zone that is not the one declared', () => {
    expect(() => converted('cgcs2000-gk-3deg-84', [29548285, 4851775])).toThrow(
      /29548285 does not begin with zone 28 of the meridian 84/,
    );
  });

  test('northing first', () => {
    expect(() => converted('cgcs2000-gk-3deg-87', [4851775, 548285])).toThrow(/swap the columns/);
  });

  test('degrees declared as metres', () => {
    expect(() => converted('cgcs2000-gk-3deg-87', TRUE)).toThrow(/are degrees and not metres/);
  });

  // The EPSG registry: first and last zone of each of the four series.
  test.each([
    [4491, 6, 75],
    [4501, 6, 135],
    [4502, 6, 75],
    [4512, 6, 135],
    [4513, 3, 75],
    [4533, 3, 135],
    [4534, 3, 75],
    [4554, 3, 135],
  ])('EPSG:%i is a zone of %i° on %i°', (code, width, meridian) => {
    expect(crsOfEpsg(code)).toEqual({ kind: 'gauss-kruger', width, meridian });
  });

  test('other codes are not guessed at', () => {
    expect([4490, 4555, 32645, 2415].map((code) => crsOfEpsg(code)?.kind ?? null)).toEqual([
      'cgcs2000',
      null,
      null,
      null,
    ]);
  });
});
