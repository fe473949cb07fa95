/** Pages without a map: blocks under a running header. */

import type { Layer, Mark, Page, Rect } from '../../scene/scene';
import { type Block, moved } from '../furniture/page/block';
import { runningHeader } from '../furniture/page/page-notes';
import type { Setting } from '../furniture/page/setting';
import type { Paper } from '../request';

export const furnitureLayer = (name: string, marks: readonly Mark[]): Layer => ({
  id: 'furniture',
  name,
  marks,
});

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
    .map((block, index) => ({
      id: `${bookmark.id}-${index + 1}`,
      title: index === 0 ? bookmark.title : `${bookmark.title} ${index + 1}`,
      depth: bookmark.depth,
      widthMm: paper.widthMm,
      heightMm: paper.heightMm,
      layers: [
        furnitureLayer(setting.t('print.layer.furniture'), [
          moved(header.group, marginMm, marginMm),
          moved(block.group, rect.x, rect.y),
        ]),
      ],
      geoFrames: [],
    }));
}
