/**
 * A wide sheet with all its furniture in one column beside the map: small maps, legend, scale, imprint.
 * The map then has the full height. The column is the narrowest that holds everything.
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
  pageWidthMm: number;
  setting: Setting;
  /** Null where this leaves no room for a map. */
  layoutWith(columnMm: number, footMm: number): SheetLayout | null;
  /** Null where the area does not fit at the scale asked for. */
  frameOn(layout: SheetLayout): MapFrame | null;
  /** Height of the foot in a column, with this frame's numbers. */
  footMm(columnMm: number, frame: MapFrame): number;
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
  for (const columns of LEGEND_COLUMNS) {
    const columnMm = Math.max(
      legendWidthMm(columns, setting.type.body),
      IMPRINT_EM * setting.type.small,
    );
    if (columnMm > pageWidthMm * MOST_SHARE) return null;
    const chosen = withColumn(columnMm, wish);
    if (chosen) return chosen;
  }
  return null;
}

function withColumn(columnMm: number, wish: ColumnWish): Chosen | null {
  // The foot's height hangs on the frame's numbers alone, the frame on the map, and not on the foot.
  const draft = wish.layoutWith(columnMm, 0);
  const frame = draft && wish.frameOn(draft);
  if (!frame) return null;
  const layout = wish.layoutWith(columnMm, wish.footMm(columnMm, frame));
  if (!layout || layout.panel.height <= 0) return null;
  const blocks = legendBlocks(wish.sectionsOn(frame), layout.panel, layout.panel, wish.setting);
  const [legend] = blocks;
  if (blocks.length > 1 || !legend) return null;
  return wish.panelOn(layout, frame, legend.heightMm) && { layout, frame };
}
