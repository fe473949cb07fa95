/** A piece of page furniture with its size; it lies at the origin until a layout moves it. */
import type { Group, Mark, Point, Rect } from '../../../scene/scene';

export interface Block {
  widthMm: number;
  heightMm: number;
  group: Group;
}

export const group = (marks: readonly Mark[], more: Omit<Group, 'kind' | 'marks'> = {}): Group => ({
  kind: 'group',
  ...more,
  marks,
});

const movedRect = ({ x, y, width, height }: Rect, dx: number, dy: number): Rect => ({
  x: x + dx,
  y: y + dy,
  width,
  height,
});

const movedPoint = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

function movedMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.kind) {
    case 'group':
      return moved(mark, dx, dy);
    case 'path':
      return {
        ...mark,
        lines: mark.lines.map((line) => line.map((at, index) => at + (index % 2 === 0 ? dx : dy))),
      };
    case 'shape': {
      const [a, b, c, d, e, f] = mark.matrix;
      return { ...mark, matrix: [a, b, c, d, e + dx, f + dy] };
    }
    case 'text':
      return {
        ...mark,
        at: movedPoint(mark.at, dx, dy),
        ...(mark.along && {
          along: mark.along.map(({ at, rotateDeg }) => ({
            at: movedPoint(at, dx, dy),
            rotateDeg,
          })),
        }),
      };
  }
}

/** The whole group moved, in millimetres, with its clips and its link areas. */
export function moved(whole: Group, dx: number, dy: number): Group {
  return {
    ...whole,
    ...(whole.clip && { clip: movedRect(whole.clip, dx, dy) }),
    ...(whole.area && { area: movedRect(whole.area, dx, dy) }),
    marks: whole.marks.map((mark) => movedMark(mark, dx, dy)),
  };
}

export const EMPTY: Block = { widthMm: 0, heightMm: 0, group: group([]) };

/** One below the other, `gapMm` between those that have a height. */
export function stacked(blocks: readonly Block[], gapMm: number): Block {
  const filled = blocks.filter(({ heightMm }) => heightMm > 0);
  const marks: Group[] = [];
  let y = 0;
  for (const block of filled) {
    marks.push(moved(block.group, 0, y));
    y += block.heightMm + gapMm;
  }
  return {
    widthMm: Math.max(0, ...filled.map(({ widthMm }) => widthMm)),
    heightMm: filled.length === 0 ? 0 : y - gapMm,
    group: group(marks),
  };
}
