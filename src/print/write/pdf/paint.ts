/** How lines are drawn and areas filled, as operators of a PDF page. */

import { factor } from '../../../scene/numbers';
import type { Fill, Stroke } from '../../../scene/scene';
import type { Kit, Reference } from './kit';
import { pt } from './units';

const channel = (colour: string, at: number): string =>
  String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1e4) / 1e4);

/** `#rrggbb` as three operands. */
export const rgb = (colour: string): string =>
  `${channel(colour, 1)} ${channel(colour, 3)} ${channel(colour, 5)}`;

/** Opacities are graphics states, each written once in the file. */
export class Opacities {
  private readonly states = new Map<string, Reference>();

  constructor(private readonly kit: Kit) {}

  /** The operator which sets both; empty where all is opaque. */
  operator(fill: Fill | undefined, stroke: Stroke | undefined): string {
    const [ca, CA] = [fill?.opacity ?? 1, stroke?.opacity ?? 1];
    if (ca === 1 && CA === 1) return '';
    const name = `G${factor(ca)}-${factor(CA)}`.replaceAll('.', '_');
    let state = this.states.get(name);
    if (!state) {
      state = this.kit.ref({ Type: 'ExtGState', ca, CA }) as unknown as Reference;
      state.end();
      this.states.set(name, state);
    }
    this.kit.innerPage().ext_gstates[name] = state;
    return `/${name} gs `;
  }
}

const CAPS = { butt: 0, round: 1 } as const;
const JOINS = { miter: 0, round: 1 } as const;
/** As in SVG, where PDF's own would let a sharp corner stand out more than twice as far. */
const MITER_LIMIT = 4;

/** What `mark` sets before its path. */
export function paintState(mark: { fill?: Fill; stroke?: Stroke }): string {
  const { fill, stroke } = mark;
  let text = fill ? `${rgb(fill.colour)} rg ` : '';
  if (stroke) {
    text += `${rgb(stroke.colour)} RG ${pt(stroke.widthMm)} w `;
    text += `${CAPS[stroke.cap ?? 'butt']} J ${JOINS[stroke.join ?? 'miter']} j ${MITER_LIMIT} M `;
    // A space before the bracket: else GDAL 3.6 takes the last figure for an operand that nobody asks for.
    text += `[${(stroke.dashMm ?? []).map((mm) => `${pt(mm)} `).join('')}] 0 d `;
  }
  return text;
}

/** What ends the path. */
export const paintOperator = (mark: { fill?: Fill; stroke?: Stroke }): string => {
  if (mark.fill && mark.stroke) return 'B*';
  if (mark.fill) return 'f*';
  return mark.stroke ? 'S' : 'n';
};
