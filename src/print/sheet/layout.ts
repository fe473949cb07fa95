/** Where on a page title, map, panel and foot stand. The panel lies beside a wide map and below a tall one. */

import type { Rect } from '../../scene/scene';
import { orientationOf } from '../paper';
import type { Paper } from '../request';

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
  /** The foot stands under the panel, and the map is as high as both, or it runs below map and panel. */
  footUnderPanel: boolean;
}

/** The panel takes this share of the page and no less than holds a legend's line of text. */
const PANEL = {
  beside: { share: 0.235, leastMm: 58, mostMm: 230 },
  below: { share: 0.26, leastMm: 60, mostMm: 300 },
};
/** With the table beside the map its columns need more. */
const WITH_TABLE = {
  beside: { share: 0.4, leastMm: 110, mostMm: 420 },
  below: { share: 0.42, leastMm: 100, mostMm: 460 },
};
/** A panel below the map that is asked to be low still holds an overview. */
const LEAST_PANEL_MM = 40;
/** A map less wide or high is a stamp. */
const LEAST_MAP_MM = 60;

/** Between title, map, panel and foot, millimetres. */
export const SHEET_GAP_MM = 3;

export interface LayoutWish {
  titleMm: number;
  footMm: number;
  /** From the inner to the outer line of the frame. */
  bandMm: number;
  gapMm: number;
  panel: 'plain' | 'with-table' | 'none';
  /** A panel below the map is no higher than this, nor lower than the least. */
  panelMostMm?: number;
  /** A panel beside the map is so wide. */
  columnMm?: number;
  /** The foot stands under a panel beside the map. */
  footUnderPanel?: boolean;
}

const within = (value: number, { leastMm, mostMm }: { leastMm: number; mostMm: number }) =>
  Math.min(Math.max(value, leastMm), mostMm);

/** Null where the margins leave no room for a map. */
export function layoutOf(paper: Paper, marginMm: number, wish: LayoutWish): SheetLayout | null {
  const { titleMm, footMm, bandMm, gapMm } = wish;
  const page: Rect = {
    x: marginMm,
    y: marginMm,
    width: paper.widthMm - 2 * marginMm,
    height: paper.heightMm - 2 * marginMm,
  };
  const sizes = wish.panel === 'with-table' ? WITH_TABLE : PANEL;
  const beside = orientationOf(paper) === 'landscape';
  const footUnderPanel = beside && wish.footUnderPanel === true;
  const middle: Rect = {
    x: page.x,
    y: page.y + titleMm + gapMm,
    width: page.width,
    height: page.height - titleMm - gapMm - (footUnderPanel ? 0 : footMm + gapMm),
  };
  const panelMm =
    wish.panel === 'none'
      ? 0
      : beside
        ? (wish.columnMm ?? within(page.width * sizes.beside.share, sizes.beside))
        : Math.min(
            within(page.height * sizes.below.share, sizes.below),
            Math.max(wish.panelMostMm ?? Number.POSITIVE_INFINITY, LEAST_PANEL_MM),
          );
  const takenMm = panelMm === 0 ? 0 : panelMm + gapMm;
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
    footUnderPanel,
  };
}
