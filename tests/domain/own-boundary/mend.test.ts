/** Shapes as files write them, made valid, and what was repaired or left out. */
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/domain/own-boundary/mend';
import { square } from './boundary-files';

const one = (type: string, coordinates: unknown) => {
  const { features, counts } = mend([{ type, coordinates, properties: { a: 1 } }]);
  return {
    geometry: features[0]?.geometry,
    counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
  };
};
const OPEN: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
];
const CLOSED: Position[] = [...OPEN, [0, 0]];
const FLAT: Position[] = [
  [0, 0],
  [1, 1],
  [0, 0],
];
const LINE: Position[] = [
  [0, 0],
  [1, 1],
];

describe('an area', () => {
  it('that is sound stays as it is, with its properties', () => {
    expect(one('Polygon', [square(0, 0)])).toEqual({
      geometry: { type: 'Polygon', coordinates: [square(0, 0)] },
      counts: {},
    });
    expect(
      mend([{ type: 'Polygon', coordinates: [CLOSED], properties: { a: 1 } }]).features,
    ).toEqual([
      {
        type: 'Feature',
        properties: { a: 1 },
        geometry: { type: 'Polygon', coordinates: [CLOSED] },
      },
    ]);
  });

  it('has each open ring closed, also of three positions', () => {
    expect(one('Polygon', [square(0, 0, 9), OPEN])).toEqual({
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 9), CLOSED] },
      counts: { closed: 1 },
    });
  });

  it('loses heights and positions that are repeated', () => {
    const ring = [
      [0, 0, 7],
      [0, 0, 8],
      [1, 0, 7],
      [1, 1, 7],
      [1, 1],
      [1, 1],
      [0, 0],
    ];
    expect(one('Polygon', [ring])).toEqual({
      geometry: { type: 'Polygon', coordinates: [CLOSED] },
      counts: { duplicates: 3 },
    });
    // Only one of the two degrees is the same.
    expect(one('Polygon', [square(0, 0)]).counts).toEqual({});
  });

  it('loses a ring that encloses nothing, and with its outer ring its holes', () => {
    expect(one('Polygon', [CLOSED, FLAT])).toEqual({
      geometry: { type: 'Polygon', coordinates: [CLOSED] },
      counts: { degenerate: 1 },
    });
    expect(one('Polygon', [FLAT, CLOSED])).toEqual({
      geometry: undefined,
      counts: { degenerate: 1 },
    });
    expect(one('Polygon', [LINE])).toEqual({ geometry: undefined, counts: { degenerate: 1 } });
  });

  it('is broken by a position that is none', () => {
    for (const bad of [
      [
        [0, 0],
        [1, null],
        [1, 1],
        [0, 0],
      ],
      [[0, 0], 'x', [1, 1]],
      [[0], [1, 1]],
      [
        ['0', '0'],
        [1, 0],
        [1, 1],
      ],
      [
        [0, Number.NaN],
        [1, 0],
      ],
    ]) {
      expect(one('Polygon', [bad])).toEqual({ geometry: undefined, counts: { broken: 1 } });
      expect(one('Polygon', [CLOSED, bad]).counts).toEqual({ broken: 1 });
      expect(one('MultiPolygon', [[CLOSED], [bad]]).counts).toEqual({ broken: 1 });
      expect(one('LineString', bad).counts).toEqual({ broken: 1 });
      expect(one('MultiLineString', [LINE, bad]).counts).toEqual({ broken: 1 });
    }
    expect(one('Polygon', [[1, 2]]).counts).toEqual({ broken: 1 });
    expect(one('Circle', [[0, 0]]).counts).toEqual({ broken: 1 });
    expect(one('MultiPolygonZ', [[CLOSED]]).counts).toEqual({ broken: 1 });
  });

  it('of several parts loses the empty ones, and is one polygon with one part left', () => {
    const other = square(5, 5);
    expect(one('MultiPolygon', [[CLOSED], [], [other]])).toEqual({
      geometry: { type: 'MultiPolygon', coordinates: [[CLOSED], [other]] },
      counts: {},
    });
    expect(one('MultiPolygon', [[[]], [CLOSED], [FLAT]])).toEqual({
      geometry: { type: 'Polygon', coordinates: [CLOSED] },
      counts: { degenerate: 1 },
    });
  });
});

describe('a line', () => {
  it('has two positions at least', () => {
    expect(one('LineString', LINE)).toEqual({
      geometry: { type: 'LineString', coordinates: LINE },
      counts: {},
    });
    expect(
      one('LineString', [
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({
      geometry: undefined,
      counts: { duplicates: 1, degenerate: 1 },
    });
  });

  it('of several parts stays so, and is one line with one part left', () => {
    expect(one('MultiLineString', [LINE, OPEN]).geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [LINE, OPEN],
    });
    expect(one('MultiLineString', [[[3, 3]], LINE])).toEqual({
      geometry: { type: 'LineString', coordinates: LINE },
      counts: { degenerate: 1 },
    });
  });
});

describe('what is no line and no area', () => {
  it.each([
    ['', null],
    ['Polygon', null],
    ['Polygon', []],
    ['Polygon', [[]]],
    ['MultiPolygon', [[[]], []]],
    ['LineString', []],
    ['Point', []],
  ])('%s with %j is empty', (type, coordinates) => {
    expect(one(type, coordinates)).toEqual({ geometry: undefined, counts: { empty: 1 } });
  });

  it('is counted as points where it is one or several', () => {
    expect(one('Point', [1, 2]).counts).toEqual({ points: 1 });
    expect(one('MultiPoint', [[1, 2]]).counts).toEqual({ points: 1 });
  });
});
