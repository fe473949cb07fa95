import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Ground } from '../../src/data/basemap';
import { lightGround } from '../../src/print/furniture/frame/ground';
import { overviewFrame } from '../../src/print/furniture/frame/overview';
import type { Mark } from '../../src/print/scene';
import { PRINT } from '../../src/symbology/palette';
import { generatedCatalogue, readGenerated } from '../generated';

const topology = readGenerated<Topology<Record<string, GeometryCollection>>>('ground.topojson');
const ground = Object.fromEntries(
  Object.entries(topology.objects).map(([part, object]) => [part, feature(topology, object)]),
) as unknown as Ground;

const rect = { x: 20, y: 30, width: 70, height: 55 };
const frame = overviewFrame(rect, generatedCatalogue());
if (!frame) throw new Error('no frame');

const line = (name: string, from: number[], to: number[]): FeatureCollection => ({
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

  it('leaves the border lines out where they are switched off, and for the planner’s own', () => {
    const without = parts(lightGround(frame, { ground, ownBoundary: null }, false, PRINT));
    expect(without).toHaveLength(2);
    const own = line('own', [80, 40], [90, 45]);
    const replaced = parts(lightGround(frame, { ground, ownBoundary: own }, true, PRINT));
    expect(replaced).toHaveLength(3);
    const [x, y] = frame.toPaper([80, 40]);
    expect(replaced[2]?.lines[0]?.slice(0, 2)).toEqual([x, y]);
    const far = line('far', [10, 10], [11, 11]);
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
