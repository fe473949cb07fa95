/** Enlarged insets: where each stands, what the main map shows of it, and its own map. */
import type { TFunction } from 'i18next';
import { insetAreasOf } from '../../domain/inset-areas';
import { nameIn } from '../../i18n/language';
import type { GeoFrame, Mark, Page, Rect } from '../../scene/scene';
import { type Inset, inset } from '../furniture/frame/insets';
import { group } from '../furniture/page/block';
import type { Obstacle } from '../labels/label';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import type { Paper, PrintRequest } from '../request';
import { geoFrameOf } from './geo-frame';
import { drawMap, type MapDrawn } from './map-layers';
import { furnitureLayer } from './page-of';
import { styleOf } from './style';

/** On a page of their own. */
const ON_PAGE = 2;
const GAP_MM = 3;

export interface PlacedInset {
  inset: Inset;
  /** Of those asked for, from 0. */
  index: number;
  /** In the panel of the sheet; otherwise on a page of its own. */
  inPanel: boolean;
}

/**
 * @param panel room beside the map, for as many as it holds
 * @param text room on a page of their own
 */
export function placeInsets(
  request: PrintRequest,
  data: PrintData,
  main: MapFrame,
  panel: readonly Rect[],
  text: Rect,
  t: TFunction,
): PlacedInset[] {
  const { frame: style } = styleOf(request, data, t);
  const areas = insetAreasOf(data.catalogue.regions);
  const asked = request.insets.flatMap((id) => areas.find((one) => one.id === id) ?? []);
  return asked.flatMap((area, index) => {
    const height = (text.height - (ON_PAGE - 1) * GAP_MM) / ON_PAGE;
    const later = (index - panel.length) % ON_PAGE;
    const rect = panel[index] ?? { ...text, y: text.y + later * (height + GAP_MM), height };
    const named = { name: nameIn(area, request.language), extent: area.extent };
    const made = inset(named, String.fromCharCode(65 + index), rect, main, style);
    return made ? [{ inset: made, index, inPanel: index < panel.length }] : [];
  });
}

/** A name across the outline of an inset is cut by it: better elsewhere, if there is room. */
const outlineOf = ({ x, y, width, height }: Rect): Obstacle => ({
  kind: 'line',
  line: [x, y, x + width, y, x + width, y + height, x, y + height, x, y],
  widthMm: 0.4,
  hard: false,
  weight: 3,
});

/** What labels of the main map keep clear of. */
export const insetObstacles = (insets: readonly PlacedInset[]): Obstacle[] =>
  insets.flatMap(({ inset: { keepClear, outlined } }): Obstacle[] => [
    { kind: 'rect', rect: keepClear, hard: true, weight: 0 },
    outlineOf(outlined),
  ]);

export interface DrawnInset extends PlacedInset {
  marks: readonly Mark[];
  drawn: MapDrawn;
}

export const drawInsets = (
  insets: readonly PlacedInset[],
  request: PrintRequest,
  data: PrintData,
  numbers: ReadonlyMap<string, number>,
  prefix: string,
  t: TFunction,
): DrawnInset[] =>
  insets.map((placed) => {
    const { frame, furniture } = placed.inset;
    const drawn = drawMap({
      data,
      request,
      frame,
      numbers,
      rowPrefix: prefix,
      // What an inset repeats leads to the table, and is not led to.
      markPrefix: `${prefix}inset-${placed.index + 1}-`,
      keepClear: [],
      t,
    });
    const marks = drawn.layers.flatMap((layer) => [...layer.marks]);
    return { ...placed, drawn, marks: [group(marks, { clip: frame.rect }), ...furniture] };
  });

export const insetGeoFrames = (insets: readonly DrawnInset[]): GeoFrame[] =>
  insets.map(({ inset: { frame, title } }) => geoFrameOf(frame, title));

/** Pages of the insets that the panel has no room for. */
export function insetPages(
  insets: readonly DrawnInset[],
  paper: Paper,
  sheetId: string,
  depth: number,
  t: TFunction,
): Page[] {
  const later = insets.filter(({ inPanel }) => !inPanel);
  return Array.from({ length: Math.ceil(later.length / ON_PAGE) }, (_, page) => {
    const onPage = later.slice(page * ON_PAGE, (page + 1) * ON_PAGE);
    return {
      id: `${sheetId}-insets-${page + 1}`,
      title: t('print.page.insets'),
      depth,
      widthMm: paper.widthMm,
      heightMm: paper.heightMm,
      layers: [
        furnitureLayer(
          t('print.layer.furniture'),
          onPage.flatMap(({ marks }) => marks),
        ),
      ],
      geoFrames: insetGeoFrames(onPage),
    };
  });
}
