/** Enlarged insets: where each stands, what the main map shows of it, and its own figure. */
import { insetAreasOf } from '../../domain/inset-areas';
import { nameIn } from '../../i18n/language';
import type { Mark, Page, Rect } from '../../scene/scene';
import { type Inset, inset } from '../furniture/frame/insets';
import { group } from '../furniture/page/block';
import type { Obstacle } from '../labels/label';
import type { MapFrame } from '../map-frame';
import type { Paper } from '../request';
import { type Figure, figure } from './figure';
import { pageOf } from './page';
import { styleOf } from './style';
import type { Subject } from './subject';

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
  { options: { request, t }, data }: Subject,
  main: MapFrame,
  panel: readonly Rect[],
  text: Rect,
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

/** Names avoid the outline of an inset if there is room elsewhere. */
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
  figure: Figure;
  marks: readonly Mark[];
}

export const drawInsets = (
  { options: { request, t, id }, data }: Subject,
  insets: readonly PlacedInset[],
  numbers: ReadonlyMap<string, number>,
): DrawnInset[] =>
  insets.map((placed) => {
    const { frame, furniture, title } = placed.inset;
    const drawn = figure({
      data,
      request,
      frame,
      title,
      numbers,
      rowPrefix: `${id}-`,
      // Marks in an inset link to the table; the table links to the main map.
      markPrefix: `${id}-inset-${placed.index + 1}-`,
      keepClear: [],
      edge: 'none',
      t,
    });
    const marks = drawn.layers.flatMap((layer) => [...layer.marks]);
    return {
      ...placed,
      figure: drawn,
      marks: [group(marks, { clip: frame.rect }), ...furniture],
    };
  });

/** Pages of the insets that the panel has no room for. */
export function insetPages(
  { options: { id, depth, t } }: Subject,
  insets: readonly DrawnInset[],
  paper: Paper,
): Page[] {
  const later = insets.filter(({ inPanel }) => !inPanel);
  return Array.from({ length: Math.ceil(later.length / ON_PAGE) }, (_, page) => {
    const onPage = later.slice(page * ON_PAGE, (page + 1) * ON_PAGE);
    return pageOf({
      id: `${id}-insets-${page + 1}`,
      title: t('print.page.insets'),
      depth: depth + 1,
      paper,
      furniture: onPage.flatMap(({ marks }) => marks),
      geoFrames: onPage.map((one) => one.figure.geo),
      t,
    });
  });
}
