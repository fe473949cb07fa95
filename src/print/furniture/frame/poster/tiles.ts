/**
 * 拼幅: a composed rectangle larger than the paper, cut into equal tiles that overlap. The whole is
 * composed once and each tile shows its part, so that nothing jumps at a seam.
 */

import type { Point, Rect } from '../../../../scene/scene';
import { type MapFrame, mapFrame } from '../../../map-frame';
import { middleOf } from '../marks';

export interface Tile {
  /** Row as a letter from the top, column as a number from the left: A1, A2, B1 … */
  name: string;
  row: number;
  column: number;
  /** What it shows, overlap included, on the whole. */
  part: Rect;
  /** Where that lies on the tile's own paper; as large. */
  rect: Rect;
  /** Sides on which a neighbour shows the same strip. */
  shared: { left: boolean; right: boolean; top: boolean; bottom: boolean };
}

export interface Poster {
  whole: Rect;
  rows: number;
  columns: number;
  overlapMm: number;
  /** Row by row. */
  tiles: readonly Tile[];
}

const OVERLAP_MM = 10;

/** Pieces of equal length, each no longer than `room`, that overlap and cover the whole. */
function cut(length: number, room: number, overlapMm: number): { count: number; piece: number } {
  // Floating-point noise must not add a tile.
  const count = Math.max(1, Math.ceil((length - overlapMm) / (room - overlapMm) - 1e-9));
  return { count, piece: (length + (count - 1) * overlapMm) / count };
}

/** After Z comes AA. */
function letters(row: number): string {
  const last = String.fromCharCode(65 + (row % 26));
  return row < 26 ? last : letters(Math.floor(row / 26) - 1) + last;
}

/**
 * `printable` is what each paper has room for, its position included; tiles are set in its
 * middle. One tile where the whole fits. Null where the overlap leaves no room to advance.
 */
export function posterTiles(whole: Rect, printable: Rect, overlapMm = OVERLAP_MM): Poster | null {
  if (printable.width <= overlapMm || printable.height <= overlapMm) return null;
  const across = cut(whole.width, printable.width, overlapMm);
  const down = cut(whole.height, printable.height, overlapMm);
  const [width, height] = [across.piece, down.piece];
  const tiles = Array.from({ length: down.count }, (_, row) =>
    Array.from({ length: across.count }, (_, column): Tile => {
      const [cx, cy] = middleOf(printable);
      return {
        name: `${letters(row)}${column + 1}`,
        row,
        column,
        part: {
          x: whole.x + column * (width - overlapMm),
          y: whole.y + row * (height - overlapMm),
          width,
          height,
        },
        rect: { x: cx - width / 2, y: cy - height / 2, width, height },
        shared: {
          left: column > 0,
          right: column < across.count - 1,
          top: row > 0,
          bottom: row < down.count - 1,
        },
      };
    }),
  ).flat();
  return { whole, rows: down.count, columns: across.count, overlapMm, tiles };
}

/** From the whole to the tile's paper. */
export const tileShift = ({ part, rect }: Tile): Point => [rect.x - part.x, rect.y - part.y];

/** The part of the whole's map frame that the tile shows, on the tile's paper; null where none. */
export function tileFrame(whole: MapFrame, tile: Tile): MapFrame | null {
  const left = Math.max(whole.rect.x, tile.part.x);
  const top = Math.max(whole.rect.y, tile.part.y);
  const right = Math.min(whole.rect.x + whole.rect.width, tile.part.x + tile.part.width);
  const bottom = Math.min(whole.rect.y + whole.rect.height, tile.part.y + tile.part.height);
  if (right <= left || bottom <= top) return null;
  const [dx, dy] = tileShift(tile);
  const shown: Rect = { x: left, y: top, width: right - left, height: bottom - top };
  const [cx, cy] = middleOf(shown);
  const [wx, wy] = middleOf(whole.rect);
  // Back from the page to the plane, turned as the whole is.
  const turn = (whole.rotationDeg * Math.PI) / 180;
  const [px, py] = [cx - wx, cy - wy];
  const metres = whole.scaleDenominator / 1000;
  const east = (px * Math.cos(turn) + py * Math.sin(turn)) * metres;
  const south = (py * Math.cos(turn) - px * Math.sin(turn)) * metres;
  return mapFrame(
    { ...shown, x: left + dx, y: top + dy },
    [whole.centre[0] + east, whole.centre[1] - south],
    whole.scaleDenominator,
    whole.rotationDeg,
  );
}
