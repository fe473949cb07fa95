/** One sheet: the map page, and the pages its legend, insets and tables go on to. */
import type { TFunction } from 'i18next';
import type { AtlasFeature } from '../../domain/contract';
import { findMatches } from '../../domain/filter';
import type { Refusal } from '../compose-result';
import { type Inset, inset } from '../furniture/frame/insets';
import { NEATLINE_MM, neatline } from '../furniture/frame/neatline';
import { northArrow } from '../furniture/frame/north-arrow';
import { overview } from '../furniture/frame/overview';
import { group, moved } from '../furniture/page/block';
import { legendBlocks } from '../furniture/page/legend/legend';
import type { LegendSection } from '../furniture/page/legend/section';
import { featureTable, unnumberedTable } from '../furniture/page/rows/feature-rows';
import type { Numbering } from '../furniture/page/rows/wording';
import { sourceTable } from '../furniture/page/source-words';
import { tablePages } from '../furniture/page/table/pages';
import type { Table } from '../furniture/page/table/table';
import { titleBlock } from '../furniture/page/title-block';
import type { Obstacle } from '../labels/label-request';
import { type MapFrame, mapFrame } from '../map-frame';
import { orientationOf } from '../paper';
import type { Finding } from '../preflight/finding';
import type { PrintData } from '../print-data';
import type { Paper, PrintRequest } from '../request';
import { ROUND_SCALES } from '../scale';
import type { Layer, Mark, Page, Rect } from '../scene';
import { planeAreaOf } from './area';
import { findingsOf } from './findings';
import { footBlock } from './foot';
import { chooseFrame } from './frame-choice';
import { geoFrameOf } from './geo-frame';
import { type LayoutWish, layoutOf, type SheetLayout } from './layout';
import { drawMap, type MapDrawn } from './map-layers';
import { numbersOn } from './numbering';
import { catalogueOfClause } from './one-clause';
import { furnitureLayer, textPages, textRect } from './page-of';
import { panelFor, sectionsOn } from './panel-of-sheet';
import { styleOf } from './style';
import { areaName, subtitleOf, titleOf } from './titles';

export interface SheetWish {
  request: PrintRequest;
  data: PrintData;
  t: TFunction;
  /** ASCII, unique in the document: begins ids and anchors. */
  id: string;
  /** Depth of the map page's bookmark. */
  depth: number;
  /** Instead of the derived ones. */
  title?: string;
  subtitle?: string;
  /** Set before the tables of features. */
  tables?: (numbering: Numbering) => readonly Table[];
  /** Drawn under the networks, in the frame. */
  beneath?: (frame: MapFrame) => Layer[];
  /** False where the document lists the sources of all its sheets together. */
  listsSources?: boolean;
  /** More for the legend. */
  legend?: readonly LegendSection[];
  /** Of the pages after the map's, where they are not as large as it is. */
  following?: { paper: Paper; marginMm: number };
}

export interface Sheet {
  title: string;
  pages: readonly Page[];
  frame: MapFrame;
  findings: readonly Finding[];
  numbers: ReadonlyMap<string, number>;
  /** The main map, with its labels' places. */
  drawn: MapDrawn;
}

