/** A network's symbol as a small SVG picture for legends and lists. */
import type { Network } from '../domain/contract';
import { svgOf } from './icons';
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
