import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { middleOf } from '../../src/print/furniture/frame/marks';
import { errorShare, projectionNote } from '../../src/print/furniture/frame/projection-note';
import { barNumbers, scaleBar } from '../../src/print/furniture/frame/scale-bar';
import type { MapFrame } from '../../src/print/map-frame';
import { frames, nameOf } from './frame-frames';
import { snyderFactor } from './frame-snyder';
import { styleIn } from './frame-style';
import { allTexts } from './frame-texts';

/** Ground length of a level line of the page through its middle, metres. */
function groundM(frame: MapFrame, lengthMm: number): number {
  const [x, y] = middleOf(frame.rect);
  const [lonA, latA] = frame.toLonLat([x - lengthMm / 2, y]);
  const [lonB, latB] = frame.toLonLat([x + lengthMm / 2, y]);
  return Geodesic.WGS84.Inverse(latA, lonA, latB, lonB).s12 ?? Number.NaN;
}

describe('the scale bar', () => {
  it.each(frames.map((frame) => [nameOf(frame), frame] as const))(
    'is ground length: %s',
    (_, frame) => {
      const bar = barNumbers(frame, 90);
      const [, lat] = frame.toLonLat(middleOf(frame.rect));
      expect(bar.factor).toBeCloseTo(snyderFactor(lat), 7);
      const fromPaper = (mm: number) => (mm * frame.scaleDenominator) / 1000 / bar.factor / 1000;
      expect(fromPaper(bar.segmentMm)).toBeCloseTo(bar.segmentKm, 9);
      expect(fromPaper(bar.totalMm)).toBeCloseTo(bar.totalKm, 9);
      // Laid on the sheet it covers what the geodesic says; the factor changes by millionths along it.
      const ground = groundM(frame, bar.segmentMm) / 1000;
      expect(Math.abs(ground / bar.segmentKm - 1)).toBeLessThan(2e-5);
    },
  );

  it.each([40, 50, 60, 75, 90, 200])('is round and between half and all of %i mm', (room) => {
    for (const frame of frames) {
      const bar = barNumbers(frame, room);
      const most = Math.min(90, room);
      expect(bar.totalMm).toBeLessThanOrEqual(most + 1e-6);
      expect(bar.totalMm).toBeGreaterThanOrEqual(most * 0.55);
      expect(bar.segments).toBeGreaterThanOrEqual(3);
      expect(['1', '2', '5']).toContain(bar.segmentKm.toExponential(6).replace(/\.?0*e.*$/, ''));
    }
  });

  it('says its lengths and both meanings of scale, within the width given', async () => {
    const zh = await styleIn('zh');
    const [whole] = frames;
    if (!whole) throw new Error('no frame');
    const bar = scaleBar(whole, [10, 10], 90, zh);
    expect(bar.width).toBeLessThanOrEqual(90);
    const texts = allTexts(bar.marks);
    expect(texts.map(({ text }) => text)).toEqual([
      '比例尺\u00a01:5\u00a0000\u00a0000',
      '50',
      '0',
      '50',
      '100',
      '150',
      '200',
      '250\u00a0公里',
      '直线比例尺为图幅中心处的实地长度',
    ]);
    for (const { at, sizeMm } of texts) {
      expect(at[0]).toBeGreaterThanOrEqual(10);
      expect(at[1]).toBeLessThanOrEqual(10 + bar.height);
      expect(sizeMm).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the note on the projection', () => {
  it('gives parallels, meridian, factor and error', async () => {
    const [whole] = frames;
    if (!whole) throw new Error('no frame');
    const note = projectionNote(whole, (await styleIn('zh')).t);
    expect(note[0]).toBe('兰勃特正形圆锥投影，标准纬线 36°、47°，中央经线 85°，CGCS2000。');
    expect(note[1]).toContain(`k=${snyderFactor(41.6).toFixed(5)}`);
    // Furthest from the parallels: the middle, the southern corners, the northern edge's middle.
    const extremes = [whole.toLonLat([12, 275]), whole.toLonLat([212, 15])];
    const edge = Math.max(
      ...extremes.map(([, lat]) => Math.abs(snyderFactor(lat) / snyderFactor(41.6) - 1)),
    );
    const said = Number(/±([\d.]+)/.exec(note[2] ?? '')?.[1]) / 100;
    expect(said).toBeGreaterThanOrEqual(edge - 1e-6);
    expect(said).toBeLessThan(edge + 1e-4);
    const english = projectionNote(whole, (await styleIn('en')).t);
    expect(english.join()).toContain('standard parallels 36° and 47°');
  });

  it('never rounds an error away', () => {
    expect(errorShare(0.00612)).toBe('0.62\u00a0%');
    expect(errorShare(0.0061)).toBe('0.61\u00a0%');
    expect(errorShare(0.0001)).toBe('0.01\u00a0%');
    expect(errorShare(0.000052)).toBe('52\u00a0ppm');
    expect(errorShare(2e-7)).toBe('1\u00a0ppm');
  });
});
