/** How a sheet's page is shared, and where at which scale its map's frame lies. */
import { NEATLINE_MM } from '../furniture/frame/neatline';
import { legendBlocks } from '../furniture/page/legend/legend';
import { type MapFrame, mapFrame } from '../map-frame';
import { orientationOf } from '../paper';
import type { PlaneArea } from '../plane-area';
import { ROUND_SCALES } from '../scale';
import { columnLayout } from './column-layout';
import { footBlock } from './foot';
import { chooseFrame } from './frame-choice';
import type { Unfurnished } from './furnish-sheet';
import { type LayoutWish, layoutOf, SHEET_GAP_MM, type SheetLayout } from './layout';
import { numbersOn } from './numbering';
import { fairPanel, panelFor, sectionsOn } from './panel-of-sheet';
import { isWithinLimit } from './projection-limit';
import { styleOf } from './style';

/** Kept in a panel made lower, for what the larger map adds to the legend. */
const SLACK_MM = 5;

export type Placed =
  | Pick<Unfurnished, 'layout' | 'frame'>
  /** Margins and furniture leave no room for a map. */
  | { lacks: 'room' }
  /** There is room, and the area does not fit it at the scale asked for. */
  | { lacks: 'scale' }
  /** The area fits, and the frame reaches to where the projection no longer serves. */
  | { lacks: 'projection'; scaleDenominator: number };

/** @param made what is known of the sheet before its page is shared */
export function placeSheet(made: Omit<Unfurnished, 'layout' | 'frame'>, area: PlaneArea): Placed {
  const { wish, data, matching } = made;
  const { request, t } = wish;
  const { catalogue } = data;
  const style = styleOf(request, data, t);
  const { setting } = style;
  const pageWidthMm = request.paper.widthMm - 2 * request.marginMm;
  const isUpright = orientationOf(request.paper) === 'portrait';
  const titleMm = made.titled(null).heightMm;
  const layoutWith = (
    footMm: number,
    more: Pick<LayoutWish, 'panelMostMm' | 'columnMm' | 'footUnderPanel'> = {},
  ): SheetLayout | null =>
    layoutOf(request.paper, request.marginMm, {
      titleMm,
      footMm,
      bandMm: NEATLINE_MM,
      gapMm: SHEET_GAP_MM,
      // Upright, the table has no room below the map and follows.
      panel: request.table === 'beside' && !isUpright ? 'with-table' : 'plain',
      ...more,
    });
  const frameOn = ({ map }: SheetLayout): MapFrame | null => {
    const frame = chooseFrame(request, area, map);
    return frame && isWithinLimit(frame) ? frame : null;
  };
  const legendOn = (frame: MapFrame) =>
    sectionsOn({
      request,
      data,
      matching,
      frames: [frame],
      numbers: numbersOn(matching, [frame]),
      more: wish.legend,
      t,
    });
  const foot = { request, data, sources: [...data.sourceById.keys()], style };
  if (!isUpright && request.table !== 'beside') {
    const columnWith = (insets: 'all' | 'some') =>
      columnLayout({
        widestFirst: request.insets.length > 0,
        pageWidthMm,
        setting,
        layoutWith: (columnMm, footMm, footUnderPanel) =>
          layoutWith(footMm, { columnMm, footUnderPanel }),
        frameOn,
        footMm: (widthMm, frame, stacked) =>
          footBlock({ ...foot, frame }, widthMm, stacked).heightMm,
        sectionsOn: legendOn,
        panelOn: (layout, frame, legendMm) =>
          fairPanel(request, layout, frame, catalogue, { legendMm, insets }),
      });
    const column = columnWith('all') ?? (request.insets.length > 0 ? columnWith('some') : null);
    if (column) return column;
  }
  // The foot's height hangs on the frame and the frame on what the foot leaves: the sources of
  // all the register make it no lower than it will be.
  const first = layoutWith(0);
  if (!first) return { lacks: 'room' };
  const least = request.scaleDenominator ?? ROUND_SCALES.at(-1) ?? 1;
  const draft = frameOn(first) ?? mapFrame(first.map, area.centre, least);
  const footMm = footBlock({ ...foot, frame: draft }, first.page.width).heightMm;
  const layout = layoutWith(footMm);
  if (!layout) return { lacks: 'room' };
  const frame = frameOn(layout);
  if (!frame) {
    const beyond = chooseFrame(request, area, layout.map);
    return beyond
      ? { lacks: 'projection', scaleDenominator: beyond.scaleDenominator }
      : { lacks: 'scale' };
  }
  if (!isUpright) return { layout, frame };
  // What the legend leaves of the panel is the map's, if the legend of the larger map still fits.
  const legendMm = (one: SheetLayout, of: MapFrame): number | null => {
    const rest = panelFor(request, one, of, catalogue).rest;
    const blocks = legendBlocks(legendOn(of), rest, rest, setting);
    return blocks.length === 1 ? (blocks[0]?.heightMm ?? null) : null;
  };
  const needed = legendMm(layout, frame);
  const lower = needed === null ? null : layoutWith(footMm, { panelMostMm: needed + SLACK_MM });
  const better = lower && frameOn(lower);
  return lower && better && legendMm(lower, better) !== null
    ? { layout: lower, frame: better }
    : { layout, frame };
}
