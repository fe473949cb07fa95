/** How a line of a network is drawn: casing, line, core, and small signs along it. */
import type { StatedState } from '../../domain/contract/register';
import type { Mark, PathMark, Stroke } from '../../scene/scene';
import { CASING_MM, casingColour, MARK_MM, STATE_DASHES } from '../../symbology/composition';
import type { MilestoneGroup } from '../../symbology/names';
import type { Palette } from '../../symbology/palette';
import type { LineSymbol } from '../../symbology/symbols';
import { iconMarks } from './icon-shapes';
import { placesAlong } from './polyline';

/** Bottom to top. A network's casings are drawn under all its lines. */
export interface LineMarks {
  casing: readonly PathMark[];
  line: readonly PathMark[];
  core: readonly PathMark[];
  signs: readonly Mark[];
}

export interface LineLook {
  state: StatedState;
  /** Its colour is that of the casing; null: no casing. */
  group: MilestoneGroup | null;
  /** Factor of the symbol's widths. */
  thickness: number;
}

const CASING_OPACITY = 0.9;

/** @param lines each x, y, x, y … in millimetres */
export function lineMarks(
  symbol: LineSymbol,
  palette: Palette,
  lines: readonly (readonly number[])[],
  { state, group, thickness }: LineLook,
): LineMarks {
  const dash = STATE_DASHES[state];
  const path = (
    colour: string,
    widthMm: number,
    opacity: number,
    dashMm: readonly number[] | null,
  ): PathMark => {
    const stroke: Stroke = {
      colour,
      opacity,
      widthMm: widthMm * thickness,
      cap: dashMm ? 'butt' : 'round',
      join: 'round',
      ...(dashMm && { dashMm: dashMm.map((mm) => mm * thickness) }),
    };
    return { kind: 'path', lines, closed: false, stroke };
  };
  const { core, mark } = symbol;
  return {
    casing:
      symbol.cased && group
        ? [path(casingColour(palette, group), symbol.widthMm + 2 * CASING_MM, CASING_OPACITY, dash)]
        : [],
    line: [path(symbol.colour, symbol.widthMm, symbol.opacity, dash)],
    core: core ? [path(core.colour, core.widthMm, 1, core.dashMm ?? dash)] : [],
    signs: mark
      ? lines.flatMap((line) =>
          placesAlong(line, mark.everyMm * thickness).flatMap(({ at, rotateDeg }) =>
            iconMarks(mark.icon, at, MARK_MM * thickness, symbol.colour, false, rotateDeg),
          ),
        )
      : [],
  };
}
