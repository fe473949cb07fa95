/** How a panel is shared: overview and insets first, the legend and the table in what is left. */
import type { Rect } from '../../../scene/scene';
import type { PanelPlace } from './candidates';

export interface PanelLayout {
  overview: Rect | null;
  insets: readonly Rect[];
  /** How many insets find no room here and go on to a page of their own. */
  insetsLeft: number;
  /** For the legend and, after it, the table. */
  rest: Rect;
}

export interface SmallMaps {
  overview: boolean;
  insets: number;
}

/** Height to width of the small maps. */
const OVERVIEW_ASPECT = 0.78;
const INSET_ASPECT = 0.72;
/** None takes more of the panel's length. */
const MOST_SHARE = 0.3;
/** So that all find room, each is made smaller, to no less than this share of its size. */
const LEAST_SIZE = 0.6;
/** A lower inset shows less than one on a page of its own. */
const LEAST_INSET_ASPECT = 0.45;
/** Of the width of a panel below the map: it holds a row, and the legend is at its end. */
const LEGEND_ROW_SHARE = 0.5;
const GAP_MM = 3;

/** @param legendMm height kept for the legend of a panel beside the map; one below keeps a share */
export function panelLayout(
  panel: Rect,
  side: PanelPlace['side'],
  { overview: hasOverview, insets: insetCount }: SmallMaps,
  legendMm: number,
): PanelLayout {
  const beside = side === 'beside';
  const keptMm = beside ? legendMm : panel.width * LEGEND_ROW_SHARE;
  const maps = [
    ...(hasOverview ? [OVERVIEW_ASPECT] : []),
    ...Array.from({ length: insetCount }, () => INSET_ASPECT),
  ];
  const length = beside ? panel.height : panel.width;
  const ownSize = (aspect: number) =>
    // In a column a small map is as wide as the panel, in a row as high, if that leaves room.
    Math.min(beside ? panel.width * aspect : panel.height / aspect, length * MOST_SHARE);
  const all = maps.reduce((sum, aspect) => sum + ownSize(aspect), 0);
  const room = length - keptMm - maps.length * GAP_MM;
  const shrink = room / all >= LEAST_SIZE ? Math.min(1, room / all) : 1;
  const rects: Rect[] = [];
  let used = 0;
  for (const aspect of maps) {
    const size = ownSize(aspect) * shrink;
    if (used + size + GAP_MM + keptMm > length + 1e-6) break;
    rects.push(
      beside
        ? { x: panel.x, y: panel.y + used, width: panel.width, height: size }
        : {
            x: panel.x + used,
            y: panel.y,
            width: size,
            height: Math.min(panel.height, size * aspect),
          },
    );
    used += size + GAP_MM;
  }
  const overview = hasOverview ? (rects[0] ?? null) : null;
  const insets = hasOverview ? rects.slice(1) : rects;
  return {
    overview,
    insets,
    insetsLeft: insetCount - insets.length,
    rest: beside
      ? { ...panel, y: panel.y + used, height: panel.height - used }
      : { ...panel, x: panel.x + used, width: panel.width - used },
  };
}

/** Whether the overview and the insets have room, none of them too low to be worth it. */
export const holds = (
  { overview, insets, insetsLeft }: PanelLayout,
  smallMaps: SmallMaps,
  kept: 'all' | 'some',
): boolean =>
  (overview !== null || !smallMaps.overview) &&
  (insetsLeft === 0 || kept === 'some') &&
  insets.every(({ width, height }) => height >= width * LEAST_INSET_ASPECT);
