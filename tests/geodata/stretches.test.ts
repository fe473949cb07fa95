/** The rule of what a line claims, by the check points on it. */
import { describe, expect, it } from 'vitest';
import {
  type CheckedStrand,
  type CheckPoint,
  farthestApartKm,
  stretchesOf,
} from '../../geodata/engine/resolve/stretches';

/** A strand that lies in towns between the given chainages. */
const strand = (
  lengthKm: number,
  ...towns: (readonly [from: number, to: number])[]
): CheckedStrand => ({
  lengthKm,
  openKm: (from, to) =>
    to -
    from -
    towns.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0),
});
const point = (chainageKm: number, offKm: number, more: Partial<CheckPoint> = {}): CheckPoint => ({
  strand: 0,
  chainageKm,
  offKm,
  inTown: false,
  ...more,
});
const every40 = (offsKm: readonly number[]) =>
  offsKm.map((km, index) => point(40 * (index + 1), km));
const claim = (offsKm: readonly number[], doubtKm = 0) =>
  stretchesOf([strand(40 * (offsKm.length + 1))], every40(offsKm), 3, doubtKm);

describe('what is checked', () => {
  it('claims the farthest of fewer than twenty check points, rounded up', () => {
    expect(claim([0.2, 3.1, 0.4])).toEqual([
      { strand: 0, fromKm: 0, toKm: 160, accuracyKm: 4, checked: true },
    ]);
    expect(claim([...Array<number>(18).fill(0.5), 6.2])[0]?.accuracyKm).toBe(7);
  });

  it('claims what 95 % of twenty and more hold', () => {
    expect(claim([...Array<number>(19).fill(1.5), 6.2])[0]?.accuracyKm).toBe(2);
    expect(claim([...Array<number>(18).fill(1.5), 6.2, 6.2])[0]?.accuracyKm).toBe(7);
  });

  it('claims no less than 1 km', () => {
    expect(claim([0, 0.1])[0]?.accuracyKm).toBe(1);
  });

  it('claims no less because of check points in towns, and more if these lie further off', () => {
    const inTowns = (km: number) =>
      Array.from({ length: 40 }, (_, index) => point(index, km, { inTown: true }));
    const points = every40([0.5, 4.5]);
    const claimed = (km: number) => stretchesOf([strand(120)], [...points, ...inTowns(km)], 3, 0);
    expect(claimed(0.1)[0]?.accuracyKm).toBe(5);
    expect(claimed(7.5)[0]?.accuracyKm).toBe(8);
  });

  it('is all that lies no more than 50 km of open country from one point to the next', () => {
    const points = [point(50, 1), point(130, 1)];
    expect(stretchesOf([strand(180, [80, 110])], points, 3, 0)).toMatchObject([{ checked: true }]);
    expect(stretchesOf([strand(180, [80, 109])], points, 3, 0)).toEqual([
      { strand: 0, fromKm: 0, toKm: 50, accuracyKm: 1, checked: true },
      { strand: 0, fromKm: 50, toKm: 130, accuracyKm: 12, checked: false },
      { strand: 0, fromKm: 130, toKm: 180, accuracyKm: 1, checked: true },
    ]);
    expect(farthestApartKm([strand(180, [80, 109])], points)).toBe(51);
  });
});

describe('what is not checked', () => {
  it('claims no better than 12 km, and no better than vertices, doubt or check points', () => {
    const worst = (byVerticesKm: number, doubtKm: number, offKm: number) =>
      stretchesOf([strand(300)], [point(40, offKm)], byVerticesKm, doubtKm).at(-1)?.accuracyKm;
    expect(worst(3, 0, 1)).toBe(12);
    expect(worst(17, 0, 1)).toBe(17);
    expect(worst(3, 15, 1)).toBe(15);
    expect(worst(3, 0, 14.2)).toBe(15);
  });

  it('is a line with check points in towns alone, and every strand without any', () => {
    const town = point(20, 0.2, { inTown: true });
    expect(stretchesOf([strand(40)], [town], 3, 0)).toMatchObject([{ checked: false }]);
    expect(stretchesOf([strand(40), strand(30)], [point(20, 1)], 3, 0)).toMatchObject([
      { strand: 0, checked: true },
      { strand: 1, fromKm: 0, toKm: 30, checked: false },
    ]);
  });
});

describe('the doubt of the digitiser', () => {
  it('is about the unchecked stretches, or the whole line where all is checked', () => {
    expect(claim([1, 1], 6)[0]?.accuracyKm).toBe(6);
    const [checked] = stretchesOf([strand(200)], [point(40, 1)], 3, 16);
    expect(checked).toMatchObject({ checked: true, accuracyKm: 1 });
  });
});