/** Between title, map, panel and foot. */
const GAP_MM = 3;
/** From the edge of the map to what stands on it. */
const ON_MAP_MM = 3;
/** Enlarged insets on a page of their own. */
const INSETS_ON_PAGE = 2;

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
  const everySource = catalogue.sources.map((source) => source.id);
  const isUpright = orientationOf(request.paper) === 'portrait';
  const layoutWith = (paper: Paper, footMm: number, panelMostMm?: number): SheetLayout | null => {
    const wanted: LayoutWish = {
      titleMm: titled(matching.length).heightMm,
      footMm,
      bandMm: NEATLINE_MM,
      gapMm: GAP_MM,
      // Upright, the table has no room below the map and follows.
      panel: request.table === 'beside' && !isUpright ? 'with-table' : 'plain',
      ...(panelMostMm !== undefined && { panelMostMm }),
    };
    return layoutOf(paper, request.marginMm, wanted);
  };
  const wishFor = (footMm: number) => ({
    request,
    area,
    areaName: areaName(request, catalogue, t),
    mapOn: (paper: Paper) => layoutWith(paper, footMm)?.map ?? null,
  });
  const noRoom = {
    refusal: {
      message: t('print.refusal.noRoom', { paper: request.paper.name }),
      scaleDenominator: null,
      paper: null,
    },
    scaleDenominator: 0,
  };
  // The foot's height hangs on the frame and the frame on what the foot leaves: the sources of
  // all the register make it no lower than it will be.
  const first = layoutWith(request.paper, 0);
  if (!first) return noRoom;
  const draft = chooseFrame(wishFor(0), first.map, t);
  // A refusal says what would fit with the foot, so that what it says is true.
  const draftFrame =
    'frame' in draft
      ? draft.frame
      : mapFrame(first.map, area.centre, draft.scaleDenominator || (ROUND_SCALES.at(-1) ?? 1));
  const footMm = footBlock(
    { request, data, frame: draftFrame, sources: everySource, style },
    first.page.width,
  ).heightMm;
  const layout = layoutWith(request.paper, footMm);
  if (!layout) return noRoom;
  const chosen = chooseFrame(wishFor(footMm), layout.map, t);
  if ('tooLarge' in chosen) {
    return { refusal: chosen.tooLarge, scaleDenominator: chosen.scaleDenominator };
  }
  const made = { wish, data, title, matching, titled };
  if (isUpright) {
    // What the legend leaves of the panel is the map's, if the legend of the larger map still fits.
    const legendMm = (one: SheetLayout, frame: MapFrame): number | null => {
      const sections = sectionsOn({
        request,
        data,
        matching,
        frame,
        numbers: numbersOn(matching, [frame]),
        more: wish.legend,
        t,
      });
      const rest = panelFor(request, one, frame, catalogue).rest;
      const blocks = legendBlocks(sections, rest, rest, setting);
      return blocks.length === 1 ? (blocks[0]?.heightMm ?? null) : null;
    };
    const needed = legendMm(layout, chosen.frame);
    const lower = needed === null ? null : layoutWith(request.paper, footMm, needed + SLACK_MM);
    const better = lower && chooseFrame(wishFor(footMm), lower.map, t);
    if (lower && better && 'frame' in better && legendMm(lower, better.frame) !== null) {
      return furnished({ ...made, layout: lower, frame: better.frame });
    }
  }
  return furnished({ ...made, layout, frame: chosen.frame });
}

/** Kept in a panel made lower, for what the larger map adds to the legend. */
const SLACK_MM = 5;

interface Furnished {
  wish: SheetWish;
  data: PrintData;
  title: string;
  matching: readonly AtlasFeature[];
  titled(count: number): ReturnType<typeof titleBlock>;
  layout: SheetLayout;
  frame: MapFrame;
}

/** A legend needs no more than so much, or it goes on to a page of its own. */
const LEGEND_MOST_SHARE = 0.6;

const legendRoom = (panel: Rect): Rect => ({ ...panel, height: panel.height * LEGEND_MOST_SHARE });

/** A name across the outline of an inset is cut by it: better elsewhere, if there is room. */
const edgeOf = ({ x, y, width, height }: Rect): Obstacle => ({
  kind: 'line',
  line: [x, y, x + width, y, x + width, y + height, x, y + height, x, y],
  widthMm: 0.4,
  hard: false,
  weight: 3,
});

const flat = (layers: readonly Layer[]): Mark[] => layers.flatMap(({ marks }) => [...marks]);

