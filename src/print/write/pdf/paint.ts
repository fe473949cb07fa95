/** Writes the style of lines and areas as operators of a PDF page. */

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

  /** The operator that sets both opacities; empty if both are 1. */
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
/** The default of SVG; that of PDF would make sharp corners more than twice as long. */
const MITER_LIMIT = 4;

/** Operators before the path of a mark. */
export function paintState(mark: { fill?: Fill; stroke?: Stroke }): string {
  const { fill, stroke } = mark;
  let text = fill ? `${rgb(fill.colour)} rg ` : '';
  if (stroke) {
    text += `${rgb(stroke.colour)} RG ${pt(stroke.widthMm)} w `;
    text += `${CAPS[stroke.cap ?? 'butt']} J ${JOINS[stroke.join ?? 'miter']} j ${MITER_LIMIT} M `;
    // A space before the bracket, since GDAL 3.6 otherwise reads the last number as an extra operand.
    text += `[${(stroke.dashMm ?? []).map((mm) => `${pt(mm)} `).join('')}] 0 d `;
  }
  return text;
}

/** The operator that paints the path. */
export const paintOperator = (mark: { fill?: Fill; stroke?: Stroke }): string => {
  if (mark.fill && mark.stroke) return 'B*';
  if (mark.fill) return 'f*';
  return mark.stroke ? 'S' : 'n';
};
