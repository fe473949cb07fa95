import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../src/domain/contract/register';
import { EVERYTHING } from '../../../src/domain/filter';
import { distance } from '../../../src/domain/geometry/polyline';
import { featureMatches } from '../../../src/domain/match';
import { coursesOf } from '../../../src/print/map/courses';
import { iconMarks } from '../../../src/print/map/icon-shapes';
import { mapContent } from '../../../src/print/map/map-of-frame';
import { worksPlaces } from '../../../src/print/map/networks';
import { sitesOf } from '../../../src/print/map/sites';
import { lineSample, pointSample } from '../../../src/print/map/symbols-on-paper';
import type { Mark } from '../../../src/scene/scene';
import { worksOf } from '../../../src/symbology/composition';
import { BLACK_AND_WHITE, PRINT } from '../../../src/symbology/palette';
import { type PointSymbol, symbolsFor } from '../../../src/symbology/symbols';
import { frameAt, inputFor, printData, REGION } from '../paper-fixtures';

const data = printData();
const features = data.catalogue.features.filter(
  (feature) => feature.geometry !== null && featureMatches(feature, EVERYTHING),
);
const frame = frameAt(REGION, 5_500_000, { x: 10, y: 10, width: 390, height: 270 });
const symbols = new Map(
  Object.entries(symbolsFor(PRINT)).flatMap(([network, symbol]) =>
    symbol.kind === 'point' ? [[network, symbol] as [string, PointSymbol]] : [],
  ),
);
const sites = sitesOf(features, symbols, frame, 0.7, () => []);

describe('icons as shapes', () => {
  it('stand about their middle at their size', () => {
    const [halo] = iconMarks('hub', [50, 30], 12, '#112233');
    expect(halo?.matrix).toEqual([0.5, 0, -0, 0.5, 44, 24]);
    expect(halo?.fill).toEqual({ colour: '#ffffff' });
  });

  it('turn clockwise about it', () => {
    const [mark] = iconMarks('mark-dot', [0, 0], 24, '#112233', false, 90);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = mark?.matrix ?? [];
    const [x, y] = [a * 24 + c * 12 + e, b * 24 + d * 12 + f];
    expect([x, y].map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([0, 12]);
  });

  it('are outlines where a point stands for an area', () => {
    const [, full] = iconMarks('zone', [0, 0], 5, '#6b4ba1');
    const [, hollow] = iconMarks('zone', [0, 0], 5, '#6b4ba1', true);
    expect(full?.fill?.colour).toBe('#6b4ba1');
    expect(hollow?.fill?.colour).toBe('#ffffff');
    expect(hollow?.stroke?.colour).toBe('#6b4ba1');
  });
});

describe('samples of the networks', () => {
  /** What is inked, without its colours. */
  const pattern = (marks: readonly Mark[]): string =>
    JSON.stringify(marks, (key, value) => (key === 'colour' ? undefined : value));

  it('differ in shape, so that they are told apart without colour', () => {
    const patterns = NETWORKS.map((network) =>
      pattern([
        ...lineSample(network, BLACK_AND_WHITE, [0, 0], [16, 0]),
        ...pointSample(network, BLACK_AND_WHITE, [8, 0]),
      ]),
    );
    expect(patterns.every((one) => one.length > 20)).toBe(true);
    expect(new Set(patterns).size).toBe(NETWORKS.length);
  });

  it('show a small sign even where the line is shorter than the signs stand apart', () => {
    const marks = lineSample('air-routes', PRINT, [0, 0], [12, 0]);
    expect(marks.some(({ kind }) => kind === 'shape')).toBe(true);
  });
});

describe('symbols of points', () => {
  it('do not cover each other, nor the edge of the frame', () => {
    const { rect } = frame;
    for (const [index, { at, sizeMm, feature }] of sites.entries()) {
      for (const other of sites.slice(index + 1)) {
        expect(distance(at, other.at), feature.properties.id).toBeGreaterThan(
          (sizeMm + other.sizeMm) / 2,
        );
      }
      expect(at[0] - sizeMm / 2).toBeGreaterThan(rect.x);
      expect(at[0] + sizeMm / 2).toBeLessThan(rect.x + rect.width);
      expect(at[1] - sizeMm / 2).toBeGreaterThan(rect.y);
      expect(at[1] + sizeMm / 2).toBeLessThan(rect.y + rect.height);
    }
  });

  it('stand where the thing is unless another stands there', () => {
    const alone = sites.filter(({ place }) =>
      sites.every((other) => other.place === place || distance(place, other.place) > 12),
    );
    expect(alone.length).toBeGreaterThan(5);
    for (const { place, at } of alone) expect(at).toEqual(place);
  });

  it('are led to their place by a line where they had to step aside', () => {
    const aside = sites.filter(({ place, at, sizeMm }) => distance(place, at) > sizeMm * 0.1);
    expect(aside.length).toBeGreaterThan(10);
    const { layers } = mapContent(inputFor(data, frame));
    const lines = layers
      .filter(({ id }) => /network-(airports|hubs|zones|facilities|ports)/.test(id))
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.kind === 'path' ? mark.lines : []));
    for (const { feature, place } of aside) {
      const starts = lines.some(([x, y]) => x === place[0] && y === place[1]);
      expect(starts, feature.properties.id).toBe(true);
    }
  });
});

describe('marks of the works', () => {
  it('stand by every feature of which the register asks for works, and by no other', () => {
    const courses = coursesOf(features, frame, 0.7);
    for (const course of courses) {
      const asked = worksOf(course.feature.properties.commitments) !== '';
      expect(worksPlaces(course).length > 0, course.feature.properties.id).toBe(asked);
    }
    const { layers } = mapContent(inputFor(data, frame));
    const points = layers.filter(({ id }) => id === 'network-airports').at(-1);
    const icons = points?.marks.filter(({ kind }) => kind === 'shape') ?? [];
    const airports = sites.filter(({ feature }) => feature.properties.network === 'airports');
    const parts = (icon: 'airport' | 'works-new' | 'works-expand') =>
      iconMarks(icon, [0, 0], 1, '#000000').length;
    const marked = airports.map(({ feature }) => worksOf(feature.properties.commitments));
    const expected = marked.reduce(
      (sum, works) => sum + parts('airport') + (works ? parts(`works-${works}`) : 0),
      0,
    );
    expect(marked.filter(Boolean).length).toBeGreaterThan(5);
    expect(icons).toHaveLength(expected);
  });
});
