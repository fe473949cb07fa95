/** 指北针 in the upper right corner of a map, on a light ground of its own. */

import type { Group, Rect } from '../../../scene/scene';
import type { MapFrame } from '../../map-frame';
import { box, type FrameStyle, grown } from './marks';
import { northArrow } from './north-arrow';

/** From the edge of the map. */
const EDGE_MM = 3;
/** Of the light ground, around the arrow. */
const ROOM_MM = 1;
const GROUND_OPACITY = 0.8;

/** Null where no single direction is north. */
export function northOnMap(frame: MapFrame, style: FrameStyle): { group: Group; at: Rect } | null {
  const size = northArrow(frame, [0, 0], style);
  if (!size) return null;
  const { rect } = frame;
  const at: Rect = {
    x: rect.x + rect.width - size.width - EDGE_MM,
    y: rect.y + EDGE_MM,
    width: size.width,
    height: size.height,
  };
  const arrow = northArrow(frame, [at.x, at.y], style);
  return {
    at,
    group: {
      kind: 'group',
      marks: [
        box(grown(at, ROOM_MM), { fill: { colour: style.palette.halo, opacity: GROUND_OPACITY } }),
        ...(arrow?.marks ?? []),
      ],
    },
  };
}
