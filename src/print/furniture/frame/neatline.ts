/** 图廓: the inner line that cuts the map, the outer line, and the band of figures between them. */

import type { Mark, Rect } from '../../../scene/scene';
import { FRAME_MM, frameColours } from '../../../symbology/frame';
import type { MapFrame } from '../../map-frame';
import { edgeMarks } from './edge-labels';
import { graticuleLines, intervalMinutes } from './graticule';
import { box, type FrameStyle, grown, strokes } from './marks';

/** How far the whole frame reaches beyond the map on every side, millimetres. */
export const NEATLINE_MM = FRAME_MM.band + FRAME_MM.outerLine / 2;

export interface Neatline {
  /** For the layer `furniture`. */
  furniture: Mark[];
  /** For the layer `graticule`; empty where none is asked for. */
  graticule: Mark[];
  /** All it covers, the map included. */
  outer: Rect;
}

export function neatline(frame: MapFrame, style: FrameStyle, withGraticule: boolean): Neatline {
  const colours = frameColours(style.palette);
  const { x, y, width, height } = frame.rect;
  const [right, bottom, band] = [x + width, y + height, FRAME_MM.band];
  const inner = { colour: colours.ink, widthMm: FRAME_MM.innerLine };
  // The inner line runs on to the outer one at each corner.
  const corners = [y, bottom]
    .flatMap((level) => [
      [x, level, x - band, level],
      [right, level, right + band, level],
    ])
    .concat(
      [x, right].flatMap((at) => [
        [at, y, at, y - band],
        [at, bottom, at, bottom + band],
      ]),
    );
  return {
    furniture: [
      box(frame.rect, { stroke: { ...inner, join: 'miter' } }),
      strokes(corners, inner),
      box(grown(frame.rect, band), {
        stroke: { colour: colours.ink, widthMm: FRAME_MM.outerLine, join: 'miter' },
      }),
      ...edgeMarks(frame, style, withGraticule),
    ],
    graticule: withGraticule ? [graticuleLines(frame, intervalMinutes(frame), colours)] : [],
    outer: grown(frame.rect, NEATLINE_MM),
  };
}
