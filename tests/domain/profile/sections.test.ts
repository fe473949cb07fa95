/** Which stretch of a line the name of a section tells. */
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/domain/contract/register';
import { placeSections } from '../../../src/domain/profile/sections';
import { kmOf, site, strandOf } from './equator';

const LINE = strandOf([0, 0], [4, 0]);
const place = (nameZh: string, lon: number, lat = 0, accuracyKm = 1) =>
  site(nameZh, { positions: [[lon, lat]], accuracyKm });
const PLACES = [
  place('甲', 0),
  place('乙丑市', 1, 0.05, 3),
  place('丙寅口岸(国门)', 2, 0, 2),
  place('丁', 3, 0.5),
  place('戊', 3.5),
  place('己', 3.505),
];
const placed = (nameZh: string, places = PLACES) => {
  const section: Section = { nameZh, nameEn: '' };
  const [found] = placeSections(LINE, [section], places, () => 2);
  if (found?.section !== section) throw new Error('another section');
  const { stretch, lost } = found;
  return { ends: stretch && [stretch.fromId, stretch.toId], lost, stretch };
};

describe('a section named by its two ends', () => {
  it('lies between them, from the lower chainage to the higher', () => {
    const { stretch, lost } = placed('戊-甲');
    expect(stretch?.fromKm).toBeCloseTo(0, 6);
    expect(stretch?.toKm).toBeCloseTo(kmOf(3.5), 6);
    expect([stretch?.fromId, stretch?.toId, lost]).toEqual(['甲', '戊', []]);
  });

  it('may have places between, either dash, and a name before a colon', () => {
    expect(placed('甲–某地–戊').ends).toEqual(['甲', '戊']);
    expect(placed('境内段：甲-戊').ends).toEqual(['甲', '戊']);
  });

  it('may have its ends written without the kind of place, or without a bracket', () => {
    expect(placed('甲-乙丑').ends).toEqual(['甲', '乙丑市']);
    expect(placed('甲-丙寅').ends).toEqual(['甲', '丙寅口岸(国门)']);
    expect(placed('甲-丙寅口岸').ends).toEqual(['甲', '丙寅口岸(国门)']);
  });

  it('prefers the name in a bracket, and takes the one before it where that is no place', () => {
    expect(placed('某城(甲)-戊').ends).toEqual(['甲', '戊']);
    expect(placed('甲(某村)-戊').ends).toEqual(['甲', '戊']);
    expect(placed('甲（含乙-丙支线）-戊').ends).toEqual(['甲', '戊']);
  });

  it('is as uncertain as the line and the less accurate end together', () => {
    expect(placed('甲-乙丑市').stretch?.plusMinusKm).toBe(2 + 3);
    expect(placed('甲-戊').stretch?.plusMinusKm).toBe(2 + 1);
  });

  it('takes the nearer of two places with the same name', () => {
    const far = { ...place('戊', 1, 0.1), id: 'far' };
    expect(placed('甲-戊', [far, ...PLACES]).ends).toEqual(['甲', '戊']);
    expect(placed('甲-戊', [...PLACES, far]).ends).toEqual(['甲', '戊']);
  });
});

describe('a section that cannot be placed', () => {
  it('tells which end is no place on the line', () => {
    expect(placed('甲-庚')).toEqual({ ends: null, lost: ['庚'], stretch: null });
    expect(placed('庚-辛').lost).toEqual(['庚', '辛']);
    // In the gazetteer, but 55 km from the line.
    expect(placed('甲-丁').lost).toEqual(['丁']);
  });

  it('tells both ends where they are one place on the line', () => {
    expect(placed('戊-己').lost).toEqual(['戊', '己']);
    expect(placed('戊-己').stretch).toBeNull();
  });

  it('tells none where its name has no two ends', () => {
    expect(placed('甲')).toEqual({ ends: null, lost: [], stretch: null });
    expect(placed('-甲')).toMatchObject({ ends: null });
    expect(placed('二期工程')).toEqual({ ends: null, lost: [], stretch: null });
  });
});
