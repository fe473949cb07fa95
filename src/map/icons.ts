/** The symbology's icons as images for the map, in the colour of their network. */
import type { Map as MapLibreMap, StyleImageMetadata } from 'maplibre-gl';
import { SHIELD_KINDS, type ShieldKind } from '../domain/contract/edition';
import type { Network } from '../domain/contract/register';
import { MARK_MM, WORKS_ICONS, WORKS_MM, type WorksMark } from '../symbology/composition';
import { iconSvg, svgAddress } from '../symbology/icon-svg';
import { type PaintedShape, paintedShapes } from '../symbology/icons';
import type { IconName } from '../symbology/names';
import { SCREEN } from '../symbology/palette';
import { PX_PER_MM, SYMBOLS } from '../symbology/symbols';
import { iconId, STACK_ICON, shieldId, worksId } from './icon-ids';

const STACK_MM = 9;

function iconOf(network: Network): { icon: IconName; sizeMm: number } | null {
  const symbol = SYMBOLS[network];
  if (symbol.kind === 'point') return { icon: symbol.icon, sizeMm: symbol.sizeMm };
  return symbol.mark ? { icon: symbol.mark.icon, sizeMm: MARK_MM } : null;
}

const STACK_SIDE = 34;
const STACK_SHAPES: readonly PaintedShape[] = [
  { outline: { circle: { cx: 17, cy: 17, r: 16 } }, fill: '#ffffff', stroke: null },
  { outline: { circle: { cx: 17, cy: 17, r: 14 } }, fill: SCREEN.stack, stroke: null },
];

/** A plate whose middle is stretched; its corners keep their shape. */
const SHIELD_PX = 24;
const SHIELD_EDGE_PX = 6;

function shieldSvg(kind: ShieldKind): string {
  const { fill, edge } = SCREEN.shields[kind];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SHIELD_PX}" height="${SHIELD_PX}"><rect x="1" y="1" width="${SHIELD_PX - 2}" height="${SHIELD_PX - 2}" rx="5" fill="${fill}" stroke="${edge}" stroke-width="2"/></svg>`;
}

async function rasterise(svg: string, sizePx: number): Promise<ImageData> {
  const image = new Image(sizePx, sizePx);
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = sizePx;
  canvas.height = sizePx;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas, so no symbols can be drawn.');
  context.drawImage(image, 0, 0, sizePx, sizePx);
  return context.getImageData(0, 0, sizePx, sizePx);
}

export interface Icon {
  id: string;
  image: ImageData;
  /** What of it is stretched around a text, and where the text stands, in its own pixels. */
  fit?: Pick<StyleImageMetadata, 'stretchX' | 'stretchY' | 'content'>;
}

const PIXEL_RATIO = 2;

/** Draws every icon; begun before the map is there, since decoding takes its time. */
export function drawIcons(): Promise<Icon[]> {
  const draw = async (id: string, svg: string, sizeMm: number): Promise<Icon> => ({
    id,
    image: await rasterise(svg, Math.round(sizeMm * PX_PER_MM * PIXEL_RATIO)),
  });
  return Promise.all([
    ...SHIELD_KINDS.map(
      async (kind): Promise<Icon> => ({
        id: shieldId(kind),
        image: await rasterise(shieldSvg(kind), SHIELD_PX),
        fit: {
          stretchX: [[SHIELD_EDGE_PX, SHIELD_PX - SHIELD_EDGE_PX]],
          stretchY: [[SHIELD_EDGE_PX, SHIELD_PX - SHIELD_EDGE_PX]],
          content: [
            SHIELD_EDGE_PX,
            SHIELD_EDGE_PX,
            SHIELD_PX - SHIELD_EDGE_PX,
            SHIELD_PX - SHIELD_EDGE_PX,
          ],
        },
      }),
    ),
    draw(STACK_ICON, iconSvg(STACK_SHAPES, { side: STACK_SIDE }), STACK_MM),
    ...(Object.keys(WORKS_ICONS) as WorksMark[]).map((mark) =>
      draw(worksId(mark), iconSvg(paintedShapes(WORKS_ICONS[mark], SCREEN.works)), WORKS_MM),
    ),
    ...(Object.keys(SYMBOLS) as Network[]).flatMap((network) => {
      const wanted = iconOf(network);
      if (!wanted) return [];
      const { colour, kind } = SYMBOLS[network];
      return [
        draw(iconId(network), iconSvg(paintedShapes(wanted.icon, colour)), wanted.sizeMm),
        ...(kind === 'point'
          ? [
              draw(
                iconId(network, true),
                iconSvg(paintedShapes(wanted.icon, colour, true)),
                wanted.sizeMm,
              ),
            ]
          : []),
      ];
    }),
  ]);
}

export function addIcons(map: MapLibreMap, icons: readonly Icon[]): void {
  for (const { id, image, fit } of icons) {
    map.addImage(id, image, { pixelRatio: PIXEL_RATIO, ...fit });
  }
}
