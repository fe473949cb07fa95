/** A network's symbol as a small SVG picture for legends and lists. */
import type { Network, StatedState } from '../domain/contract/register';
import { BAND, casingColour, STATE_DASHES, WORKS_ICONS, type WorksMark } from './composition';
import { iconSvg, pictureSvg, svgAddress } from './icon-svg';
import { paintedShapes } from './icons';
import type { MilestoneGroup } from './names';
import { SCREEN } from './palette';
import type { Sign } from './signs';
import { PX_PER_MM, SYMBOLS } from './symbols';

const WIDTH = 34;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/** A square about the middle of the picture. */
const middleBox = (size: number) => ({
  box: { x: (WIDTH - size) / 2, y: (HEIGHT - size) / 2, size },
});

function lineSwatch(network: Network): string {
  const symbol = SYMBOLS[network];
  if (symbol.kind !== 'line') return '';
  const line = (colour: string, widthMm: number, opacity: number, dash = '') =>
    `<line x1="1" x2="${WIDTH - 1}" y1="${MIDDLE}" y2="${MIDDLE}" stroke="${colour}" ` +
    `stroke-width="${widthMm * PX_PER_MM}" stroke-opacity="${opacity}"${dash}/>`;
  const core = symbol.core;
  const dash = core?.dashMm
    ? ` stroke-dasharray="${core.dashMm.map((mm) => mm * PX_PER_MM).join(' ')}"`
    : '';
  const mark = symbol.mark
    ? iconSvg(paintedShapes(symbol.mark.icon, symbol.colour), middleBox(10))
    : '';
  return (
    line(symbol.colour, symbol.widthMm, symbol.opacity) +
    (core ? line(core.colour, core.widthMm, 1, dash) : '') +
    mark
  );
}

/** The picture as a data address, 34 by 18 CSS pixels. */
export function swatchAddress(network: Network): string {
  const symbol = SYMBOLS[network];
  const body =
    symbol.kind === 'line'
      ? lineSwatch(network)
      : iconSvg(paintedShapes(symbol.icon, symbol.colour), middleBox(18));
  return svgAddress(pictureSvg(WIDTH, HEIGHT, body));
}

const strokeLine = (colour: string, widthMm: number, dash: readonly number[] | null): string => {
  const dashes = dash ? ` stroke-dasharray="${dash.map((mm) => mm * PX_PER_MM).join(' ')}"` : '';
  return `<line x1="1" x2="${WIDTH - 1}" y1="${MIDDLE}" y2="${MIDDLE}" stroke="${colour}" stroke-width="${widthMm * PX_PER_MM}"${dashes}/>`;
};

/** A line inside its band: a faint area with dotted edges. */
function bandSwatch(ink: string): string {
  const reachPx = 7;
  const dots = [0, BAND.edge.everyMm * PX_PER_MM].join(' ');
  const edges = [MIDDLE - reachPx, MIDDLE + reachPx].map(
    (y) =>
      `<line x1="1" x2="${WIDTH - 1}" y1="${y}" y2="${y}" stroke="${SCREEN.band}" stroke-linecap="round" ` +
      `stroke-width="${BAND.edge.widthMm * PX_PER_MM}" stroke-dasharray="${dots}"/>`,
  );
  return (
    `<rect x="0" y="${MIDDLE - reachPx}" width="${WIDTH}" height="${2 * reachPx}" fill="${SCREEN.band}" ` +
    `fill-opacity="${BAND.mostOpacity}"/>${edges.join('')}${strokeLine(ink, 0.5, null)}`
  );
}

function signBody(sign: Sign): string {
  const ink = SCREEN.label;
  const [kind = '', ...rest] = sign.split('-');
  const name = rest.join('-');
  if (kind === 'state') return strokeLine(ink, 0.8, STATE_DASHES[name as StatedState]);
  if (kind === 'group') {
    return (
      strokeLine('#8b8679', 1.95, null) +
      strokeLine(casingColour(SCREEN, name as MilestoneGroup), 1.75, null) +
      strokeLine('#6f6a60', 0.7, null)
    );
  }
  if (kind === 'works') {
    return iconSvg(paintedShapes(WORKS_ICONS[name as WorksMark], SCREEN.works), middleBox(16));
  }
  if (kind === 'hollow') return iconSvg(paintedShapes('hub', ink, true), middleBox(16));
  return bandSwatch(ink);
}

/** A sign of the legend as a data address, 34 by 18 CSS pixels. */
export const signAddress = (sign: Sign): string =>
  svgAddress(pictureSvg(WIDTH, HEIGHT, signBody(sign)));
