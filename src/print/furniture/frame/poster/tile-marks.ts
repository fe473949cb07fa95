/** The marks of the whole page on one tile: shifted, clipped, without those outside it. */
import type { Group, Layer, Mark, Point, Rect, TextMark } from '../../../../scene/scene';
import { type Tile, tileShift } from './tiles';

/** No icon reaches further than this from its place. */
const ICON_REACH_MM = 50;

/** No character is wider than the em, so that a text reaches no further than this. */
const textReach = ({ text, sizeMm, trackingMm = 0 }: TextMark): number =>
  (text.length + 1) * (sizeMm + Math.max(0, trackingMm));

const near = ([x, y]: Point, part: Rect, reachMm: number): boolean =>
  x >= part.x - reachMm &&
  x <= part.x + part.width + reachMm &&
  y >= part.y - reachMm &&
  y <= part.y + part.height + reachMm;

/** Whether the bounds of x, y, x, y … come near the part. */
function lineNear(line: readonly number[], part: Rect, reachMm: number): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index + 1 < line.length; index += 2) {
    const [x = Number.NaN, y = Number.NaN] = [line[index], line[index + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return (
    right >= part.x - reachMm &&
    left <= part.x + part.width + reachMm &&
    bottom >= part.y - reachMm &&
    top <= part.y + part.height + reachMm
  );
}

const moved = (rect: Rect, [dx, dy]: Point): Rect => ({ ...rect, x: rect.x + dx, y: rect.y + dy });

interface OnTile {
  tile: Tile;
  by: Point;
  /** Names that an earlier tile of the document bears. */
  taken: Set<string>;
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Names are unique in a document, and each tile is a page of it: the first that shows a thing bears
 * its name, so that links to it lead there. Links lead where they led, from tiles that show their place.
 */
function movedGroup(group: Group, on: OnTile): Group {
  const { tile, by, taken } = on;
  const { id, anchor, link, clip, area, ...rest } = group;
  const shown = area === undefined || overlaps(area, tile.part);
  const own = (name: string): string => {
    if (taken.has(name)) return `${name}-${tile.name.toLowerCase()}`;
    taken.add(name);
    return name;
  };
  return {
    ...rest,
    ...(id !== undefined && { id: own(id) }),
    ...(shown && anchor !== undefined && { anchor: own(anchor) }),
    ...(shown && link !== undefined && { link }),
    ...(clip && { clip: moved(clip, by) }),
    ...(shown && area && { area: moved(area, by) }),
    marks: group.marks.flatMap((mark) => movedMark(mark, on)),
  };
}

function movedMark(mark: Mark, on: OnTile): Mark[] {
  const { tile, by } = on;
  const [dx, dy] = by;
  const shift = ([x, y]: Point): Point => [x + dx, y + dy];
  switch (mark.kind) {
    case 'group':
      return [movedGroup(mark, on)];
    case 'path': {
      const reach = mark.stroke?.widthMm ?? 0;
      // A ring with its holes is one thing; open lines are dropped one by one.
      const kept = mark.closed
        ? mark.lines.some((line) => lineNear(line, tile.part, reach))
          ? mark.lines
          : []
        : mark.lines.filter((line) => lineNear(line, tile.part, reach));
      if (kept.length === 0) return [];
      const lines = kept.map((line) =>
        line.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
      );
      return [{ ...mark, lines }];
    }
    case 'shape': {
      const [a, b, c, d, e, f] = mark.matrix;
      if (!near([e, f], tile.part, ICON_REACH_MM)) return [];
      return [{ ...mark, matrix: [a, b, c, d, e + dx, f + dy] }];
    }
    case 'text': {
      const along = mark.along?.map(({ at, rotateDeg }) => ({ at: shift(at), rotateDeg }));
      const place = mark.along?.[0]?.at ?? mark.at;
      if (!near(place, tile.part, textReach(mark))) return [];
      return [{ ...mark, at: shift(mark.at), ...(along && { along }) }];
    }
  }
}

/**
 * Layers of the whole as the tile's page holds them.
 * @param taken one set for all tiles of a document, which fills with the names they bear
 */
export function tileLayers(layers: readonly Layer[], tile: Tile, taken: Set<string>): Layer[] {
  const on = { tile, by: tileShift(tile), taken };
  return layers.map((layer) => ({
    ...layer,
    marks: [
      {
        kind: 'group',
        clip: tile.rect,
        marks: layer.marks.flatMap((mark) => movedMark(mark, on)),
      },
    ],
  }));
}
