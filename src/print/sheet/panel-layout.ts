/** How a panel is shared: overview and insets first, the legend and the table in what is left. */
import type { Rect } from '../../scene/scene';

export interface PanelLayout {
  overview: Rect | null;
  insets: readonly Rect[];
  /** How many insets find no room here and go on to a page of their own. */
  insetsLeft: number;
  /** For the legend and, after it, the table. */
  rest: Rect;
}

/** Height to width of the small maps. */
const OVERVIEW_ASPECT = 0.78;
const INSET_ASPECT = 0.72;
/** None takes more of the panel's length. */
const MOST_SHARE = 0.3;
/** So that all find room, each gives up so much of its size. */
const LEAST_SIZE = 0.6;
const GAP_MM = 3;

export function panelLayout(
  panel: Rect,
  wish: {
    overview: boolean;
    insets: number;
    beside: boolean;
    /** What the legend takes of a column this wide, or of a row: its height or its width. */
    legendMm: number;
  },
): PanelLayout {
  const maps = [
    ...(wish.overview ? [OVERVIEW_ASPECT] : []),
    ...Array.from({ length: wish.insets }, () => INSET_ASPECT),
  ];
  const length = wish.beside ? panel.height : panel.width;
  const ownSize = (aspect: number) =>
    // In a column a small map is as wide as the panel, in a row as high, if that leaves room.
    Math.min(wish.beside ? panel.width * aspect : panel.height / aspect, length * MOST_SHARE);
  const all = maps.reduce((sum, aspect) => sum + ownSize(aspect), 0);
  const room = length - wish.legendMm - maps.length * GAP_MM;
  const shrink = room / all >= LEAST_SIZE ? Math.min(1, room / all) : 1;
  const rects: Rect[] = [];
  let used = 0;
  for (const aspect of maps) {
    const size = ownSize(aspect) * shrink;
    if (used + size + GAP_MM + wish.legendMm > length + 1e-6) break;
    rects.push(
      wish.beside
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
  const overview = wish.overview ? (rects[0] ?? null) : null;
  const insets = wish.overview ? rects.slice(1) : rects;
  return {
    overview,
    insets,
    insetsLeft: wish.insets - insets.length,
    rest: wish.beside
      ? { ...panel, y: panel.y + used, height: panel.height - used }
      : { ...panel, x: panel.x + used, width: panel.width - used },
  };
}
