/**
 * The first arrangement in which a sheet fits. The map's size depends on the heights of foot and legend, and
 * they on what the map shows: so blocks are measured with the map of one pass and given to the next.
 */
import { planeAreaOf } from '../area';
import { NEATLINE_MM } from '../furniture/frame/neatline';
import { legendBlocks, legendWidthMm } from '../furniture/page/legend/legend';
import { type MapFrame, mapFrame } from '../map-frame';
import { ROUND_SCALES } from '../scale';
import { type Arrangement, arrangementsOf } from './arrangement/candidates';
import {
  type Fit,
  type FitInput,
  fitSheet,
  legendRoom,
  type MeasuredLegend,
  type Misfit,
} from './arrangement/fit';
import { footBlock } from './foot';
import { legendSections } from './legend-of-sheet';
import type { SheetOptions } from './options';
import { styleOf } from './style';
import { type Subject, subjectOf, titleOn } from './subject';

/** Columns of the legend side by side, the least first. */
const LEGEND_COLUMNS = [1, 2, 3];
/** Least width of an imprint, ems of its type. */
const IMPRINT_EM = 34;
/** A legend that goes on to a further page takes this share of a panel on the first. */
const LEGEND_MOST_SHARE = 0.6;

function inputOf({ options: { request }, data }: Subject): FitInput {
  const { area, scaleDenominator, centre } = request;
  return {
    paper: request.paper,
    marginMm: request.marginMm,
    bandMm: NEATLINE_MM,
    ground: { area: planeAreaOf(area, data.catalogue), scaleDenominator, centre },
    region: planeAreaOf({ kind: 'whole' }, data.catalogue),
    overview: request.overview,
    insets: request.insets.length,
  };
}

function candidatesFor({ options: { request, t }, data }: Subject) {
  const { type } = styleOf(request, data, t).setting;
  return arrangementsOf({
    paper: request.paper,
    marginMm: request.marginMm,
    table: request.table,
    insets: request.insets.length,
    legendMm: LEGEND_COLUMNS.map((count) => legendWidthMm(count, type.body)),
    leastFootMm: IMPRINT_EM * type.small,
  });
}

/** The sources of all the register make it no lower than it will be. */
function footHeight(subject: Subject, frame: MapFrame, widthMm: number, stacked: boolean): number {
  const { options, data } = subject;
  const { request, t } = options;
  const style = styleOf(request, data, t);
  const sources = [...data.sourceById.keys()];
  return footBlock({ request, data, frame, sources, style }, widthMm, stacked).heightMm;
}

function measuredLegend(subject: Subject, found: Fit): MeasuredLegend {
  const { options, data } = subject;
  const { setting } = styleOf(options.request, data, options.t);
  const sections = legendSections(subject, [found.frame]);
  const room = legendRoom(found);
  const [whole, ...more] = legendBlocks(sections, room, room, setting);
  const wholeMm = more.length === 0 ? (whole?.heightMm ?? null) : null;
  if (found.arrangement.legend === 'whole') return { wholeMm, partMm: 0 };
  const less = { ...room, height: room.height * LEGEND_MOST_SHARE };
  return { wholeMm, partMm: legendBlocks(sections, less, room, setting)[0]?.heightMm ?? 0 };
}

/** Three passes: without foot and legend, with the foot, with both. */
function fitIn(subject: Subject, input: FitInput, arrangement: Arrangement): Fit | Misfit {
  const titleMm = titleOn(subject, null).heightMm;
  const draft = fitSheet(input, arrangement, { titleMm, footMm: 0, legend: null });
  // Only the last arrangement has to say whether room or scale is lacking: with its foot there may be less room.
  const isLast = arrangement.legend === 'goes-on';
  if ('lacks' in draft && !(isLast && 'layout' in draft)) return draft;
  const { scaleDenominator, area } = input.ground;
  const frame =
    'frame' in draft
      ? draft.frame
      : mapFrame(draft.layout.map, area.centre, scaleDenominator ?? ROUND_SCALES.at(-1) ?? 1);
  const footMm = footHeight(subject, frame, draft.layout.foot.width, arrangement.footUnderPanel);
  const footed = fitSheet(input, arrangement, { titleMm, footMm, legend: null });
  if ('lacks' in footed) return footed;
  const legend = measuredLegend(subject, footed);
  const fitted = fitSheet(input, arrangement, { titleMm, footMm, legend });
  if ('lacks' in fitted || fitted.layout.map.height === footed.layout.map.height) return fitted;
  // A larger map shows more: its legend has to be whole too.
  return measuredLegend(subject, fitted).wholeMm === null ? { lacks: 'legend' } : fitted;
}

/** Where it fits in none, why not in the last. */
export function arrangeSheet(subject: Subject): Fit | Misfit {
  const input = inputOf(subject);
  let found: Fit | Misfit = { lacks: 'room' };
  for (const arrangement of candidatesFor(subject)) {
    found = fitIn(subject, input, arrangement);
    if ('frame' in found) break;
  }
  return found;
}

/** Whether the sheet finds its place on its paper; nothing of it is drawn for that. */
export const findsPlace = (options: SheetOptions): boolean =>
  'frame' in arrangeSheet(subjectOf(options));
