/** Where on a page title, map, panel and foot stand. The panel is beside a wide map and below a tall one. */

import type { Rect } from '../../../scene/scene';
import type { Paper } from '../../request';
import type { Arrangement, PanelPlace } from './candidates';

export interface SheetLayout {
  /** The page within its margins. */
  page: Rect;
  title: Rect;
  /** The ground that is mapped: inside the inner line of the frame. */
  map: Rect;
  /** Overview, insets, legend and, if asked for, the table. */
  panel: Rect;
  /** Scale, projection, imprint. */
  foot: Rect;
}

/** The panel's share of the page, and its limits: the least holds a legend's line of text. */
const BESIDE = {
  share: { share: 0.235, leastMm: 58, mostMm: 230 },
  // The table's columns need more.
  'share-with-table': { share: 0.4, leastMm: 110, mostMm: 420 },
};
const BELOW = { share: 0.26, leastMm: 60, mostMm: 300 };
/** A panel below the map always has room for an overview. */
const LEAST_PANEL_MM = 40;
/** Added to the legend's height: a larger map shows more, so its legend grows. */
const SLACK_MM = 5;
/** No map is less wide or high. */
const LEAST_MAP_MM = 60;

/** Between title, map, panel and foot, millimetres. */
export const SHEET_GAP_MM = 3;

/** Heights of the blocks that share the page with map and panel. */
export interface BlockHeights {
  titleMm: number;
  footMm: number;
  /** Null where it is not known, or where the legend does not stay whole. */
  legendMm: number | null;
}

interface Size {
  share: number;
  leastMm: number;
  mostMm: number;
}

const sized = (pageMm: number, { share, leastMm, mostMm }: Size): number =>
  Math.min(Math.max(pageMm * share, leastMm), mostMm);

/** Width of a panel beside the map, height of one below it. */
function panelSize(place: PanelPlace, page: Rect, legendMm: number | null): number {
  if (place.side === 'beside') {
    const { width } = place;
    return typeof width === 'object' ? width.mm : sized(page.width, BESIDE[width]);
  }
  const mostMm = sized(page.height, BELOW);
  return place.height === 'legend' && legendMm !== null
    ? Math.min(mostMm, Math.max(legendMm + SLACK_MM, LEAST_PANEL_MM))
    : mostMm;
}

/**
 * Null where the margins leave no room for a map.
 * @param bandMm from the inner to the outer line of the frame
 */
export function layoutOf(
  { paper, marginMm, bandMm }: { paper: Paper; marginMm: number; bandMm: number },
  { panel: place, footUnderPanel }: Pick<Arrangement, 'panel' | 'footUnderPanel'>,
  { titleMm, footMm, legendMm }: BlockHeights,
): SheetLayout | null {
  const gapMm = SHEET_GAP_MM;
  const page: Rect = {
    x: marginMm,
    y: marginMm,
    width: paper.widthMm - 2 * marginMm,
    height: paper.heightMm - 2 * marginMm,
  };
  const middle: Rect = {
    x: page.x,
    y: page.y + titleMm + gapMm,
    width: page.width,
    height: page.height - titleMm - gapMm - (footUnderPanel ? 0 : footMm + gapMm),
  };
  const beside = place.side === 'beside';
  const panelMm = panelSize(place, page, legendMm);
  const takenMm = panelMm + gapMm;
  const outer: Rect = beside
    ? { ...middle, width: middle.width - takenMm }
    : { ...middle, height: middle.height - takenMm };
  const map: Rect = {
    x: outer.x + bandMm,
    y: outer.y + bandMm,
    width: outer.width - 2 * bandMm,
    height: outer.height - 2 * bandMm,
  };
  if (map.width < LEAST_MAP_MM || map.height < LEAST_MAP_MM) return null;
  const panel: Rect = beside
    ? {
        x: outer.x + outer.width + gapMm,
        y: outer.y,
        width: panelMm,
        height: outer.height - (footUnderPanel ? footMm + gapMm : 0),
      }
    : { x: outer.x, y: outer.y + outer.height + gapMm, width: outer.width, height: panelMm };
  return {
    page,
    title: { x: page.x, y: page.y, width: page.width, height: titleMm },
    map,
    panel,
    foot: {
      x: footUnderPanel ? panel.x : page.x,
      y: page.y + page.height - footMm,
      width: footUnderPanel ? panel.width : page.width,
      height: footMm,
    },
  };
}
