/** The foot on a line with bends: which side, and what lies beyond an end. */
import { describe, expect, it } from 'vitest';
import { geodesicBetween } from '../../../src/domain/geometry/geodesic';
import type { Position } from '../../../src/domain/geometry/position';
import { Strand } from '../../../src/domain/geometry/strand';
import { footOn, footWithin } from '../../../src/domain/geometry/strand-foot';

/** Along the equator, where the plane is true to scale. */
const strandOf = (...positions: Position[]) =>
  new Strand(positions, ([lon, lat]) => [lon * 111.3195, lat * 110.574]);
const near = (degrees: number) => expect.closeTo(degrees, 9);
const km = (degrees: number) => geodesicBetween([0, 0], [degrees, 0]).km;

describe('a point beyond an end', () => {
  const line = strandOf([0, 0], [1, 0], [2, 0]);

  it('lies ahead of the last end or behind the first', () => {
    expect(footOn(line, [2.1, 0.05])).toMatchObject({
      beyondEnd: true,
      position: [near(2), near(0)],
    });
    expect(footOn(line, [-0.1, 0.05])).toMatchObject({ beyondEnd: true, chainageKm: 0 });
    expect(footOn(line, [2.1, 0.05]).chainageKm).toBeCloseTo(km(2), 6);
  });

  it('does not lie beside an end, at it, or beside a bend between', () => {
    const beyond = (lon: number, lat: number) => footOn(line, [lon, lat]).beyondEnd;
    expect([beyond(0, 0.3), beyond(2, 0.3), beyond(1, 0.3), beyond(1.02, 0.3)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([beyond(0, 0), beyond(2, 0), beyond(-0.00001, 0)]).toEqual([false, false, false]);
    expect([beyond(0.001, 0.3), beyond(1.999, 0.3)]).toEqual([false, false]);
  });

  it('does not lie at a bend, in the outer angle', () => {
    const bend = strandOf([0, 0], [1, 0], [1, 1]);
    expect(footOn(bend, [1.1, -0.1])).toMatchObject({
      beyondEnd: false,
      position: [near(1), near(0)],
    });
  });
});

describe('the side of a point', () => {
  it('is that of the nearer leg', () => {
    const bend = strandOf([0, 0], [1, 0], [1, 1]);
    expect(footOn(bend, [0.5, 0.1]).side).toBe('left');
    expect(footOn(bend, [0.5, -0.1]).side).toBe('right');
    expect(footOn(bend, [0.9, 0.5]).side).toBe('left');
    expect(footOn(bend, [1.1, 0.5]).side).toBe('right');
  });

  it('in the outer angle of a sharp bend is told by the leg that is more square to it', () => {
    // East, and then back to the west-north-west: the points lie outside of the bend, on the right.
    const sharp = strandOf([0, 0], [1, 0], [0, 0.2]);
    for (const point of [
      [1.1, -0.01],
      [1.1, 0.05],
      [1.02, -0.1],
      [1.03, 0.1],
    ] as const) {
      expect(footOn(sharp, [...point])).toMatchObject({
        side: 'right',
        position: [near(1), near(0)],
      });
    }
    const turned = strandOf([0, 0.2], [1, 0], [0, 0]);
    expect(footOn(turned, [1.02, -0.1]).side).toBe('left');
    expect(footOn(turned, [1.03, 0.1]).side).toBe('left');
  });
});

describe('the nearest point', () => {
  it('is on whichever leg, with the chainage of that leg', () => {
    const zigzag = strandOf([0, 0], [2, 0], [2, 0.5], [0, 0.5]);
    expect(footOn(zigzag, [1, 0.2]).chainageKm).toBeCloseTo(km(1), 3);
    const back = footOn(zigzag, [1, 0.3]);
    expect(back.position[1]).toBeCloseTo(0.5, 3);
    expect(back.chainageKm).toBeGreaterThan(km(2));
    expect(back.side).toBe('left');
  });

  it('is none beyond the reach, and one at the reach', () => {
    const line = strandOf([0, 0], [2, 0]);
    const distance = geodesicBetween([3, 0], [2, 0]).km;
    expect(footWithin(line, [3, 0], distance + 1e-6)?.distanceKm).toBeCloseTo(distance, 9);
    expect(footWithin(line, [3, 0], distance - 0.001)).toBeNull();
    expect(footWithin(line, [3, 0], 10)).toBeNull();
    // The box of a line reaches far; the line itself does not.
    const corner = strandOf([0, 0], [2, 0], [2, 2]);
    expect(footWithin(corner, [0.2, 1.8], 100)).toBeNull();
  });
});
