/** The point of a line nearest to a given point. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footOnLeg, kmToStrands } from '../../../src/domain/geometry/foot';
import { distanceKm, geodesicLeg } from '../../../src/domain/geometry/geodesic';
import type { Point } from '../../../src/domain/geometry/plane';
import type { Position } from '../../../src/domain/geometry/position';
import { Strand } from '../../../src/domain/geometry/strand';
import { footOn, footWithin } from '../../../src/domain/geometry/strand-foot';
import { legs, lines, shares } from './arbitrary';

/** Aside of a leg's first end, up to some 200 km. */
const asides = fc.tuple(
  fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  fc.double({ min: -1.5, max: 1.5, noNaN: true }),
);
const beside = ([lon, lat]: Position, [east, north]: readonly [number, number]): Position => [
  lon + east,
  lat + north,
];

describe('the foot on a leg', () => {
  it('is no further away than any sampled point of the leg, and its position agrees with its distance', () => {
    fc.assert(
      fc.property(legs, asides, shares, ([a, b], aside, share) => {
        fc.pre(distanceKm(a, b) > 0.01);
        const point = beside(a, aside);
        const leg = geodesicLeg(a, b);
        const foot = footOnLeg(leg, point);
        const sample = leg.at(leg.lengthKm * share).position;
        expect(foot.distanceKm).toBeLessThanOrEqual(distanceKm(sample, point) + 1e-6);
        expect(distanceKm(foot.position, point)).toBeCloseTo(foot.distanceKm, 9);
        expect(leg.at(foot.km).position).toEqual(foot.position);
      }),
    );
  });

  it('of a point due north of the equator is on its meridian', () => {
    const foot = footOnLeg(geodesicLeg([80, 0], [82, 0]), [81.3, 1]);
    expect(foot.position[0]).toBeCloseTo(81.3, 8);
    // A degree of the meridian from the equator, by the constants of WGS 84.
    expect(foot.distanceKm).toBeCloseTo(110.574389, 6);
    // The leg runs east, the point is to its left.
    expect(foot.turn).toBeCloseTo(-Math.PI / 2, 6);
  });
});

describe('the distance to strands', () => {
  const equator: Position[] = [
    [80, 0],
    [81, 0],
    [82, 0],
  ];

  it('is the distance to the foot or to an end, and infinite without strands', () => {
    expect(kmToStrands([81.3, 1], [equator])).toBeCloseTo(110.5744, 4);
    expect(kmToStrands([83, 0], [equator])).toBeCloseTo(111.3195, 4);
    expect(kmToStrands([81.3, 0], [equator])).toBeCloseTo(0, 5);
    expect(kmToStrands([81, 1], [[[70, 3]], equator])).toBeCloseTo(110.5744, 4);
    expect(kmToStrands([81, 1], [])).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the smallest distance to all legs, computed one by one', () => {
    fc.assert(
      fc.property(lines, asides, (line, aside) => {
        const point = beside(line[0], aside);
        const each = line
          .slice(1)
          .map((to, index) => footOnLeg(geodesicLeg(line[index] ?? to, to), point).distanceKm);
        expect(kmToStrands(point, [line])).toBeCloseTo(Math.min(...each), 5);
      }),
    );
  });
});

describe('the foot on a strand', () => {
  // A plane of kilometres that is true to scale in the middle of each line.
  const flat =
    ([lon, lat]: Position) =>
    ([x, y]: Position): Point => [
      (x - lon) * 111.3 * Math.cos((lat * Math.PI) / 180),
      (y - lat) * 111,
    ];

  it('is as near as an exhaustive search finds, at its chainage, and null beyond the reach', () => {
    fc.assert(
      fc.property(lines, asides, (line, aside) => {
        const point = beside(line[0], aside);
        const strand = new Strand(line, flat(point));
        const foot = footOn(strand, point);
        expect(foot.distanceKm).toBeCloseTo(kmToStrands(point, [line]), 4);
        expect(distanceKm(strand.at(foot.chainageKm), foot.position)).toBeLessThan(1e-4);
        expect(footWithin(strand, point, foot.distanceKm + 0.01)).toEqual(foot);
        if (foot.distanceKm > 0.01) {
          expect(footWithin(strand, point, foot.distanceKm - 0.01)).toBeNull();
        }
      }),
    );
  });

  it('tells the side, and whether the point is beyond an end', () => {
    const strand = new Strand(
      [
        [80, 42],
        [81, 42],
      ],
      flat([80.5, 42]),
    );
    expect(footOn(strand, [80.5, 42.2])).toMatchObject({ side: 'left', beyondEnd: false });
    expect(footOn(strand, [80.5, 41.8])).toMatchObject({ side: 'right', beyondEnd: false });
    expect(footOn(strand, [81.3, 42.1])).toMatchObject({ beyondEnd: true });
    expect(footOn(strand, [79.7, 42.1])).toMatchObject({ beyondEnd: true, chainageKm: 0 });
  });

  it('throws for a strand of one position', () => {
    expect(() => footOn(new Strand([[80, 42]], flat([80, 42])), [80, 42])).toThrow(RangeError);
  });
});
