/** A network's symbol as a small SVG picture for legends and lists. */
import type { Network, StatedState } from '../domain/contract/register';
import { BAND, casingColour, STATE_DASHES, WORKS_ICONS, type WorksMark } from './composition';
import { hollowSvgOf, svgOf } from './icons';
import type { MilestoneGroup } from './names';
import { SCREEN } from './palette';
import type { Sign } from './signs';
import { PX_PER_MM, SYMBOLS } from './symbols';

const WIDTH = 34;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

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
    ? svgOf(symbol.mark.icon, symbol.colour).replace(
        '<svg ',
        `<svg x="${WIDTH / 2 - 5}" y="${MIDDLE - 5}" width="10" height="10" `,
      )
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
      : svgOf(symbol.icon, symbol.colour).replace(
          '<svg ',
          `<svg x="${WIDTH / 2 - 9}" y="0" width="18" height="18" `,
        );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
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
  const icon = (svg: string) =>
    svg.replace('<svg ', `<svg x="${WIDTH / 2 - 8}" y="1" width="16" height="16" `);
  if (kind === 'works') return icon(svgOf(WORKS_ICONS[name as WorksMark], SCREEN.works));
  if (kind === 'hollow') return icon(hollowSvgOf('hub', ink));
  return bandSwatch(ink);
}

/** A sign of the legend as a data address, 34 by 18 CSS pixels. */
export function signAddress(sign: Sign): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${signBody(sign)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
