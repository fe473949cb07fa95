import { describe, expect, it } from 'vitest';
import { regional } from '../../src/domain/projection';
import { meridianFan, northArrow } from '../../src/print/furniture/frame/north-arrow';
import { type MapFrame, mapFrame } from '../../src/print/map-frame';
import { frames, nameOf } from './frame-frames';
import { CONE } from './frame-snyder';
import { styleIn } from './frame-style';
import { allTexts } from './frame-texts';

const frameAt = (lon: number, lat: number, turn = 0): MapFrame => {
  const [x = 0, y = 0] = regional.forward([lon, lat]);
  return mapFrame({ x: 0, y: 0, width: 200, height: 150 }, [x, y], 2_000_000, turn);
};

describe('the north arrow', () => {
  it('stands at the convergence of the meridians, and turns with the map', async () => {
    const style = await styleIn('zh');
    for (const [lon, lat, turn] of [
      [85, 43, 0],
      [76, 39, 0],
      [94, 43, 0],
      [82, 44, 30],
      [88, 41, -75],
    ] as const) {
      const arrow = northArrow(frameAt(lon, lat, turn), [0, 0], style);
      // West of the central meridian north leans to the right.
      expect(arrow?.northDeg).toBeCloseTo(CONE * (85 - lon) + turn, 3);
    }
  });

  it('is left out where the meridians fan out too far for one direction', async () => {
    const style = await styleIn('zh');
    for (const frame of frames) {
      const { x, y, width, height } = frame.rect;
      const lons = [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ].map(([px = 0, py = 0]) => frame.toLonLat([px, py])[0]);
      const fan = CONE * (Math.max(...lons) - Math.min(...lons));
      expect(meridianFan(frame), nameOf(frame)).toBeCloseTo(fan, 2);
      expect(northArrow(frame, [0, 0], style) === null, nameOf(frame)).toBe(fan > 10);
    }
    expect(frames.map((frame) => northArrow(frame, [0, 0], style) === null)).toContain(true);
  });

  it('stays within its box whichever way it points, and says north in the reader’s language', async () => {
    for (const [language, letter] of [
      ['zh', '北'],
      ['en', 'N'],
    ] as const) {
      const style = await styleIn(language);
      for (const turn of [0, 45, 90, 135, 180, -60]) {
        const frame = frameAt(85, 43, turn);
        const arrow = northArrow(frame, [30, 40], style);
        if (!arrow) throw new Error('no arrow');
        const texts = allTexts(arrow.marks);
        expect(texts.map(({ text }) => text)).toContain(letter);
        const points = arrow.marks.flatMap((mark) =>
          mark.kind === 'group'
            ? mark.marks.flatMap((part) =>
                part.kind === 'path' ? part.lines.flat() : part.kind === 'text' ? [...part.at] : [],
              )
            : [],
        );
        for (const [index, value] of points.entries()) {
          const [from, size] = index % 2 === 0 ? [30, arrow.width] : [40, arrow.height];
          expect(value).toBeGreaterThanOrEqual(from - 1e-9);
          expect(value).toBeLessThanOrEqual(from + size + 1e-9);
        }
      }
    }
  });
});
