/**
 * A wide sheet with its furniture in a column beside the map: small maps, legend and, under them, scale and
 * imprint, so that the map has the full height. The column is the narrowest that holds everything; where
 * none does, scale and imprint run below map and column.
 */
import { legendBlocks, legendWidthMm } from '../furniture/page/legend/legend';
import type { LegendSection } from '../furniture/page/legend/section';
import type { Setting } from '../furniture/page/setting';
import type { MapFrame } from '../map-frame';
import type { SheetLayout } from './layout';
import type { PanelLayout } from './panel-layout';

/** Columns of the legend side by side, the least first. */
const LEGEND_COLUMNS = [1, 2, 3] as const;
/** A narrower column breaks the imprint's lines too often, ems of its type. */
const IMPRINT_EM = 34;
/** No column takes more of the page. */
const MOST_SHARE = 0.4;

export interface ColumnWish {
  /** Insets are worth a wide column: they are as wide as it is. */
  widestFirst: boolean;
  pageWidthMm: number;
  setting: Setting;
  /** Null where this leaves no room for a map. */
  layoutWith(columnMm: number, footMm: number, footUnderPanel: boolean): SheetLayout | null;
  /** Null where the area does not fit at the scale asked for. */
  frameOn(layout: SheetLayout): MapFrame | null;
  /** Height of the foot in so much width, with this frame's numbers. */
  footMm(widthMm: number, frame: MapFrame, footUnderPanel: boolean): number;
  sectionsOn(frame: MapFrame): readonly LegendSection[];
  /** How the panel is shared where the legend is so high; null where not everything finds room. */
  panelOn(layout: SheetLayout, frame: MapFrame, legendMm: number): PanelLayout | null;
}

export interface Chosen {
  layout: SheetLayout;
  frame: MapFrame;
}

/** Null where no column holds everything, or the area fits beside none. */
export function columnLayout(wish: ColumnWish): Chosen | null {
  const { setting, pageWidthMm } = wish;
  const columns = wish.widestFirst ? LEGEND_COLUMNS.toReversed() : LEGEND_COLUMNS;
  const widthsMm = columns.map((count) => legendWidthMm(count, setting.type.body));
  for (const footUnderPanel of [true, false]) {
    const leastMm = footUnderPanel ? IMPRINT_EM * setting.type.small : 0;
    for (const widthMm of widthsMm) {
      const columnMm = Math.max(widthMm, leastMm);
      if (columnMm > pageWidthMm * MOST_SHARE) continue;
      const chosen = withColumn(columnMm, footUnderPanel, wish);
      if (chosen) return chosen;
    }
  }
  return null;
}

function withColumn(columnMm: number, footUnderPanel: boolean, wish: ColumnWish): Chosen | null {
  const draft = wish.layoutWith(columnMm, 0, footUnderPanel);
  const draftFrame = draft && wish.frameOn(draft);
  if (!draftFrame) return null;
  const footWidthMm = footUnderPanel ? columnMm : wish.pageWidthMm;
  const footMm = wish.footMm(footWidthMm, draftFrame, footUnderPanel);
  const layout = wish.layoutWith(columnMm, footMm, footUnderPanel);
  if (!layout || layout.panel.height <= 0) return null;
  // A foot under the panel takes nothing of the map.
  const frame = footUnderPanel ? draftFrame : wish.frameOn(layout);
  if (!frame) return null;
  const blocks = legendBlocks(wish.sectionsOn(frame), layout.panel, layout.panel, wish.setting);
  const [legend] = blocks;
  if (blocks.length > 1 || !legend) return null;
  return wish.panelOn(layout, frame, legend.heightMm) && { layout, frame };
}
