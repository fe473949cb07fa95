/** Numbers of features on a sheet: those within its frames, in the order they are given, from 1. */
import type { AtlasFeature } from '../../domain/contract/register';
import { legsOf } from '../../domain/geometry/legs';
import { sitesOf, strandsOf } from '../../domain/geometry/strands';
import type { Point, Rect } from '../../scene/scene';
import { within } from '../map/planar';
import type { MapFrame } from '../map-frame';

/** Whether a leg meets a rectangle (Liang and Barsky's test). */
function legMeets([ax, ay]: Point, [bx, by]: Point, { x, y, width, height }: Rect): boolean {
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [ax - bx, ax - x],
    [bx - ax, x + width - ax],
    [ay - by, ay - y],
    [by - ay, y + height - ay],
  ];
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / towards;
    if (towards < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
  }
  return enter <= leave;
}

function meets({ geometry }: AtlasFeature, frame: MapFrame): boolean {
  if (sitesOf(geometry).some((position) => within(frame.toPaper(position), frame.rect)))
    return true;
  return strandsOf(geometry).some((line) =>
    legsOf(line.map((position) => frame.toPaper(position))).some(([from, to]) =>
      legMeets(from, to, frame.rect),
    ),
  );
}

export function numbersOn(
  features: readonly AtlasFeature[],
  frames: readonly MapFrame[],
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const feature of features) {
    if (frames.some((frame) => meets(feature, frame))) {
      numbers.set(feature.properties.id, numbers.size + 1);
    }
  }
  return numbers;
}
