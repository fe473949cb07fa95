/** The edge of one map frame as another shows it: a curve, since the edge is straight in its own frame only. */

import type { Mark, Point, Rect } from '../../../scene/scene';
import { FRAME_MM, frameColours } from '../../../symbology/frame';
import type { Palette } from '../../../symbology/palette';
import { edgeOf, type MapFrame } from '../../map-frame';
import { box, middleOf, ring } from './marks';

const STEPS = 32;
/** Smaller than this an outline reads as a dot: a square of this size stands for it. */
const LEAST_MM = 2;

export const outlineIn = (host: MapFrame, shown: MapFrame): Point[] =>
  edgeOf(shown, STEPS).map((at) => host.toPaper(shown.toLonLat(at)));

export function boundsOf(points: readonly Point[]): Rect {
  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A dark line on a light one, so that it is seen on any ground; cut at the host's frame. */
export function outlineMark(host: MapFrame, shown: MapFrame, palette: Palette): Mark {
  const { ink, paper } = frameColours(palette);
  const points = outlineIn(host, shown);
  const bounds = boundsOf(points);
  const light = { colour: paper, widthMm: FRAME_MM.markerHalo, opacity: 0.8 };
  const dark = { colour: ink, widthMm: FRAME_MM.marker };
  const [cx, cy] = middleOf(bounds);
  const small = Math.max(bounds.width, bounds.height) < LEAST_MM;
  const stand = {
    x: cx - LEAST_MM / 2,
    y: cy - LEAST_MM / 2,
    width: LEAST_MM,
    height: LEAST_MM,
  };
  const drawn = (stroke: typeof dark) =>
    small ? box(stand, { stroke }) : ring(points, { stroke });
  return { kind: 'group', clip: host.rect, marks: [drawn(light), drawn(dark)] };
}
