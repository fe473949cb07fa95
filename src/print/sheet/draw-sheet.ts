/** A sheet whose arrangement is chosen: its figures drawn, its blocks set, its pages made. */
import type { Mark, Rect } from '../../scene/scene';
import { planeAreaOf } from '../area';
import { overview } from '../furniture/frame/overview';
import { type Block, EMPTY, group } from '../furniture/page/block';
import { legendBlocks } from '../furniture/page/legend/legend';
import { numberedNames, numberList } from '../furniture/page/number-list';
import { tablePages } from '../furniture/page/table/pages';
import { orientationOf } from '../paper';
import type { Fit } from './arrangement/fit';
import { SHEET_GAP_MM } from './arrangement/layout';
import { countedWords } from './counts';
import { type Figure, figure, geoFrameOf } from './figure';
import { findingsOf } from './findings';
import { footBlock } from './foot';
import { highlightLayer } from './highlights';
import { drawInsets, insetObstacles, insetPages, placeInsets } from './insets';
import { legendSections } from './legend-of-sheet';
import { numbersOn } from './numbering';
import type { Sheet } from './options';
import { blockAt, pageOf, type TextPages, textPages, textRect } from './page';
import { styleOf } from './style';
import { type Subject, titleOn } from './subject';
import { outsideOf, tablesOf } from './tables-of-sheet';

interface PanelBlocks {
  /** In the panel. */
  marks: Mark[];
  /** On following pages. */
  legendLater: readonly Block[];
  tableLater: readonly Block[];
}

/** Legend, then the table or the list of what the map shows by number only, in what small maps leave of the panel. */
function panelBlocks(
  subject: Subject,
  { frame, panel: { rest } }: Fit,
  { content, placement }: Figure,
  numbers: ReadonlyMap<string, number>,
  text: Rect,
): PanelBlocks {
  const { options, data, matching } = subject;
  const { request, id } = options;
  const { setting } = styleOf(request, data, options.t);
  const sections = legendSections(subject, [frame]);
  const [legend, ...legendLater] = legendBlocks(sections, rest, text, setting);
  const belowLegend = (legend?.heightMm ?? 0) + SHEET_GAP_MM;
  const isBeside = request.table === 'beside' && orientationOf(request.paper) === 'landscape';
  const room: Rect = { ...rest, y: rest.y + belowLegend, height: rest.height - belowLegend };
  const list = isBeside ? EMPTY : numberList(numberedNames(placement.numberOnly), room, setting);
  const [table, ...tableLater] = tablePages(
    tablesOf(options, data, matching, content, { numbers, anchorPrefix: `${id}-` }),
    isBeside ? room : { ...room, height: 0 },
    text,
    setting,
  );
  return {
    marks: [...blockAt(legend, rest), ...blockAt(list, room), ...blockAt(table, room)],
    legendLater,
    tableLater,
  };
}

export function drawSheet(subject: Subject, fit: Fit): Sheet {
  const { options, data, title, matching } = subject;
  const { request, t, id, depth } = options;
  const { arrangement, layout, frame, panel } = fit;
  const { catalogue } = data;
  const style = styleOf(request, data, t);
  const numbers = numbersOn(matching, [frame]);
  const onMap = new Set(numbers.keys());
  const pages: TextPages = {
    paper: request.paper,
    marginMm: request.marginMm,
    ...options.following,
    title,
    setting: style.setting,
  };
  const text = textRect(pages);

  // Small maps stand in the panel; what has no room there gets a page of its own.
  const placed = placeInsets(subject, frame, panel.insets, text);
  const main = figure({
    data,
    request,
    frame,
    title,
    numbers,
    rowPrefix: `${id}-`,
    markPrefix: `${id}-`,
    keepClear: insetObstacles(placed),
    edge: 'graticule-on-ground',
    beneath: options.highlights ? [highlightLayer(options.highlights, frame)] : [],
    t,
  });
  const insets = drawInsets(subject, placed, numbers);
  const inPanel = insets.filter((one) => one.inPanel);
  const small =
    panel.overview && overview(panel.overview, [frame], data, request.borders, style.frame);

  const { marks, legendLater, tableLater } = panelBlocks(subject, fit, main, numbers, text);
  const foot = footBlock(
    { request, data, frame, sources: main.content.sources, style },
    layout.foot.width,
    arrangement.footUnderPanel,
  );
  const mapPage = pageOf({
    id,
    title,
    depth,
    paper: request.paper,
    layers: main.layers,
    furniture: [
      ...blockAt(titleOn(subject, onMap), layout.title),
      group(main.neatline),
      ...insets.flatMap(({ inset }) => inset.onMain),
      ...(main.north ? [main.north] : []),
      ...(small ? [group(small.ground, { clip: small.frame.rect }), ...small.furniture] : []),
      ...inPanel.flatMap((one) => one.marks),
      ...marks,
      ...blockAt(foot, layout.foot),
    ],
    // Where frames overlap, a PDF reader measures in the last: small maps come after the main one.
    geoFrames: [
      main.geo,
      ...inPanel.map((one) => one.figure.geo),
      ...(small ? [geoFrameOf(small.frame, t('sheetFrame.overview'))] : []),
    ],
    t,
  });
  const later = (kind: 'legend' | 'table', blocks: readonly Block[]) =>
    textPages(pages, blocks, {
      id: `${id}-${kind}`,
      title: t(`print.page.${kind}`),
      depth: depth + 1,
    });
  return {
    title,
    pages: [
      mapPage,
      ...insetPages(subject, insets, pages.paper),
      ...later('legend', legendLater),
      ...later('table', tableLater),
    ],
    counted: countedWords(options, catalogue, matching, onMap, t),
    findings: findingsOf({
      title,
      request,
      data,
      area: planeAreaOf(request.area, catalogue),
      figure: main,
      insets: insets.map((one) => one.figure),
      page: mapPage,
      outside: outsideOf(options, main.content),
      t,
    }),
    numbers,
    figure: main,
  };
}
