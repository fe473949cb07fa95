import { describe, expect, it } from 'vitest';
import type { BoundaryFeatures } from '../../src/domain/own-boundary/own-boundary';
import { lightGround } from '../../src/print/furniture/frame/ground';
import { overviewFrame } from '../../src/print/furniture/frame/overview';
import type { Mark } from '../../src/scene/scene';
import { PRINT } from '../../src/symbology/palette';
import { generatedCatalogue, generatedGround } from '../generated';
import { ownBoundary } from './paper-fixtures';

const ground = generatedGround();

const rect = { x: 20, y: 30, width: 70, height: 55 };
const frame = overviewFrame(rect, generatedCatalogue());
if (!frame) throw new Error('no frame');

const line = (name: string, from: number[], to: number[]): BoundaryFeatures => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name },
      geometry: { type: 'LineString', coordinates: [from, to] },
    },
  ],
});

function parts(marks: readonly Mark[]) {
  const [group] = marks;
  if (group?.kind !== 'group') throw new Error('no group');
  expect(group.clip).toEqual(frame?.rect);
  return group.marks.map((mark) => (mark.kind === 'path' ? mark : null));
}

describe('the ground of a small frame', () => {
  it('has land and both kinds of border, and nothing that lies elsewhere', () => {
    const [sea, land, province, borders] = parts(
      lightGround(frame, { ground, ownBoundary: null }, true, PRINT),
    );
    expect(sea?.fill?.colour).toBe(PRINT.sea);
    expect(land?.fill?.colour).toBe(PRINT.land);
    expect(province?.stroke?.colour).toBe(PRINT.provinceBorder);
    expect(borders?.stroke?.colour).toBe(PRINT.border);
    expect(borders?.lines.length).toBeGreaterThan(5);
    expect(borders?.lines.length).toBeLessThan(ground.borders.features.length);
  });

  it('leaves the border lines out where they are switched off', () => {
    const without = parts(lightGround(frame, { ground, ownBoundary: null }, false, PRINT));
    expect(without).toHaveLength(2);
  });

  it('has the planner’s boundary over the border lines, or instead of them where it says so', () => {
    const own = ownBoundary(line('own', [80, 40], [90, 45]));
    const beside = parts(lightGround(frame, { ground, ownBoundary: own }, true, PRINT));
    expect(beside.map((mark) => mark?.stroke?.colour).slice(2)).toEqual([
      PRINT.provinceBorder,
      PRINT.border,
      PRINT.ownBoundary,
    ]);
    const [x, y] = frame.toPaper([80, 40]);
    expect(beside[4]?.lines[0]?.slice(0, 2)).toEqual([x, y]);
    const replacing = { ...own, replaces: true };
    const replaced = parts(lightGround(frame, { ground, ownBoundary: replacing }, true, PRINT));
    expect(replaced.map((mark) => mark?.stroke?.colour).slice(2)).toEqual([PRINT.ownBoundary]);
    const far = ownBoundary(line('far', [10, 10], [11, 11]), { replaces: true });
    expect(parts(lightGround(frame, { ground, ownBoundary: far }, true, PRINT))[2]?.lines).toEqual(
      [],
    );
  });

  it('is plain paper where there is no ground', () => {
    const [paper, ...more] = parts(
      lightGround(frame, { ground: null, ownBoundary: null }, true, PRINT),
    );
    expect(paper?.fill?.colour).toBe(PRINT.land);
    expect(more).toEqual([]);
  });
});
