import { describe, expect, it } from 'vitest';
import { areaInPlane, extentRing } from '../../src/print/plane-area';
import { bestScale, fits, formatScale, parseScale, ROUND_SCALES } from '../../src/print/scale';
import { projected } from './frame-proj';

describe('the scale of a sheet', () => {
  it('is read as planners type it', () => {
    for (const typed of [
      '1:2 000 000',
      '1：200万',
      '200万',
      '2000000',
      '1/2,000,000',
      ' 1 : 2\u00a0000\u00a0000 ',
      '１：２００万',
      formatScale(2_000_000),
    ]) {
      expect(parseScale(typed), typed).toBe(2_000_000);
    }
    expect(parseScale('1:7.5万')).toBe(75_000);
  });

  it('is not guessed from what is none', () => {
    for (const typed of ['', 'A3', '1:', '2:1000000', '-5万', '1:12', '1:0', '9亿亿', '1:2万5']) {
      expect(parseScale(typed), typed).toBeNull();
    }
  });

  it('is written in groups of three that hold together', () => {
    expect(formatScale(50_000)).toBe('1:50\u00a0000');
    expect(formatScale(12_500_000)).toBe('1:12\u00a0500\u00a0000');
    expect(formatScale(750)).toBe('1:750');
  });

  it('is the largest of the round list at which the area fits', () => {
    const room = { width: 380, height: 250 };
    const area = { widthM: 1_900_000, heightM: 1_000_000 };
    expect(bestScale(area, room)).toBe(5_000_000);
    expect(bestScale({ ...area, widthM: 1_900_001 }, room)).toBe(6_000_000);
    expect(bestScale({ ...area, heightM: 1_250_001 }, room)).toBe(6_000_000);
    expect(bestScale({ widthM: 1, heightM: 1 }, room)).toBe(50_000);
    expect(bestScale({ widthM: 1e10, heightM: 1 }, room)).toBeNull();
    expect(fits(area, room, 5_000_000)).toBe(true);
    expect(fits(area, room, 4_000_000)).toBe(false);
    expect([...ROUND_SCALES].toSorted((a, b) => a - b)).toEqual([...ROUND_SCALES]);
  });
});

describe('an area in the plane', () => {
  it('reaches as far as PROJ says, the bow of the parallels included', () => {
    // The region's northern edge is highest at its corners, the southern lowest on the meridian.
    const [northWest, northEast, south, southWest] = projected([
      [73, 49.2],
      [96.5, 49.2],
      [85, 34.3],
      [73, 34.3],
    ]);
    const area = areaInPlane(extentRing([73, 34.3, 96.5, 49.2]));
    expect(northWest && northEast && south && southWest && area).toBeTruthy();
    if (!northWest || !northEast || !south || !southWest || !area) return;
    const top = Math.max(northWest[1], northEast[1]);
    // Steps of 0.4 degrees miss the lowest point of a parallel by metres at most.
    expect(Math.abs(area.heightM - (top - south[1]))).toBeLessThan(10);
    expect(Math.abs(area.centre[1] - (top + south[1]) / 2)).toBeLessThan(10);
    const [southEast] = projected([[96.5, 34.3]]);
    expect(area.widthM).toBeCloseTo((southEast?.[0] ?? Number.NaN) - southWest[0], 1);
  });

  it('of nothing is none', () => {
    expect(areaInPlane([])).toBeNull();
  });
});
