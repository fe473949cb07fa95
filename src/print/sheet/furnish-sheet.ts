/** A sheet whose frame is chosen: its map drawn, its furniture set, its pages made. */
import type { Layer, Mark, Page, Rect } from '../../scene/scene';
import { planeAreaOf } from '../area';
import { neatline } from '../furniture/frame/neatline';
import { overview } from '../furniture/frame/overview';
import { type Block, EMPTY, group, moved } from '../furniture/page/block';
import { legendBlocks } from '../furniture/page/legend/legend';
import { numberedNames, numberList } from '../furniture/page/number-list';
import { tablePages } from '../furniture/page/table/pages';
import { orientationOf } from '../paper';
import type { Fit } from './arrangement/fit';
import { SHEET_GAP_MM } from './arrangement/layout';
import { countedWords } from './counts';
import { findingsOf } from './findings';
import { footBlock } from './foot';
import { geoFrameOf } from './geo-frame';
import {
  drawInsets,
  insetGeoFrames,
  insetObstacles,
  insetPages,
  placeInsets,
} from './insets-of-sheet';
import { legendSections } from './legend-of-sheet';
import { drawMap } from './map-layers';
import { northOnMap } from './north-on-map';
import { numbersOn } from './numbering';
import type { Sheet } from './options';
import { furnitureLayer, textPages, textRect } from './page-of';
import { styleOf } from './style';
import { type Subject, titleOn } from './subject';
import { outsideOf, tablesOf } from './tables-of-sheet';

/** The ground lies below 经纬网, the register's lines above it. */
function withGraticule(layers: readonly Layer[], between: readonly Layer[]): Layer[] {
  const found = layers.findIndex(({ id }) => /^(bands|network-)/.test(id));
  const at = found < 0 ? layers.length : found;
  return [...layers.slice(0, at), ...between, ...layers.slice(at)];
}

const set = (block: Block | undefined, { x, y }: Rect): Mark[] =>
  block && block.heightMm > 0 ? [moved(block.group, x, y)] : [];

export function furnishSheet(subject: Subject, { arrangement, layout, frame, panel }: Fit): Sheet {
  const { options, data, title, matching } = subject;
  const { request, t, id } = options;
  const { catalogue } = data;
  const style = styleOf(request, data, t);
  const { setting } = style;
  const prefix = `${id}-`;
  const numbers = numbersOn(matching, [frame]);
  const pages = {
    paper: request.paper,
    marginMm: request.marginMm,
    ...options.following,
    title,
    setting,
  };
  const text = textRect(pages);
  const sections = legendSections(subject, [frame]);

  // Small maps stand in the panel; what has no room there gets a page of its own.
  const placed = placeInsets(request, data, frame, panel.insets, text, t);
  const north = northOnMap(frame, style.frame);
  const drawn = drawMap({
    data,
    request,
    frame,
    numbers,
    rowPrefix: prefix,
    markPrefix: prefix,
    keepClear: [
      ...(north ? [{ kind: 'rect' as const, rect: north.at, hard: true, weight: 0 }] : []),
      ...insetObstacles(placed),
    ],
    t,
  });
  const { content } = drawn;
  const insets = drawInsets(placed, request, data, numbers, prefix, t);
  const lines = neatline(frame, style.frame, request.graticule);
  const small =
    panel.overview && overview(panel.overview, [frame], data, request.borders, style.frame);

  const [legend, ...legendLater] = legendBlocks(sections, panel.rest, text, setting);
  const belowLegend = (legend?.heightMm ?? 0) + SHEET_GAP_MM;
  const isBeside = request.table === 'beside' && orientationOf(request.paper) === 'landscape';
  const tableRoom: Rect = {
    ...panel.rest,
    y: panel.rest.y + belowLegend,
    height: isBeside ? panel.rest.height - belowLegend : 0,
  };
  const listRoom = { ...tableRoom, height: panel.rest.height - belowLegend };
  const list = isBeside
    ? EMPTY
    : numberList(numberedNames(drawn.placement.numberOnly), listRoom, setting);
  const [table, ...tableLater] = tablePages(
    tablesOf(options, data, matching, content, { numbers, anchorPrefix: prefix }),
    tableRoom,
    text,
    setting,
  );
  const foot = footBlock(
    { request, data, frame, sources: content.sources, style },
    layout.foot.width,
    arrangement.footUnderPanel,
  );
  const furniture: Mark[] = [
    ...set(titleOn(subject, new Set(numbers.keys())), layout.title),
    group(lines.furniture),
    ...insets.flatMap(({ inset }) => inset.onMain),
    ...(north ? [north.group] : []),
    ...(small ? [group(small.ground, { clip: small.frame.rect }), ...small.furniture] : []),
    ...insets.filter(({ inPanel }) => inPanel).flatMap(({ marks }) => marks),
    ...set(legend, panel.rest),
    ...set(list, listRoom),
    ...set(table, tableRoom),
    ...set(foot, layout.foot),
  ];
  const graticule = {
    id: 'graticule',
    name: t('print.layer.graticule'),
    marks: lines.graticule,
  };
  const mapPage: Page = {
    id,
    title,
    depth: options.depth,
    widthMm: request.paper.widthMm,
    heightMm: request.paper.heightMm,
    layers: [
      ...withGraticule(drawn.layers, [
        ...(request.graticule ? [graticule] : []),
        ...(options.beneath?.(frame) ?? []),
      ]),
      furnitureLayer(t('print.layer.furniture'), furniture),
    ],
    // A reader that measures takes the last of those that hold the place: small maps lie above the main one.
    geoFrames: [
      geoFrameOf(frame, title),
      ...insetGeoFrames(insets.filter(({ inPanel }) => inPanel)),
      ...(small ? [geoFrameOf(small.frame, t('sheetFrame.overview'))] : []),
    ],
  };
  const later = (kind: 'legend' | 'table', blocks: readonly Block[]) =>
    textPages(pages, blocks, {
      id: `${id}-${kind}`,
      title: t(`print.page.${kind}`),
      depth: options.depth + 1,
    });
  return {
    title,
    pages: [
      mapPage,
      ...insetPages(insets, pages.paper, id, options.depth + 1, t),
      ...later('legend', legendLater),
      ...later('table', tableLater),
    ],
    frame,
    counted: countedWords(options, catalogue, matching, new Set(numbers.keys()), t),
    findings: findingsOf({
      title,
      request,
      data,
      frame,
      area: planeAreaOf(request.area, catalogue),
      drawn,
      insets: insets.map((one) => one.drawn),
      page: mapPage,
      outside: outsideOf(options, content),
      t,
    }),
    numbers,
    drawn,
  };
}
