import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  LabelRequest,
  Obstacle,
  PlacedLabel,
  Placement,
} from '../../../src/print/labels/label';
import { placeLabels } from '../../../src/print/labels/place-labels';
import type { Mark, PathMark, Point, TextMark } from '../../../src/scene/scene';
import { areaLabel, badgeOf, lineLabel, plainType, pointLabel, realSet } from './fixtures';

const FRAME = { x: 10, y: 20, width: 120, height: 90 };

type Corners = PlacedLabel['boxes'][number];

/** By how much two turned boxes are apart along their sides' directions; below 0 they overlap. */
function gapOf(a: Corners, b: Corners): number {
  const axes = [a, b].flatMap(([first, second, , last]) =>
    [second, last].map(([x, y]): Point => {
      const [dx, dy] = [x - first[0], y - first[1]];
      const length = Math.hypot(dx, dy);
      return [dx / length, dy / length];
    }),
  );
  return Math.max(
    ...axes.map(([ux, uy]) => {
      const [one, two] = [a, b].map((box) => box.map(([x, y]) => x * ux + y * uy));
      if (!one || !two) throw new Error('two boxes');
      return Math.max(Math.min(...two) - Math.max(...one), Math.min(...one) - Math.max(...two));
    }),
  );
}

const rectAsCorners = (obstacle: Obstacle): Corners => {
  if (obstacle.kind !== 'rect') throw new Error('rectangles only');
  const { x, y, width, height } = obstacle.rect;
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
};

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...flat(mark.marks)] : [mark]));
const texts = ({ marks }: PlacedLabel): TextMark[] =>
  flat(marks).filter((mark) => mark.kind === 'text');
const anchors = ({ marks }: PlacedLabel): string[] =>
  flat(marks).flatMap((mark) => (mark.kind === 'group' && mark.anchor ? [mark.anchor] : []));

/** From where to where leaders run, each once (they are drawn twice, with a casing). */
const leaders = ({ marks }: PlacedLabel): [Point, Point][] =>
  flat(marks)
    .filter((mark): mark is PathMark => mark.kind === 'path')
    .slice(0, 1)
    .map(({ lines: [line = []] }) => [
      [line[0] ?? 0, line[1] ?? 0],
      [line[2] ?? 0, line[3] ?? 0],
    ]);

