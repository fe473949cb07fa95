/** Conflates with a network of 100 000 lines and prints the time; a slow machine does not fail. */
import { expect, test } from 'vitest';
import { feature, type Line, makeProject, ROAD } from './project';

const SIDE = 224;
const VERTICES = 10;

/** A grid of crooked roads over two degrees by one, 99 904 lines of ten vertices. */
function grid(): object {
  const corner = (x: number, y: number): [number, number] => [
    83.8 + (x * 2) / SIDE + 0.002 * Math.sin(x * y),
    42.5 + y / SIDE + 0.001 * Math.cos(x + 7 * y),
  ];
  const road = (a: [number, number], b: [number, number]): Line =>
    Array.from({ length: VERTICES }, (_, index): [number, number] => {
      const share = index / (VERTICES - 1);
      if (share === 0) return a;
      if (share === 1) return b;
      const bend = 0.0004 * Math.sin(index);
      return [a[0] + (b[0] - a[0]) * share + bend, a[1] + (b[1] - a[1]) * share + bend];
    });
  const features = Array.from({ length: SIDE * SIDE }, (_, index) => {
    const [x, y] = [index % SIDE, Math.floor(index / SIDE)];
    const here = corner(x, y);
    return [
      ...(x < SIDE - 1 ? [feature(road(here, corner(x + 1, y)))] : []),
      ...(y < SIDE - 1 ? [feature(road(here, corner(x, y + 1)))] : []),
    ];
  }).flat();
  return { type: 'FeatureCollection', features };
}

test('a network of 100 000 lines', { timeout: 300_000 }, async () => {
  const project = makeProject();
  const network = project.put('grid.geojson', grid());
  const started = performance.now();
  const { code, out } = await project.run('--network', network, '--feature', ROAD);
  const seconds = (performance.now() - started) / 1000;
  expect(code).toBe(0);
  expect(out).toContain('99904 lines');
  expect(out).toContain('4 of 4 reached');
  console.log(`conflation along 99 904 lines: ${seconds.toFixed(1)} s`);
});
