/** The one maker of a page: layers of figures below, furniture above; and pages of text alone. */
import type { TFunction } from 'i18next';
import type { GeoFrame, Layer, Mark, Page, Rect } from '../../scene/scene';
import { type Block, moved } from '../furniture/page/block';
import { runningHeader } from '../furniture/page/page-notes';
import type { Setting } from '../furniture/page/setting';
import type { Paper } from '../request';

export interface PageOptions {
  /** ASCII, unique in the document. */
  id: string;
  /** Of the bookmark. */
  title: string;
  depth: number;
  paper: Pick<Paper, 'widthMm' | 'heightMm'>;
  layers?: readonly Layer[];
  furniture: readonly Mark[];
  geoFrames?: readonly GeoFrame[];
  t: TFunction;
}

export const furnitureLayer = (marks: readonly Mark[], t: TFunction): Layer => ({
  id: 'furniture',
  name: t('print.layer.furniture'),
  marks,
});

export const pageOf = ({
  id,
  title,
  depth,
  paper: { widthMm, heightMm },
  layers = [],
  furniture,
  geoFrames = [],
  t,
}: PageOptions): Page => ({
  id,
  title,
  depth,
  widthMm,
  heightMm,
  layers: [...layers, furnitureLayer(furniture, t)],
  geoFrames,
});

/** The page with more furniture above all that it has. */
export const withFurniture = (page: Page, marks: readonly Mark[], t: TFunction): Page => ({
  ...page,
  layers: [...page.layers, furnitureLayer(marks, t)],
});

/** A block where a layout has room for it; nothing where it is empty. */
export const blockAt = (block: Block | undefined, { x, y }: Pick<Rect, 'x' | 'y'>): Mark[] =>
  block && block.heightMm > 0 ? [moved(block.group, x, y)] : [];

/** Between header, text and page number, millimetres. */
const GAP_MM = 3;
/** Kept for the page number. */
export const NUMBER_MM = 6;

export interface TextPages {
  paper: Paper;
  marginMm: number;
  /** In the running header. */
  title: string;
  setting: Setting;
}

/** Room of text on a page, page coordinates. */
export function textRect({ paper, marginMm, title, setting }: TextPages): Rect {
  const width = paper.widthMm - 2 * marginMm;
  const top = marginMm + runningHeader(title, '', width, setting).heightMm + GAP_MM;
  return {
    x: marginMm,
    y: top,
    width,
    height: paper.heightMm - marginMm - NUMBER_MM - top,
  };
}

/** @param blocks as they were set into `textRect` */
export function textPages(
  pages: TextPages,
  blocks: readonly Block[],
  bookmark: { id: string; title: string; depth: number },
): Page[] {
  const { paper, marginMm, title, setting } = pages;
  const rect = textRect(pages);
  const header = runningHeader(title, bookmark.title, rect.width, setting);
  return blocks
    .filter(({ heightMm }) => heightMm > 0)
    .map((block, index) =>
      pageOf({
        id: `${bookmark.id}-${index + 1}`,
        title: index === 0 ? bookmark.title : `${bookmark.title} ${index + 1}`,
        depth: bookmark.depth,
        paper,
        furniture: [moved(header.group, marginMm, marginMm), moved(block.group, rect.x, rect.y)],
        t: setting.t,
      }),
    );
}
