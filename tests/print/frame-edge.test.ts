import { describe, expect, it } from 'vitest';
import { crossings } from '../../src/print/furniture/frame/crossings';
import { type EdgeLabel, edgeLabels } from '../../src/print/furniture/frame/edge-labels';
import { graticuleLines, intervalMinutes } from '../../src/print/furniture/frame/graticule';
import { middleOf } from '../../src/print/furniture/frame/marks';
import { NEATLINE_MM, neatline } from '../../src/print/furniture/frame/neatline';
import type { MapFrame } from '../../src/print/map-frame';
import { frameColours } from '../../src/symbology/frame';
import { PRINT } from '../../src/symbology/palette';
import { frames, inPlane, nameOf } from './frame-frames';
import { projected, unprojected } from './frame-proj';
import { styleIn } from './frame-style';
import { allTexts } from './frame-texts';

const AXES = ['meridian', 'parallel'] as const;
const each = frames.map((frame) => [nameOf(frame), frame] as const);

const met = (frame: MapFrame) =>
  AXES.flatMap((axis) => crossings(frame, axis, intervalMinutes(frame)));

/** 73°24′07″E to degrees. */
function degreesOf(words: string): number {
  const [, degrees, minutes = 0, seconds = 0] =
    /^(\d+)°(?:(\d+)′)?(?:(\d+)″)?[EN]$/.exec(words) ?? [];
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
}

/** Where on the page a label's middle stands on the inner line. */
function onEdge({ rect }: MapFrame, { side, along }: EdgeLabel): [number, number] {
  if (side === 'top') return [rect.x + along, rect.y];
  if (side === 'bottom') return [rect.x + along, rect.y + rect.height];
  if (side === 'left') return [rect.x, rect.y + along];
  return [rect.x + rect.width, rect.y + along];
}

describe('crossings of the graticule with the frame', () => {
  it('lie where PROJ puts the line', () => {
    const all = frames.flatMap((frame) => met(frame).map((crossing) => ({ frame, crossing })));
    const points = projected(
      all.map(
        ({
          crossing: {
            axis,
            minutes,
            lonLat: [lon, lat],
          },
        }) => (axis === 'meridian' ? [minutes / 60, lat] : [lon, minutes / 60]),
      ),
    );
    expect(points).toHaveLength(all.length);
    for (const [index, { frame, crossing }] of all.entries()) {
      const [x, y] = inPlane(frame, [crossing.at[0], crossing.at[1]]);
      const [px, py] = points[index] ?? [Number.NaN, Number.NaN];
      const offMm = (Math.hypot(px - x, py - y) * 1000) / frame.scaleDenominator;
      expect(offMm).toBeLessThan(0.001);
      expect(crossing.minutes % intervalMinutes(frame)).toBe(0);
    }
  });

  it.each(each)('come in pairs, each pair joined by a line inside: %s', (_, frame) => {
    const all = met(frame);
    expect(all.length).toBeGreaterThanOrEqual(4);
    for (const axis of AXES) {
      const byLine = all.filter((crossing) => crossing.axis === axis).map(({ minutes }) => minutes);
      for (const minutes of new Set(byLine)) {
        expect(byLine.filter((other) => other === minutes).length % 2, `${axis} ${minutes}`).toBe(
          0,
        );
      }
    }
    const { lines } = graticuleLines(frame, intervalMinutes(frame), frameColours(PRINT));
    expect(lines).toHaveLength(all.length / 2);
    const { x, y, width, height } = frame.rect;
    for (const line of lines) {
      for (let index = 0; index < line.length; index += 2) {
        const [px = Number.NaN, py = Number.NaN] = [line[index], line[index + 1]];
        expect(px).toBeGreaterThanOrEqual(x - 1e-6);
        expect(px).toBeLessThanOrEqual(x + width + 1e-6);
        expect(py).toBeGreaterThanOrEqual(y - 1e-6);
        expect(py).toBeLessThanOrEqual(y + height + 1e-6);
      }
    }
  });

  it('follow the curve: a chord leaves it by less than a hundredth of a millimetre', () => {
    for (const frame of frames) {
      const interval = intervalMinutes(frame);
      for (const line of graticuleLines(frame, interval, frameColours(PRINT)).lines) {
        for (let index = 0; index + 3 < line.length; index += 2) {
          const [ax = 0, ay = 0, bx = 0, by = 0] = line.slice(index, index + 4);
          const middle = frame.toLonLat([(ax + bx) / 2, (ay + by) / 2]);
          // One of the two is the line's own; the middle of the chord is that far from a whole one.
          const off = middle.map((value) => {
            const nearest = (Math.round((value * 60) / interval) * interval) / 60;
            return Math.abs(value - nearest) * 111_000_000;
          });
          expect(Math.min(...off) / frame.scaleDenominator).toBeLessThan(0.01);
        }
      }
    }
  });

  it('have an interval that sets the lines 60 to 150 mm apart, nearer in small frames', () => {
    for (const frame of frames) {
      const [lon, lat] = frame.toLonLat(middleOf(frame.rect));
      const step = intervalMinutes(frame) / 60;
      const [lineA, lineB] = [frame.toPaper([lon, lat]), frame.toPaper([lon + step, lat])];
      const [rowA, rowB] = [frame.toPaper([lon, lat]), frame.toPaper([lon, lat + step])];
      const apart = Math.sqrt(
        Math.hypot(lineB[0] - lineA[0], lineB[1] - lineA[1]) *
          Math.hypot(rowB[0] - rowA[0], rowB[1] - rowA[1]),
      );
      const small = Math.min(frame.rect.width, frame.rect.height) < 190;
      expect(apart, nameOf(frame)).toBeGreaterThan(small ? 25 : 55);
      expect(apart, nameOf(frame)).toBeLessThan(152);
    }
  });
});