const side = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const cross = ([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean =>
  side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9;

function check(placement: Placement, requests: readonly LabelRequest[], hard: Corners[]): void {
  const { placed, dropped, numberOnly } = placement;
  const given = requests.map(({ id }) => id).sort();
  expect([...placed.map(({ request }) => request), ...dropped].map(({ id }) => id).sort()).toEqual(
    given,
  );
  const standing = new Set(placed.map(({ request }) => request));
  for (const request of numberOnly) expect(standing.has(request)).toBe(true);
  const wrong: string[] = [];
  for (const [index, one] of placed.entries()) {
    const { id } = one.request;
    for (const box of one.boxes) {
      if (!box.every(isInside)) wrong.push(`${id} leaves the frame`);
      if (hard.some((other) => gapOf(box, other) < -1e-4)) wrong.push(`${id} covers a symbol`);
    }
    for (const other of placed.slice(index + 1)) {
      const both = `${id} and ${other.request.id}`;
      if (one.boxes.some((a) => other.boxes.some((b) => gapOf(a, b) < -1e-4)))
        wrong.push(`${both} overlap`);
      if (leaders(one).some((a) => leaders(other).some((b) => cross(a, b))))
        wrong.push(`leaders of ${both} cross`);
      if (isRunOver(one, other) || isRunOver(other, one))
        wrong.push(`a leader of ${both} runs over`);
    }
  }
  expect(wrong).toEqual([]);
}

const isInside = ([x, y]: Point): boolean =>
  x >= FRAME.x + 1 - 1e-6 &&
  y >= FRAME.y + 1 - 1e-6 &&
  x <= FRAME.x + FRAME.width - 1 + 1e-6 &&
  y <= FRAME.y + FRAME.height - 1 + 1e-6;

const isRunOver = (named: PlacedLabel, led: PlacedLabel): boolean =>
  leaders(led).some((leader) =>
    named.boxes.some(([a, b, c, d]) => cross(leader, [a, c]) || cross(leader, [b, d])),
  );

const inFrame = fc.record({
  x: fc.double({ min: 12, max: 128, noNaN: true }),
  y: fc.double({ min: 22, max: 108, noNaN: true }),
});
const name = fc.constantFrom(
  '伊宁',
  '乌鲁木齐国际机场',
  '霍尔果斯口岸',
  'Kashgar Airport',
  '喀什综合保税区',
);
const priority = fc.integer({ min: 1, max: 4 });

/** Any mixture of labels with the symbols of its points. */
const anySet = fc
  .record({
    points: fc.array(
      fc.record({ at: inFrame, name, priority, lead: fc.boolean(), badge: fc.boolean() }),
      {
        maxLength: 30,
      },
    ),
    lines: fc.array(
      fc.record({ vertices: fc.array(inFrame, { minLength: 2, maxLength: 5 }), name, priority }),
      {
        maxLength: 4,
      },
    ),
    spread: fc.array(fc.record({ from: inFrame, to: inFrame }), { maxLength: 2 }),
  })
  .map(({ points, lines, spread }) => {
    const requests: LabelRequest[] = [
      ...points.map(({ at, name: text, priority: own, lead, badge }, index) =>
        pointLabel({
          id: `point-${index}`,
          text,
          at: [at.x, at.y],
          priority: own,
          mayLead: lead,
          ...(badge ? { badge: badgeOf(String(index)) } : {}),
        }),
      ),
      ...lines.map(({ vertices, name: text, priority: own }, index) =>
        lineLabel({
          id: `line-${index}`,
          text,
          lines: [vertices.flatMap(({ x, y }) => [x, y])],
          priority: own,
          everyMm: 40,
          badge: badgeOf(`L${index}`),
        }),
      ),
      ...spread.map(({ from, to }, index) =>
        areaLabel({ id: `range-${index}`, text: '天山山脉', line: [from.x, from.y, to.x, to.y] }),
      ),
    ];
    const obstacles: Obstacle[] = points.map(({ at }) => ({
      kind: 'rect',
      rect: { x: at.x - 1, y: at.y - 1, width: 2, height: 2 },
      hard: true,
      weight: 0,
    }));
    return { requests, obstacles };
  });

describe('placing labels', () => {
  test('nothing overlaps, nothing leaves the frame, no leaders cross, and everything is accounted for', () => {
    fc.assert(
      fc.property(anySet, ({ requests, obstacles }) => {
        const placement = placeLabels(requests, obstacles, FRAME, plainType);
        check(placement, requests, obstacles.map(rectAsCorners));
      }),
      { numRuns: 40 },
    );
  });

  test('the order in which labels and obstacles are given decides nothing', () => {
    fc.assert(
      fc.property(anySet, ({ requests, obstacles }) => {
        const one = placeLabels(requests, obstacles, FRAME, plainType);
        const other = placeLabels(requests.toReversed(), obstacles.toReversed(), FRAME, plainType);
        expect(other).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  test('later priorities never cost an earlier one its name', () => {
    fc.assert(
      fc.property(anySet, priority, ({ requests, obstacles }, upTo) => {
        const named = ({ placed, numberOnly }: Placement) =>
          placed.map(({ request }) => request).filter((request) => !numberOnly.includes(request));
        const early = requests.filter((request) => request.priority <= upTo);
        const alone = placeLabels(early, obstacles, FRAME, plainType);
        const all = named(placeLabels(requests, obstacles, FRAME, plainType));
        const lost = named(alone).filter((request) => !all.includes(request));
        expect(lost).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a point', () => {
  const one = (asked = {}, obstacles: Obstacle[] = []) => {
    const request = pointLabel({ id: 'a', text: '精河', at: [70, 60], ...asked });
    return placeLabels([request], obstacles, FRAME, plainType);
  };
  const wall = (x: number, y: number, width: number, height: number): Obstacle => ({
    kind: 'rect',
    rect: { x, y, width, height },
    hard: true,
    weight: 0,
  });

  test('has its name on the right, and on the left where the right is taken', () => {
    const [right] = one().placed;
    expect(right?.boxes[0]?.[0][0]).toBeCloseTo(71.5, 6);
    const [left] = one({}, [wall(71, 20, 40, 90)]).placed;
    expect(left?.boxes[0]?.[1][0]).toBeCloseTo(68.5, 6);
  });

  test('prefers a side without a line', () => {
    const line: Obstacle = {
      kind: 'line',
      line: [71, 60, 120, 60],
      widthMm: 0.5,
      hard: false,
      weight: 1,
    };
    const [box] = one({}, [line]).placed[0]?.boxes ?? [];
    expect(box && box[1][0] < 70).toBe(true);
  });

  test('is led out of a wall, and without leave to be led has its number or nothing', () => {
    const ring = [
      wall(60, 54, 20, 4.8),
      wall(60, 61.2, 20, 4.8),
      wall(60, 58, 8.6, 4),
      wall(71.4, 58, 8.6, 4),
    ];
    expect(one({ mayLead: false }, ring).dropped).toHaveLength(1);
    expect(one({}, ring.slice(0, 3)).placed).toHaveLength(1);
    const badge = badgeOf('7');
    const long = { text: '精河综合物流中心及仓储配送基地', badge };
    const niche = [
      wall(60, 50, 20, 8),
      wall(60, 62, 20, 8),
      wall(60, 58, 8.6, 4),
      wall(74.8, 20, 60, 90),
    ];
    const few = one({ ...long, mayLead: false }, niche);
    expect(few.numberOnly.map(({ id }) => id)).toEqual(['a']);
    expect(few.placed.flatMap(texts).map(({ text }) => text)).toEqual(['7']);
  });

  test('breaks a long name before what kind of thing it is', () => {
    const placement = one({ text: '乌鲁木齐综合保税区' }, [
      wall(84, 20, 40, 90),
      wall(20, 20, 40, 90),
    ]);
    expect(placement.placed.flatMap(texts).map(({ text }) => text)).toEqual([
      '乌鲁木齐',
      '综合保税区',
    ]);
  });

  test('its number leads to its row and back, once', () => {
    const [placed] = one({ badge: badgeOf('12') }).placed;
    expect(placed && anchors(placed)).toEqual(['badge-12']);
    const group = placed?.marks.find((mark) => mark.kind === 'group');
    expect(group?.kind === 'group' && group.link).toEqual({ to: 'row-12' });
    expect(group?.kind === 'group' && group.area?.width).toBeGreaterThan(2);
  });

  test('no type is smaller than two millimetres', () => {
    const marks = one({ sizeMm: 1.2, badge: badgeOf('3') }).placed.flatMap(texts);
    expect(marks.map(({ sizeMm }) => sizeMm)).toEqual([2, 2]);
  });

  test('a neighbour is moved aside to make room', () => {
    // The first would stand on the right, the only place there is for the second.
    const requests = [
      pointLabel({ id: 'a', text: '精河', at: [60, 60], priority: 1, mayLead: false }),
      pointLabel({ id: 'b', text: '托托', at: [67.9, 60], priority: 2, mayLead: false }),
    ];
    const walls = [wall(69, 20, 50, 90), wall(61.5, 20, 20, 38), wall(61.5, 62, 20, 40)];
    const { placed } = placeLabels(requests, walls, FRAME, plainType);
    expect(placed.map(({ request }) => request.id)).toEqual(['a', 'b']);
    expect(placed[0]?.boxes[0]?.[1][0]).toBeLessThan(60);
  });
});

describe('a line', () => {
  const place = (asked = {}) =>
    placeLabels(
      [lineLabel({ id: 'a', text: '精伊霍铁路', lines: [[20, 60, 120, 60]], ...asked })],
      [],
      FRAME,
      plainType,
    );

  test('carries its name above it, from left to right in either direction', () => {
    for (const line of [
      [20, 60, 120, 60],
      [120, 60, 20, 60],
    ]) {
      const [mark] = place({ lines: [line] }).placed.flatMap(texts);
      const along = mark?.along ?? [];
      expect(along).toHaveLength(5);
      for (const { at, rotateDeg } of along) {
        expect(rotateDeg).toBeCloseTo(0, 6);
        expect(at[1]).toBeLessThan(60);
      }
      expect(along[0]?.at[0]).toBeLessThan(along[4]?.at[0] ?? 0);
    }
  });

  test('runs downwards with upright characters where it is steep', () => {
    const [mark] = place({ lines: [[70, 105, 70, 25]] }).placed.flatMap(texts);
    const along = mark?.along ?? [];
    expect(along[0]?.at[1]).toBeLessThan(along[4]?.at[1] ?? 0);
    expect(along.every(({ rotateDeg }) => Math.abs(rotateDeg) < 1e-6)).toBe(true);
    const [latin] = place({ text: 'Line 7', lines: [[70, 25, 70, 105]] }).placed.flatMap(texts);
    expect(latin?.along?.[0]?.rotateDeg).toBeCloseTo(-90, 6);
  });

  test('turns Hanzi, Latin and digits alike where they are mixed on a steep line', () => {
    for (const text of ['G3012喀什', '750千伏', 'G30连霍高速']) {
      const [mark] = place({ text, lines: [[70, 25, 70, 105]] }).placed.flatMap(texts);
      const along = mark?.along ?? [];
      expect(along).toHaveLength([...text].length);
      for (const { at, rotateDeg } of along) {
        expect(rotateDeg).toBeCloseTo(-90, 6);
        // And on one line.
        expect(at[0]).toBeCloseTo(along[0]?.at[0] ?? Number.NaN, 6);
      }
    }
    const plate = place({ text: '', badge: badgeOf('4'), lines: [[70, 25, 70, 105]] });
    expect(plate.placed.flatMap(texts).every(({ rotateDeg = 0 }) => rotateDeg === 0)).toBe(true);
  });

  test('is named again and again, its number answering once', () => {
    const [placed] = place({ everyMm: 33, badge: badgeOf('4') }).placed;
    expect(placed && texts(placed).filter(({ text }) => text === '精伊霍铁路')).toHaveLength(3);
    expect(placed && anchors(placed)).toEqual(['badge-4']);
  });

  test('has its number on it where the name does not fit', () => {
    const placement = place({ lines: [[60, 60, 70, 60]], badge: badgeOf('4') });
    expect(placement.numberOnly).toHaveLength(1);
    expect(placement.placed[0]?.boxes[0]?.[0][1]).toBeLessThan(60);
    expect(placement.placed[0]?.boxes[0]?.[2][1]).toBeGreaterThan(60);
  });

  test('is one line though it is given in touching parts', () => {
    const lines = [
      [50, 60, 62, 60],
      [62, 60.5, 75, 60.5],
    ];
    expect(place({ lines, text: '精伊霍铁路精伊霍' }).dropped).toEqual([]);
  });

  test('carries level shields', () => {
    const shield = { fill: '#ffffff', edge: '#00aa00' };
    const asked = { text: 'G30', lines: [[20, 30, 100, 100]], everyMm: 30, offsetMm: 0, shield };
    const marks = place(asked).placed.flatMap(texts);
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.every(({ rotateDeg, anchor }) => !rotateDeg && anchor === 'middle')).toBe(true);
  });
});

test('a range has its letters evenly along the whole of it', () => {
  const request = areaLabel({ id: 'a', text: '天山', line: [30, 60, 60, 50, 90, 60], sizeMm: 4 });
  const [mark] = placeLabels([request], [], FRAME, plainType).placed.flatMap(texts);
  const [first, second] = mark?.along ?? [];
  expect((second?.at[0] ?? 0) - (first?.at[0] ?? 0)).toBeGreaterThan(20);
});

test('the real names about 乌鲁木齐 at 1 : 1 000 000 keep all rules, and nearly all are placed', () => {
  const { requests, obstacles } = realSet([87.6, 43.9], FRAME, 1_000_000);
  const placement = placeLabels(requests, obstacles, FRAME, plainType);
  const symbols = obstacles.filter(({ kind }) => kind === 'rect').map(rectAsCorners);
  check(placement, requests, symbols);
  const told = placement.dropped.filter((request) => request.told && request.kind === 'point');
  expect(told.map(({ text }) => text)).toEqual([]);
});
