import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../src/domain/filter';
import { featureMatches } from '../../../src/domain/match';
import { coursesOf } from '../../../src/print/map/courses';
import { parallelOf } from '../../../src/print/map/parallel';
import { placesAlong } from '../../../src/print/map/polyline';
import type { Point } from '../../../src/scene/scene';
import { CASING_MM } from '../../../src/symbology/composition';
import { frameAt, printData, REGION } from '../paper-fixtures';

function fromLine([x, y]: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [bx, by]] of line.entries()) {
    const [ax, ay] = line[index - 1] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const length2 = dx * dx + dy * dy || 1;
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
    least = Math.min(least, Math.hypot(x - ax - dx * share, y - ay - dy * share));
  }
  return least;
}

const ZIGZAG: Point[] = [
  [0, 0],
  [12, 0],
  [12, 9],
  [20, 3],
  [21, 3.4],
  [22, 3],
  [40, 15],
  [41, 15],
];

describe('a line shifted aside', () => {
  it('lies to the right of its direction, which on paper is below a line to the right', () => {
    const [start, end] = parallelOf(
      [
        [0, 5],
        [10, 5],
      ],
      2,
    );
    expect(start).toEqual([0, 7]);
    expect(end).toEqual([10, 7]);
  });

  it.each([0.7, 1.5, -0.7, -1.5])('keeps its distance of %s mm all along, bends included', (mm) => {
    const shifted = parallelOf(ZIGZAG, mm);
    for (const point of shifted) {
      expect(fromLine(point, ZIGZAG)).toBeGreaterThan(Math.abs(mm) - 0.06);
      expect(fromLine(point, ZIGZAG)).toBeLessThan(Math.abs(mm) + 0.06);
    }
  });

  it('is the same seen from either end', () => {
    const there = parallelOf(ZIGZAG, 1.2);
    const back = parallelOf(ZIGZAG.toReversed(), -1.2);
    for (const point of back) expect(fromLine(point, there)).toBeLessThan(0.08);
    for (const point of there) expect(fromLine(point, back)).toBeLessThan(0.08);
  });

  it('makes no loop where a bend is tighter than the lane', () => {
    const hairpin: Point[] = [
      [0, 0],
      [10, 0],
      [10, 1],
      [0, 1],
    ];
    const inside = parallelOf(hairpin, 2);
    const directions = inside
      .slice(1)
      .map(([x], index) => Math.sign(x - (inside[index]?.[0] ?? x)));
    const turns = directions.filter((one, index) => index > 0 && one !== directions[index - 1]);
    expect(turns.length).toBeLessThanOrEqual(2);
  });
});

describe('places along a line', () => {
  it('are as far from one end as from the other, and so far apart', () => {
    const places = placesAlong([0, 0, 30, 0, 30, 14], 10).map(({ at }) => at);
    expect(places).toEqual([
      [7, 0],
      [17, 0],
      [27, 0],
      [30, 7],
    ]);
  });

  it('are none on a line too short for one', () => {
    expect(placesAlong([0, 0, 4, 0], 10)).toEqual([]);
  });
});

describe('courses on a sheet', () => {
  const features = printData().catalogue.features.filter(
    (feature) => feature.geometry !== null && featureMatches(feature, EVERYTHING),
  );
  const frame = frameAt([77.2, 38.2], 1_500_000);
  const courses = coursesOf(features, frame, 1);
  const course = (id: string) => {
    const found = courses.find(({ feature }) => feature.properties.id === id);
    if (!found) throw new Error(`${id} is not in the frame`);
    return found;
  };

  it('lie side by side where they share the Karakoram road, and do not cover each other', () => {
    const shared = courses
      .map(({ feature }) => feature.properties)
      .filter(({ network }) => network === 'highways' || network === 'railways')
      .map(({ id }) => id)
      .filter((id) => /karakoram-highway|kashgar-khunjerab|china-pakistan/.test(id));
    expect(shared.length).toBeGreaterThan(1);
    const road = course(shared[0] ?? '').roads.flat();
    const middle = road[Math.floor(road.length / 2)] ?? [0, 0];
    const offsets = shared.map((id) => fromLine(middle, course(id).lines.flat()));
    const apart = offsets.toSorted((a, b) => a - b);
    expect((apart[1] ?? 0) - (apart[0] ?? 0)).toBeGreaterThan(CASING_MM);
  });

  it('lie on their road where nobody else runs', () => {
    const own = features.filter(({ properties }) => properties.id === 'highways/kashgar-khunjerab');
    const [alone] = coursesOf(own, frame, 1);
    expect(alone?.lines.length).toBeGreaterThan(0);
    for (const { roads, lines } of alone ? [alone] : []) {
      for (const point of roads.flat()) {
        expect(Math.min(...lines.map((line) => fromLine(point, line)))).toBeLessThan(0.07);
      }
    }
  });

  it('are drawn without a gap wherever their road is in the frame', () => {
    for (const { feature, roads, lines, breadthMm } of courses) {
      for (const point of roads.flat()) {
        const gap = Math.min(...lines.map((line) => fromLine(point, line)));
        expect(gap, feature.properties.id).toBeLessThan(breadthMm * 1.5 + 0.5);
      }
    }
  });

  it('have the same lanes on the neighbouring sheet', () => {
    const shiftedMm = 30;
    const neighbour = coursesOf(
      features,
      { ...frame, rect: { ...frame.rect, x: frame.rect.x + shiftedMm } },
      1,
    );
    const both = neighbour.filter(({ feature }) => courses.some((one) => one.feature === feature));
    expect(both.length).toBeGreaterThan(3);
    for (const { feature, lines } of both) {
      const here = course(feature.properties.id).lines;
      const inner = lines
        .flat()
        .filter(
          ([x]) => x > frame.rect.x + shiftedMm + 8 && x < frame.rect.x + frame.rect.width - 8,
        );
      for (const point of inner) {
        const gap = Math.min(...here.map((line) => fromLine(point, line)));
        expect(gap, feature.properties.id).toBeLessThan(0.15);
      }
    }
  });

  it('are not there where the frame is elsewhere', () => {
    const ids = coursesOf(features, frameAt(REGION, 300_000), 1).map(
      ({ feature }) => feature.properties.id,
    );
    expect(ids).not.toContain('highways/kashgar-hotan');
  });
});
