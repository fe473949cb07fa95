/** What a composed page holds, mark by mark, with boxes of its texts: for tests of whole sheets. */
import type { Group, Mark, Page, Point, Rect, TextMark } from '../../src/scene/scene';
import type { Typesetter } from '../../src/scene/typesetter';

export interface Found {
  mark: Exclude<Mark, Group>;
  layer: string;
  clip: Rect | null;
}

export function* marksOf(
  marks: readonly Mark[],
  layer: string,
  clip: Rect | null = null,
): Generator<Found> {
  for (const mark of marks) {
    if (mark.kind === 'group') yield* marksOf(mark.marks, layer, mark.clip ?? clip);
    else yield { mark, layer, clip };
  }
}

export const marksOn = (page: Page): Found[] =>
  page.layers.flatMap(({ id, marks }) => [...marksOf(marks, id)]);

export function* groupsOf(marks: readonly Mark[]): Generator<Group> {
  for (const mark of marks) {
    if (mark.kind !== 'group') continue;
    yield mark;
    yield* groupsOf(mark.marks);
  }
}

export const groupsOn = (page: Page): Group[] =>
  page.layers.flatMap(({ marks }) => [...groupsOf(marks)]);

export const isText = (found: Found): found is Found & { mark: TextMark } =>
  found.mark.kind === 'text';

export const textsOn = (page: Page) => marksOn(page).filter(isText);

/** All words of pages without any space: lines of a cell follow each other. */
export const wordsOn = (pages: readonly Page[]): string =>
  pages
    .flatMap(textsOn)
    .map(({ mark }) => mark.text)
    .join('')
    .replace(/\s+/g, '');

export type Box = readonly [Point, Point, Point, Point];

/** Ink of the font above and below the baseline, as shares of the em. */
const INK = { above: 0.82, below: 0.08 };

function boxFrom([x, y]: Point, left: number, right: number, sizeMm: number, deg: number): Box {
  const turn = (deg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const at = (along: number, down: number): Point => [
    x + along * cos - down * sin,
    y + along * sin + down * cos,
  ];
  const [top, bottom] = [-INK.above * sizeMm, INK.below * sizeMm];
  return [at(left, top), at(right, top), at(right, bottom), at(left, bottom)];
}

/** One box for a straight text, one for each character along a curve. */
export function boxesOf(text: TextMark, { widthMm }: Typesetter): Box[] {
  const { sizeMm, weight, at, anchor, rotateDeg = 0, trackingMm = 0, along } = text;
  if (along) {
    return [...text.text].flatMap((character, index) => {
      const place = along[index];
      const width = widthMm(character, sizeMm, weight);
      return place ? [boxFrom(place.at, 0, width, sizeMm, place.rotateDeg)] : [];
    });
  }
  const width = widthMm(text.text, sizeMm, weight, trackingMm);
  const left = { start: 0, middle: -width / 2, end: -width }[anchor];
  return [boxFrom(at, left, left + width, sizeMm, rotateDeg)];
}

/** How deep two boxes lie in each other, mm, by the axis that parts them best; negative where apart. */
export function depthOf(a: Box, b: Box): number {
  const axes = [a, b].flatMap(([p, q, , r]) =>
    [q, r].map((to): Point => {
      const [dx, dy] = [to[0] - p[0], to[1] - p[1]];
      const length = Math.hypot(dx, dy) || 1;
      return [dx / length, dy / length];
    }),
  );
  const span = (box: Box, [ax, ay]: Point) => {
    const values = box.map(([x, y]) => x * ax + y * ay);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  return Math.min(
    ...axes.map((axis) => {
      const [[a0, a1], [b0, b1]] = [span(a, axis), span(b, axis)];
      return Math.min(a1, b1) - Math.max(a0, b0);
    }),
  );
}

/** How far a point lies beyond a rectangle, mm; 0 within. */
export const beyondMm = ([x, y]: Point, { x: left, y: top, width, height }: Rect): number =>
  Math.max(left - x, x - left - width, top - y, y - top - height, 0);

/** Smallest type on the pages, mm of the em. */
export const smallestType = (pages: readonly Page[]): number =>
  Math.min(...pages.flatMap(textsOn).map(({ mark }) => mark.sizeMm));

/** Layers that are the map's, as opposed to what stands around it. */
const isOfMap = ({ layer }: Found): boolean => layer !== 'furniture' && layer !== 'graticule';
/** Rounding of lengths, mm. */
const HAIR = 0.01;

/** Names of the page's maps that lie on another one, in pairs. */
export function namesOnEachOther(page: Page, typesetter: Typesetter): string[] {
  const boxes = textsOn(page)
    .filter(isOfMap)
    .flatMap(({ mark }, index) =>
      boxesOf(mark, typesetter).map((box) => {
        const xs = box.map(([x]) => x);
        return { text: mark.text, index, box, from: Math.min(...xs), to: Math.max(...xs) };
      }),
    );
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.index !== b.index && a.from < b.to && b.from < a.to)
      .filter((b) => depthOf(a.box, b.box) > HAIR)
      .map((b) => `${a.text} on ${b.text}`),
  );
}

/** The places that say how far a mark of a map reaches, mm. */
function cornersOf({ mark, clip }: Found, typesetter: Typesetter): readonly Point[] {
  if (clip)
    return [
      [clip.x, clip.y],
      [clip.x + clip.width, clip.y + clip.height],
    ];
  if (mark.kind === 'text') return boxesOf(mark, typesetter).flat();
  if (mark.kind === 'shape') {
    // Icons are drawn in a square of 24 units; plates in millimetres about their middle.
    const [a, b, c, d, e, f] = mark.matrix;
    const side = Math.abs(a * d - b * c) < 0.9 ? 24 : 0;
    return [
      [e, f],
      [e + side * (a + c), f + side * (b + d)],
    ];
  }
  return mark.lines.flatMap((line) =>
    line.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, line[index + 1] ?? 0]] : [])),
  );
}

/** Marks of the page's maps that lie in none of its frames: names, shapes, or layers of lines. */
export function beyondFrames(page: Page, typesetter: Typesetter): string[] {
  return marksOn(page)
    .filter(isOfMap)
    .flatMap((found) => {
      const { mark, layer, clip } = found;
      const stroke = !clip && mark.kind === 'path' ? (mark.stroke?.widthMm ?? 0) : 0;
      const corners = cornersOf(found, typesetter);
      const isInside = page.geoFrames.some(({ frame }) =>
        corners.every((corner) => beyondMm(corner, frame) <= stroke / 2 + HAIR),
      );
      if (isInside) return [];
      return [mark.kind === 'text' ? mark.text : mark.kind === 'shape' ? mark.d : layer];
    });
}

/** Texts that leave the paper. */
export function beyondPaper(page: Page, typesetter: Typesetter): string[] {
  const paper = { x: 0, y: 0, width: page.widthMm, height: page.heightMm };
  return textsOn(page)
    .filter(({ mark }) =>
      boxesOf(mark, typesetter)
        .flat()
        .some((corner) => beyondMm(corner, paper) > 0),
    )
    .map(({ mark }) => mark.text);
}