function furnished({ wish, data, title, matching, titled, layout, frame }: Furnished): Sheet {
  const { request, t, id } = wish;
  const { catalogue } = data;
  const style = styleOf(request, data, t);
  const { setting, palette } = style;
  const anchorPrefix = `${id}-`;
  const numbers = numbersOn(matching, [frame]);
  const furnitureName = t('print.layer.furniture');

  const pages = {
    paper: request.paper,
    marginMm: request.marginMm,
    ...wish.following,
    title,
    setting,
  };
  const text = textRect(pages);
  const sections = sectionsOn({ request, data, matching, frame, numbers, more: wish.legend, t });

  // Small maps stand in the panel; what has no room there gets a page of its own.
  const beside = orientationOf(request.paper) === 'landscape';
  const [wholeLegend] = legendBlocks(sections, legendRoom(layout.panel), text, setting);
  const panel = panelFor(request, layout, frame, catalogue, wholeLegend?.heightMm);
  const insetRects = [
    ...panel.insets,
    ...Array.from({ length: panel.insetsLeft }, (_, index): Rect => {
      const height = (text.height - GAP_MM) / INSETS_ON_PAGE;
      return {
        x: text.x,
        y: text.y + (index % INSETS_ON_PAGE) * (height + GAP_MM),
        width: text.width,
        height,
      };
    }),
  ];
  const insets = request.insets.flatMap((name, index) => {
    const rect = insetRects[index];
    const letter = String.fromCharCode(65 + index);
    const made = rect && inset(name, letter, rect, frame, style.frame);
    return made ? [{ made, onFirstPage: index < panel.insets.length, index }] : [];
  });

  const arrow = northArrow(frame, [0, 0], style.frame);
  const arrowAt = arrow && {
    x: layout.map.x + layout.map.width - arrow.width - ON_MAP_MM,
    y: layout.map.y + ON_MAP_MM,
    width: arrow.width,
    height: arrow.height,
  };
  const hard = (rect: Rect): Obstacle => ({ kind: 'rect', rect, hard: true, weight: 0 });
  const drawn = drawMap({
    data,
    request,
    frame,
    numbers,
    rowPrefix: anchorPrefix,
    markPrefix: anchorPrefix,
    keepClear: [
      ...(arrowAt ? [hard(arrowAt)] : []),
      ...insets.flatMap(({ made }) => [hard(made.keepClear), edgeOf(made.outlined)]),
    ],
    t,
  });
  const { content } = drawn;
  const insetMarks = ({
    made,
    index,
  }: {
    made: Inset;
    index: number;
  }): { marks: Mark[]; drawn: MapDrawn } => {
    const small = drawMap({
      data,
      request,
      frame: made.frame,
      numbers,
      rowPrefix: anchorPrefix,
      // What an inset repeats leads to the table, and is not led to.
      markPrefix: `${anchorPrefix}inset-${index + 1}-`,
      keepClear: [],
      t,
    });
    return {
      drawn: small,
      marks: [group(flat(small.layers), { clip: made.frame.rect }), ...made.furniture],
    };
  };
  const insetsDrawn = insets.map((one) => ({ ...one, ...insetMarks(one) }));

  const frameMarks = neatline(frame, style.frame, request.graticule);
  const small =
    panel.overview && overview(panel.overview, [frame], data, request.borders, style.frame);
  const legend = legendBlocks(sections, panel.rest, text, setting);
  const legendMm = legend[0]?.heightMm ?? 0;
  const foot = footBlock(
    { request, data, frame, sources: content.sources, style },
    layout.foot.width,
  );

  const numbering: Numbering = { numbers, anchorPrefix };
  const context = { catalogue, t, language: request.language };
  const form = request.table === 'beside' ? 'narrow' : 'wide';
  const unplaced = matching.filter(
    ({ geometry, properties }) =>
      geometry === null &&
      (request.area.kind !== 'region' || properties.regions.includes(request.area.id)),
  );
  const outside = request.area.kind === 'whole' ? content.outside : [];
  const tables: Table[] =
    request.table === 'none'
      ? []
      : [
          ...(wish.tables?.(numbering) ?? []),
          featureTable(content.shown, request.filter, numbering, form, context),
          unnumberedTable('unplaced', unplaced, request.filter, form, context),
          unnumberedTable('outside', outside, request.filter, form, context),
          ...(wish.listsSources === false
            ? []
            : [sourceTable(content.sources, catalogue, t, request.language)]),
        ].filter(({ rows }) => rows.length > 0);
  const tableRoom: Rect = beside
    ? {
        ...panel.rest,
        y: panel.rest.y + legendMm + GAP_MM,
        height: panel.rest.height - legendMm - GAP_MM,
      }
    : { ...panel.rest, height: 0 };
  const tableBlocks = tablePages(
    tables,
    request.table === 'beside' ? tableRoom : { ...tableRoom, height: 0 },
    text,
    setting,
  );

  const [tableHere, ...tableLater] = tableBlocks;
  const [legendHere, ...legendLater] = legend;
  const titleHere = titled(numbers.size);
  const furniture: Mark[] = [
    moved(titleHere.group, layout.title.x, layout.title.y),
    group(frameMarks.furniture),
    ...insets.flatMap(({ made }) => made.onMain),
    ...(arrow && arrowAt
      ? [
          group([
            {
              kind: 'path',
              closed: true,
              lines: [
                [
                  ...[arrowAt.x - 1, arrowAt.y - 1],
                  ...[arrowAt.x + arrowAt.width + 1, arrowAt.y - 1],
                  ...[arrowAt.x + arrowAt.width + 1, arrowAt.y + arrowAt.height + 1],
                  ...[arrowAt.x - 1, arrowAt.y + arrowAt.height + 1],
                ],
              ],
              fill: { colour: palette.halo, opacity: 0.8 },
            },
            ...(northArrow(frame, [arrowAt.x, arrowAt.y], style.frame)?.marks ?? []),
          ]),
        ]
      : []),
    ...(small ? [group(small.ground, { clip: small.frame.rect }), ...small.furniture] : []),
    ...insetsDrawn.filter(({ onFirstPage }) => onFirstPage).flatMap(({ marks }) => marks),
    ...(legendHere ? [moved(legendHere.group, panel.rest.x, panel.rest.y)] : []),
    ...(tableHere && tableHere.heightMm > 0
      ? [moved(tableHere.group, tableRoom.x, tableRoom.y)]
      : []),
    moved(foot.group, layout.foot.x, layout.foot.y),
  ];
  const graticule: Layer = {
    id: 'graticule',
    name: t('print.layer.graticule'),
    marks: frameMarks.graticule,
  };
  const networksFrom = drawn.layers.findIndex(({ id: layer }) => /^(bands|network-)/.test(layer));
  const cutAt = networksFrom < 0 ? drawn.layers.length : networksFrom;
  const mapPage: Page = {
    id,
    title,
    depth: wish.depth,
    widthMm: request.paper.widthMm,
    heightMm: request.paper.heightMm,
    layers: [
      ...drawn.layers.slice(0, cutAt),
      ...(request.graticule ? [graticule] : []),
      ...(wish.beneath?.(frame) ?? []),
      ...drawn.layers.slice(cutAt),
      furnitureLayer(furnitureName, furniture),
    ],
    geoFrames: [geoFrameOf(frame, title)],
  };
  const laterInsets = insetsDrawn.filter(({ onFirstPage }) => !onFirstPage);
  const insetPages: Page[] = [];
  for (let at = 0; at < laterInsets.length; at += INSETS_ON_PAGE) {
    insetPages.push({
      id: `${id}-insets-${insetPages.length + 1}`,
      title: t('print.page.insets'),
      depth: wish.depth + 1,
      widthMm: pages.paper.widthMm,
      heightMm: pages.paper.heightMm,
      layers: [
        furnitureLayer(
          furnitureName,
          laterInsets.slice(at, at + INSETS_ON_PAGE).flatMap(({ marks }) => marks),
        ),
      ],
      geoFrames: [],
    });
  }
  const later = (kind: 'legend' | 'table', blocks: typeof legendLater) =>
    textPages(pages, blocks, {
      id: `${id}-${kind}`,
      title: t(`print.page.${kind}`),
      depth: wish.depth + 1,
    });
  return {
    title,
    pages: [mapPage, ...insetPages, ...later('legend', legendLater), ...later('table', tableLater)],
    frame,
    findings: findingsOf({
      title,
      request,
      data,
      frame,
      area: planeAreaOf(request.area, catalogue),
      drawn,
      insets: insetsDrawn.map((one) => one.drawn),
      page: mapPage,
      outside,
      t,
    }),
    numbers,
    drawn,
  };
}
