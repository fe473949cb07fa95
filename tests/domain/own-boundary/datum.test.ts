import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { datumQuestion } from '../../../src/domain/own-boundary/datum';
import {
  borderLine,
  borders,
  collection,
  feature,
  polygon,
  read,
  square,
  toGcj02,
} from './boundary-files';

/** A prefecture along the border: the border line, and a way back inland. */
const prefecture: Position[] = [...borderLine, [78, 42], [75, 41], borderLine[0] ?? []];

/** Differences of another survey of the same border: some ten metres in all directions. */
const rough = (ring: Position[]): Position[] =>
  ring.map(([lon = 0, lat = 0], index) => [
    lon + 0.0005 * Math.sin(index * 12.9),
    lat + 0.0004 * Math.cos(index * 7.3),
  ]);

const questionOf = (ring: Position[], against = borders as typeof borders | null) => {
  const reading = read(collection(feature(polygon(ring))), 'a.geojson', { borders: against });
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading;
};

describe('the coordinates of a boundary', () => {
  it('are recognised as GCJ-02 if the outline has a constant offset from the state border, as in GCJ-02', () => {
    for (const ring of [prefecture, rough(prefecture)]) {
      const { question } = questionOf(ring.map(toGcj02));
      expect(question?.likely).toBe('gcj02');
      // The size of the shift there.
      const [lon = 0, lat = 0] = borderLine[700] ?? [];
      const [shiftedLon = 0, shiftedLat = 0] = toGcj02([lon, lat]);
      const metres = Math.hypot((shiftedLon - lon) * 88_000, (shiftedLat - lat) * 111_320);
      expect(question?.likely === 'gcj02' && question.offsetM).toBeGreaterThan(metres * 0.7);
      expect(question?.likely === 'gcj02' && question.offsetM).toBeLessThan(metres * 1.3);
    }
  });

  it('are used unchanged if the outline fits the state border', () => {
    expect(questionOf(prefecture).question).toBeNull();
    expect(questionOf(rough(prefecture)).question).toBeNull();
    expect(questionOf(prefecture).converted).toBeNull();
  });

  it('are asked for if no stretch runs along the border, or if there is no border', () => {
    expect(questionOf(square(84, 42).map(toGcj02)).question).toEqual({ likely: null });
    expect(questionOf(prefecture, null).question).toEqual({ likely: null });
    // The border is crossed, not followed.
    expect(questionOf(square(76, 36, 2)).question).toEqual({ likely: null });
  });

  it('are not asked for where GCJ-02 shifts nothing: an atlas of another country', () => {
    const abroad = [feature(polygon(square(-74, -43)))] as Parameters<typeof datumQuestion>[0];
    expect(datumQuestion(abroad, borders)).toBeNull();
    expect(datumQuestion(abroad, null)).toBeNull();
    const both = [feature(polygon(square(84, 42)))] as Parameters<typeof datumQuestion>[0];
    expect(datumQuestion([...abroad, ...both], null)).toEqual({ likely: null });
  });

  it('are asked for if the outline has an offset in another direction', () => {
    const off = prefecture.map(([lon = 0, lat = 0]): Position => {
      const [shiftedLon = 0, shiftedLat = 0] = toGcj02([lon, lat]);
      return [lon - (shiftedLon - lon), lat - (shiftedLat - lat)];
    });
    expect(questionOf(off).question).toEqual({ likely: null });
  });

  it('are within a metre of the original after conversion', () => {
    const { converted } = questionOf(square(84, 42).map(toGcj02));
    const [one] = converted?.features.features ?? [];
    const [west = 0, south = 0] =
      (one?.geometry.type === 'Polygon' && one.geometry.coordinates[0]?.[0]) || [];
    expect(Math.hypot((west - 84) * 82_000, (south - 42) * 111_320)).toBeLessThan(1);
    expect(converted?.converted).toBe(true);
    expect(converted?.extent[0]).toBeCloseTo(84, 4);
  });
});
