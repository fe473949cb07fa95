/** One sheet: how its page is shared, at which scale its area fits, then all that stands on it. */
import { findMatches } from '../../domain/filter';
import type { Refusal } from '../compose-result';
import { NEATLINE_MM } from '../furniture/frame/neatline';
import { legendBlocks } from '../furniture/page/legend/legend';
import { titleBlock } from '../furniture/page/title-block';
import { type MapFrame, mapFrame } from '../map-frame';
import { largerPapers, orientationOf } from '../paper';
import type { PrintData } from '../print-data';
import type { Paper, PrintRequest } from '../request';
import { ROUND_SCALES } from '../scale';
import { planeAreaOf } from './area';
import { columnLayout } from './column-layout';
import { footBlock } from './foot';
import { chooseFrame, noRoomOn } from './frame-choice';
import { furnishSheet } from './furnish-sheet';
import { type LayoutWish, layoutOf, SHEET_GAP_MM, type SheetLayout } from './layout';
import { numbersOn } from './numbering';
import { catalogueOfClause } from './one-clause';
import { fairPanel, panelFor, sectionsOn } from './panel-of-sheet';
import type { Sheet, SheetWish } from './sheet';
import { styleOf } from './style';
import { areaName, subtitleOf, titleOf } from './titles';

/** Kept in a panel made lower, for what the larger map adds to the legend. */
const SLACK_MM = 5;

const pageWidthMm = ({ paper, marginMm }: PrintRequest): number => paper.widthMm - 2 * marginMm;

export function composeSheet(
  wish: SheetWish,
): Sheet | { refusal: Refusal; scaleDenominator: number } {
  const { request, t } = wish;
  const data: PrintData = {
    ...wish.data,
    catalogue: catalogueOfClause(wish.data.catalogue, request.clause),
  };
  const { catalogue } = data;
  const style = styleOf(request, data, t);
  const { setting } = style;
  const title = wish.title ?? titleOf(request, catalogue, t);
  const matching = findMatches(catalogue.features, catalogue.clauses, request.filter).features;
  const titled = (count: number) =>
    titleBlock(
      {
        title,
        subtitle: wish.subtitle ?? subtitleOf(request, catalogue, count, t),
        scale: '',
        anchor: 'middle',
      },
      pageWidthMm(request),
      setting,
    );
  const area = planeAreaOf(request.area, catalogue);
  const everySource = [...data.sourceById.keys()];
  const isUpright = orientationOf(request.paper) === 'portrait';
  const layoutWith = (
    paper: Paper,
    footMm: number,
    more: Pick<LayoutWish, 'panelMostMm' | 'columnMm' | 'footUnderPanel'> = {},
  ): SheetLayout | null => {
    const wanted: LayoutWish = {
      titleMm: titled(matching.length).heightMm,
      footMm,
      bandMm: NEATLINE_MM,
      gapMm: SHEET_GAP_MM,
      // Upright, the table has no room below the map and follows.
      panel: request.table === 'beside' && !isUpright ? 'with-table' : 'plain',
      ...more,
    };
    return layoutOf(paper, request.marginMm, wanted);
  };
  const wishFor = (footMm: number) => ({
    request,
    area,
    areaName: areaName(request, catalogue, t),
    mapOn: (paper: Paper) => layoutWith(paper, footMm)?.map ?? null,
  });
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
  const made = { wish, data, title, matching, titled };
  const foot = { request, data, sources: everySource, style };
  if (!isUpright && request.table !== 'beside') {
    const columnWith = (insets: 'all' | 'some') =>
      columnLayout({
        widestFirst: request.insets.length > 0,
        pageWidthMm: pageWidthMm(request),
        setting,
        layoutWith: (columnMm, footMm, footUnderPanel) =>
          layoutWith(request.paper, footMm, { columnMm, footUnderPanel }),
        frameOn: ({ map }) => {
          const chosen = chooseFrame(wishFor(0), map, t);
          return 'frame' in chosen ? chosen.frame : null;
        },
        footMm: (widthMm, frame, stacked) =>
          footBlock({ ...foot, frame }, widthMm, stacked).heightMm,
        sectionsOn: legendOn,
        panelOn: (layout, frame, legendMm) =>
          fairPanel(request, layout, frame, catalogue, { legendMm, insets }),
      });
    const column = columnWith('all') ?? (request.insets.length > 0 ? columnWith('some') : null);
    if (column) return furnishSheet({ ...made, ...column });
  }
  const noRoom = (footMm: number | null) => ({
    refusal: noRoomOn(
      request.paper,
      largerPapers(request.paper).find((one) => footMm !== null && layoutWith(one, footMm)) ?? null,
      t,
    ),
    scaleDenominator: 0,
  });
  // The foot's height hangs on the frame and the frame on what the foot leaves: the sources of
  // all the register make it no lower than it will be.
  const first = layoutWith(request.paper, 0);
  if (!first) return noRoom(null);
  const draft = chooseFrame(wishFor(0), first.map, t);
  // A refusal says what would fit with the foot, so that what it says is true.
  const draftFrame =
    'frame' in draft
      ? draft.frame
      : mapFrame(first.map, area.centre, draft.scaleDenominator || (ROUND_SCALES.at(-1) ?? 1));
  const footMm = footBlock({ ...foot, frame: draftFrame }, first.page.width).heightMm;
  const layout = layoutWith(request.paper, footMm);
  if (!layout) return noRoom(footMm);
  const chosen = chooseFrame(wishFor(footMm), layout.map, t);
  if ('tooLarge' in chosen) {
    return { refusal: chosen.tooLarge, scaleDenominator: chosen.scaleDenominator };
  }
  if (isUpright) {
    // What the legend leaves of the panel is the map's, if the legend of the larger map still fits.
    const legendMm = (one: SheetLayout, frame: MapFrame): number | null => {
      const rest = panelFor(request, one, frame, catalogue).rest;
      const blocks = legendBlocks(legendOn(frame), rest, rest, setting);
      return blocks.length === 1 ? (blocks[0]?.heightMm ?? null) : null;
    };
    const needed = legendMm(layout, chosen.frame);
    const lower =
      needed === null
        ? null
        : layoutWith(request.paper, footMm, { panelMostMm: needed + SLACK_MM });
    const better = lower && chooseFrame(wishFor(footMm), lower.map, t);
    if (lower && better && 'frame' in better && legendMm(lower, better.frame) !== null) {
      return furnishSheet({ ...made, layout: lower, frame: better.frame });
    }
  }
  return furnishSheet({ ...made, layout, frame: chosen.frame });
}
