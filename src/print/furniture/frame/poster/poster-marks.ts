/** What helps to put a poster together: crop marks, the strip to glue, the name, the plan of sheets. */

import type { Mark, Point, Rect } from '../../../../scene/scene';
import { CAP_SHARE, FRAME_MM, frameColours } from '../../../../symbology/frame';
import { box, type FrameStyle, middleOf, strokes, text } from '../marks';
import type { Poster, Tile } from './tiles';

/** Between the corner of a tile and its crop marks, so that no ink is left after the cut. */
const CROP_GAP = 1;

/** Room the marks need about a tile, millimetres. */
export const POSTER_MARKS_MM = CROP_GAP + FRAME_MM.cropLength;

function cropMarks({ x, y, width, height }: Rect): number[][] {
  const [near, far] = [CROP_GAP, CROP_GAP + FRAME_MM.cropLength];
  return [
    [x, -1],
    [x + width, 1],
  ].flatMap(([cornerX = x, outX = 1]) =>
    [
      [y, -1],
      [y + height, 1],
    ].flatMap(([cornerY = y, outY = 1]) => [
      [cornerX + outX * near, cornerY, cornerX + outX * far, cornerY],
      [cornerX, cornerY + outY * near, cornerX, cornerY + outY * far],
    ]),
  );
}

/** Where the neighbour to the right and the one below are laid on: this tile lies underneath there. */
function glueLines({ rect: { x, y, width, height }, shared }: Tile, overlapMm: number): number[][] {
  const [right, bottom] = [x + width, y + height];
  return [
    ...(shared.right ? [[right - overlapMm, y, right - overlapMm, bottom]] : []),
    ...(shared.bottom ? [[x, bottom - overlapMm, right, bottom - overlapMm]] : []),
  ];
}

/** About and on the tile: crop marks, dashed seam, and its name in the margin below. */
export function tileFurniture(poster: Poster, tile: Tile, { palette, t }: FrameStyle): Mark[] {
  const { ink } = frameColours(palette);
  const thin = { colour: ink, widthMm: FRAME_MM.crop };
  const glue = glueLines(tile, poster.overlapMm);
  const { x, y, width, height } = tile.rect;
  const foot = y + height + CROP_GAP + FRAME_MM.label;
  const words = t('sheetFrame.poster.tile', {
    name: tile.name,
    count: poster.tiles.length,
    rows: poster.rows,
    columns: poster.columns,
  });
  const overlap =
    glue.length > 0 ? ` · ${t('sheetFrame.poster.glue', { overlap: poster.overlapMm })}` : '';
  return [
    strokes(cropMarks(tile.rect), thin),
    ...(glue.length > 0 ? [strokes(glue, { ...thin, dashMm: FRAME_MM.glueDash })] : []),
    text(words + overlap, [x + width / 2, foot], FRAME_MM.label, ink),
  ];
}

/** The largest that the plan of sheets gets within `room`, keeping the whole's proportions. */
function fitted(whole: Rect, room: Rect): { rect: Rect; share: number } {
  const share = Math.min(room.width / whole.width, room.height / whole.height);
  const [cx, cy] = middleOf(room);
  const [width, height] = [whole.width * share, whole.height * share];
  return { rect: { x: cx - width / 2, y: cy - height / 2, width, height }, share };
}

/** 拼接图: all tiles without their overlap, cut along the middle of the seams; one may be dark. */
export function assemblyDiagram(
  poster: Poster,
  room: Rect,
  here: Tile | null,
  { palette, t }: FrameStyle,
): Mark {
  const { ink, paper } = frameColours(palette);
  const title = FRAME_MM.label + 1;
  const { rect, share } = fitted(poster.whole, {
    ...room,
    y: room.y + title,
    height: room.height - title,
  });
  const half = poster.overlapMm / 2;
  const cell = ({ part, shared }: Tile): Rect => {
    const left = part.x + (shared.left ? half : 0) - poster.whole.x;
    const top = part.y + (shared.top ? half : 0) - poster.whole.y;
    const right = part.x + part.width - (shared.right ? half : 0) - poster.whole.x;
    const bottom = part.y + part.height - (shared.bottom ? half : 0) - poster.whole.y;
    return {
      x: rect.x + left * share,
      y: rect.y + top * share,
      width: (right - left) * share,
      height: (bottom - top) * share,
    };
  };
  const stroke = { colour: ink, widthMm: FRAME_MM.barLine };
  const cells = poster.tiles.flatMap((tile): Mark[] => {
    const place = cell(tile);
    const dark = tile.name === here?.name;
    const [cx, cy] = middleOf(place);
    const at: Point = [cx, cy + (CAP_SHARE * FRAME_MM.label) / 2];
    return [
      box(place, { fill: { colour: dark ? ink : paper }, stroke }),
      text(tile.name, at, FRAME_MM.label, dark ? paper : ink),
    ];
  });
  const above: Point = [rect.x + rect.width / 2, rect.y - 1];
  return {
    kind: 'group',
    marks: [text(t('sheetFrame.poster.assembly'), above, FRAME_MM.label, ink), ...cells],
  };
}