describe('the figures along the frame', () => {
  it('tell the corners as PROJ does, to the minute or the second', async () => {
    const style = await styleIn('en');
    const corners = frames.flatMap((frame) => {
      const { x, y, width, height } = frame.rect;
      const onPage = [x, x + width].flatMap((px) =>
        [y, y + height].map((py): [number, number] => [px, py]),
      );
      return onPage.map((at) => ({ frame, at }));
    });
    const truth = unprojected(corners.map(({ frame, at }) => inPlane(frame, at)));
    expect(truth).toHaveLength(40);
    for (const [index, { frame, at }] of corners.entries()) {
      const labels = edgeLabels(frame, [], style);
      expect(labels).toHaveLength(8);
      const byCorner = labels.filter((label) => {
        const [x, y] = onEdge(frame, label);
        return Math.hypot(x - at[0], y - at[1]) <= label.widthMm / 2 + 1e-6;
      });
      const seconds = frame.scaleDenominator < 1_852_000;
      for (const [axis, letter] of [
        [0, 'E'],
        [1, 'N'],
      ] as const) {
        const words = byCorner.find((label) => label.words.endsWith(letter))?.words ?? '';
        expect(words.includes('″'), nameOf(frame)).toBe(seconds);
        const off = Math.abs(degreesOf(words) - (truth[index]?.[axis] ?? Number.NaN));
        expect(off * (seconds ? 3600 : 60)).toBeLessThanOrEqual(0.5001);
      }
    }
  });

  it('of the corners give way to a line that would stay nameless', async () => {
    const [, large] = frames;
    if (!large) throw new Error('no frame');
    const style = await styleIn('zh');
    const without = edgeLabels(large, [], style).map(({ words }) => words);
    const all = edgeLabels(large, met(large), style).map(({ words }) => words);
    expect(without.filter((words) => !all.includes(words))).toEqual(['71°51′E', '98°09′E']);
    expect(all).toEqual(expect.arrayContaining(['72°E', '98°E']));
  });

  it.each(each)('do not run into each other, and stand at their tick: %s', async (_, frame) => {
    const style = await styleIn('zh');
    const labels = edgeLabels(frame, met(frame), style);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        if (a.side !== b.side) continue;
        expect(Math.abs(a.along - b.along)).toBeGreaterThan((a.widthMm + b.widthMm) / 2 + 1);
      }
    }
    const told = new Set<string>();
    for (const { axis, minutes, side, at } of met(frame)) {
      const near = labels.some((label) => {
        const [x, y] = onEdge(frame, label);
        const close = Math.hypot(x - at[0], y - at[1]) <= label.widthMm / 2 + 1e-6;
        return (
          label.side === side && close && Math.abs(degreesOf(label.words) * 60 - minutes) < 1e-6
        );
      });
      if (near) told.add(`${axis} ${minutes}`);
    }
    const lines = new Set(met(frame).map(({ axis, minutes }) => `${axis} ${minutes}`));
    expect([...told].toSorted()).toEqual([...lines].toSorted());
  });
});

describe('the neatline', () => {
  it('keeps all it draws within the room it claims, with or without a graticule', async () => {
    const style = await styleIn('en');
    const [frame] = frames;
    if (!frame) throw new Error('no frame');
    const full = neatline(frame, style, true);
    const bare = neatline(frame, style, false);
    expect(full.outer.x).toBeCloseTo(frame.rect.x - NEATLINE_MM, 9);
    expect(full.graticule).toHaveLength(1);
    expect(bare.graticule).toHaveLength(0);
    expect(allTexts(bare.furniture)).toHaveLength(8);
    expect(allTexts(full.furniture).length).toBeGreaterThan(16);
    for (const { at } of allTexts(full.furniture)) {
      expect(at[0]).toBeGreaterThan(full.outer.x);
      expect(at[0]).toBeLessThan(full.outer.x + full.outer.width);
      expect(at[1]).toBeGreaterThan(full.outer.y);
      expect(at[1]).toBeLessThan(full.outer.y + full.outer.height);
    }
  });
});
