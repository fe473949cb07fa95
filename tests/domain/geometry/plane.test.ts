/** Legs in a plane: nearest points, and how two legs meet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOnLeg,
  meetingOf,
  meetingShare,
  nearestShare,
  type Point,
  squaredDistanceToLeg,
} from '../../../src/domain/geometry/plane';
import { shares } from './arbitrary';

/** A few integers, so that ends on legs, collinear legs and repeated points are common. */
const points: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 5 }),
);
const legs = fc.tuple(points, points);
type Leg = readonly [Point, Point];
const reversed = ([a, b]: Leg): Leg => [b, a];
const at = ([[ax, ay], [bx, by]]: Leg, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];
const squared = ([ax, ay]: Point, [bx, by]: Point): number => (ax - bx) ** 2 + (ay - by) ** 2;

describe('the nearest spot of a leg', () => {
  it('is no further away than any sampled point, and not before the least share', () => {
    fc.assert(
      fc.property(legs, points, shares, shares, (leg, point, share, least) => {
        const [[ax, ay], [bx, by]] = leg;
        const found = nearestShare(ax, ay, bx, by, ...point, least);
        expect(found).toBeGreaterThanOrEqual(least);
        expect(found).toBeLessThanOrEqual(1);
        const sampled = squared(at(leg, least + (1 - least) * share), point);
        expect(squared(at(leg, found), point)).toBeLessThanOrEqual(sampled + 1e-9);
        expect(squaredDistanceToLeg(ax, ay, bx, by, ...point)).toBeCloseTo(
          squared(at(leg, nearestShare(ax, ay, bx, by, ...point)), point),
          9,
        );
      }),
    );
  });
});

describe('two legs', () => {
  it.each<[Leg, Leg, string]>([
    [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
      'crossing',
    ],
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 2],
      ],
      'touching',
    ],
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [2, 0],
        [3, 1],
      ],
      'touching',
    ],
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [3, 0],
      ],
      'touching',
    ],
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [0, 0],
        [2, 0],
      ],
      'touching',
    ],
    [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
      'apart',
    ],
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [0, 1],
        [2, 1],
      ],
      'apart',
    ],
    [
      [
        [0, 0],
        [3, 3],
      ],
      [
        [2, 1],
        [3, 0],
      ],
      'apart',
    ],
    [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [2, 1],
        [1, 2],
      ],
      'apart',
    ],
  ])('%j and %j are %s', (leg, other, meeting) => {
    expect(meetingOf(leg, other)).toBe(meeting);
  });

  it('meet in the same way in any order and direction', () => {
    fc.assert(
      fc.property(legs, legs, (leg, other) => {
        const meeting = meetingOf(leg, other);
        expect(meetingOf(other, leg)).toBe(meeting);
        expect(meetingOf(reversed(leg), other)).toBe(meeting);
        expect(meetingOf(leg, reversed(other))).toBe(meeting);
      }),
    );
  });

  it('are apart if no point of one is on the other, and meet otherwise', () => {
    fc.assert(
      fc.property(legs, legs, (leg, other) => {
        const ends = [isOnLeg(...leg, other[0]), isOnLeg(...leg, other[1])];
        const own = [isOnLeg(...other, leg[0]), isOnLeg(...other, leg[1])];
        const meeting = meetingOf(leg, other);
        if ([...ends, ...own].some(Boolean)) expect(meeting).toBe('touching');
        else expect(meeting).not.toBe('touching');
      }),
    );
  });

  it('cross at the share returned, which is null for parallel legs', () => {
    fc.assert(
      fc.property(legs, legs, (leg, other) => {
        const [flat, otherFlat] = [
          [...leg[0], ...leg[1]],
          [...other[0], ...other[1]],
        ] as const;
        const share = meetingShare(flat, otherFlat);
        const meeting = meetingOf(leg, other);
        if (meeting === 'crossing') expect(share).not.toBeNull();
        if (meeting === 'apart') expect(share).toBeNull();
        if (share === null) return;
        const distance2 = squaredDistanceToLeg(...otherFlat, ...at(leg, share));
        expect(distance2).toBeLessThan(1e-18);
      }),
    );
    expect(meetingShare([0, 0, 2, 0], [1, 0, 3, 0])).toBeNull();
  });

  it('meet slightly beyond an end, or at a small angle, within the limits given', () => {
    expect(meetingShare([0, 0, 1, 0], [1.01, -1, 1.01, 1])).toBeNull();
    expect(meetingShare([0, 0, 1, 0], [1.01, -1, 1.01, 1], 0.02)).toBe(1);
    expect(meetingShare([0, 0, 1, 0], [0.5, 0.01, 0.5, 1])).toBeNull();
    expect(meetingShare([0, 0, 1, 0], [0.5, 0.01, 0.5, 1], 0.02)).toBe(0.5);
    expect(meetingShare([0, 0, 1, 0], [0, -1e-4, 1, 1e-4])).toBe(0.5);
    expect(meetingShare([0, 0, 1, 0], [0, -1e-4, 1, 1e-4], 0, 1e-3)).toBeNull();
  });
});
