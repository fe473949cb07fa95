/** How a corridor is cut into panels, how many stand on a page, and at which scale. */
import type { Strand } from '../../domain/geometry/strand';
import type { Rect } from '../../scene/scene';
import { NEATLINE_MM } from '../furniture/frame/neatline';
import type { MapFrame } from '../map-frame';
import { ROUND_SCALES } from '../scale';
import { frameOfStretch, type Stretch, stretchesOf } from './strips';

/** Strip maps are made at this scale or larger. */
export const LEAST_SCALE = 1_000_000;
/** Height of a panel, roughly, on any paper. */
const PANEL_MM = 72;
export const PANEL_GAP_MM = 3;
/** Heading of a panel, above its frame. */
const HEADING_MM = 5;
const AROUND_MM = HEADING_MM + 2 * NEATLINE_MM + PANEL_GAP_MM;

export interface Panel {
  stretch: Stretch;
  /** Of all panels, from 0. */
  index: number;
  frame: MapFrame;
}

/** Panels of one page, and the room that they leave below themselves. */
export interface StripPage {
  panels: readonly [Panel, ...Panel[]];
  rest: Rect;
}

/** A panel as wide as `room`, to measure the foot, whose height depends on the scale alone. */
export const samplePanel = (room: Pick<Rect, 'width'>): Rect => ({
  x: 0,
  y: 0,
  width: room.width - 2 * NEATLINE_MM,
  height: PANEL_MM,
});

/** Courses are accurate to kilometres: a larger scale would suggest more, and is used only where it is asked for. */
const LARGEST_SCALE = 500_000;

/** The largest scale at which the whole corridor is one panel; a longer one is cut at the smallest scale. */
export function scaleOfStrip(strand: Strand, panel: Rect): number {
  const isOne = (scale: number) => stretchesOf(strand, panel, scale).length === 1;
  const larger = ROUND_SCALES.filter((scale) => scale >= LARGEST_SCALE && scale < LEAST_SCALE);
  return larger.find(isOne) ?? LEAST_SCALE;
}

/** @param room of all panels of a page; null where it is too low for one */
export function stripPages(
  strand: Strand,
  room: Rect,
  scaleDenominator: number,
): StripPage[] | null {
  const outerMm = PANEL_MM + AROUND_MM;
  const perPage = Math.max(1, Math.floor((room.height + PANEL_GAP_MM) / outerMm));
  const height = (room.height + PANEL_GAP_MM) / perPage - AROUND_MM;
  if (height < PANEL_MM / 2) return null;
  const { width } = samplePanel(room);
  const panels = stretchesOf(strand, { width, height }, scaleDenominator).map(
    (stretch, index): Panel => {
      const rect: Rect = {
        x: room.x + NEATLINE_MM,
        y: room.y + (index % perPage) * (height + AROUND_MM) + HEADING_MM + NEATLINE_MM,
        width,
        height,
      };
      return { stretch, index, frame: frameOfStretch(stretch, rect, scaleDenominator) };
    },
  );
  const pages: StripPage[] = [];
  for (let at = 0; at < panels.length; at += perPage) {
    const [first, ...others] = panels.slice(at, at + perPage);
    if (!first) break;
    const usedMm = (1 + others.length) * (height + AROUND_MM);
    pages.push({
      panels: [first, ...others],
      rest: { ...room, y: room.y + usedMm, height: Math.max(0, room.height - usedMm) },
    });
  }
  return pages;
}
