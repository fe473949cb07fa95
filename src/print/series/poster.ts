/** A sheet larger than the paper: composed whole on a paper that holds it, then cut into tiles. */

import type { Page, Rect } from '../../scene/scene';
import type { Refusal } from '../compose-result';
import {
  assemblyDiagram,
  POSTER_MARKS_MM,
  tileFurniture,
} from '../furniture/frame/poster/poster-marks';
import { tileLayers } from '../furniture/frame/poster/tile-marks';
import { posterTiles, tileFrame } from '../furniture/frame/poster/tiles';
import { moved } from '../furniture/page/block';
import { titleBlock } from '../furniture/page/title-block';
import { findsPlace } from '../sheet/arrange-sheet';
import { composeSheet } from '../sheet/compose-sheet';
import { geoFrameOf } from '../sheet/figure';
import type { Sheet, SheetOptions } from '../sheet/options';
import { pageOf } from '../sheet/page';
import { noRoomOn } from '../sheet/refusals';
import { styleOf } from '../sheet/style';

/** The whole grows by this share until its map holds the area. */
const GROWTH = 1.04;
/** More tiles are a typing error: the scale was not meant. */
const MOST_TILES = 100;

export function composePoster(options: SheetOptions): Sheet | { refusal: Refusal } {
  const { request, t, data } = options;
  const { paper, marginMm } = request;
  const optionsOn = (growth: number): SheetOptions => ({
    ...options,
    following: { paper, marginMm },
    request: {
      ...request,
      marginMm: 0,
      paper: {
        name: paper.name,
        widthMm: paper.widthMm * growth,
        heightMm: paper.heightMm * growth,
      },
    },
  });
  let growth = GROWTH;
  while (!findsPlace(optionsOn(growth)) && growth ** 2 < MOST_TILES) growth *= GROWTH;
  const sheet = composeSheet(optionsOn(growth));
  // Not even the largest poster holds it: the refusal is that of a single sheet.
  if ('refusal' in sheet) return composeSheet(options);
  const { widthMm, heightMm } = optionsOn(growth).request.paper;
  const [whole, ...following] = sheet.pages;
  const edge = marginMm + POSTER_MARKS_MM;
  const printable: Rect = {
    x: edge,
    y: edge,
    width: paper.widthMm - 2 * edge,
    height: paper.heightMm - 2 * edge,
  };
  const poster = posterTiles({ x: 0, y: 0, width: widthMm, height: heightMm }, printable);
  if (!whole || !poster) {
    return { refusal: noRoomOn(paper, null, t) };
  }
  const { frame: frameStyle, setting } = styleOf(request, data, t);
  const title = titleBlock(
    {
      title: sheet.title,
      subtitle: t('print.page.assembly'),
      scale: '',
      anchor: 'middle',
    },
    printable.width,
    setting,
  );
  const room: Rect = {
    ...printable,
    y: printable.y + title.heightMm + 4,
    height: printable.height - title.heightMm - 4,
  };
  const first = pageOf({
    id: `${options.id}-assembly`,
    title: t('print.page.assembly'),
    depth: options.depth,
    paper,
    furniture: [
      moved(title.group, printable.x, printable.y),
      assemblyDiagram(poster, room, null, frameStyle),
    ],
    t,
  });
  const taken = new Set<string>();
  const tiles = poster.tiles.map((tile): Page => {
    const own = tileFrame(sheet.figure.frame, tile);
    const name = t('print.page.tile', { name: tile.name });
    return pageOf({
      id: `${options.id}-${tile.name.toLowerCase()}`,
      title: name,
      depth: options.depth + 1,
      paper,
      layers: tileLayers(whole.layers, tile, taken),
      furniture: tileFurniture(poster, tile, frameStyle),
      geoFrames: own ? [geoFrameOf(own, name)] : [],
      t,
    });
  });
  return { ...sheet, pages: [first, ...tiles, ...following] };
}
