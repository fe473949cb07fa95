/** Numbers of features on a sheet: those within its frames, in the order they are given, from 1. */
import type { AtlasFeature } from '../../domain/contract';
import { positionsOf } from '../../domain/extent';
import type { MapFrame } from '../map-frame';
import type { Point, Rect } from '../scene';

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

const inside = ([px, py]: Point, { x, y, width, height }: Rect): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

function meets({ geometry }: AtlasFeature, frame: MapFrame): boolean {
  if (!geometry) return false;
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') {
    return positionsOf(geometry).some((position) => inside(frame.toPaper(position), frame.rect));
  }
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.some((line) => {
    const points = line.map((position) => frame.toPaper(position));
    return points.some((point, index) => {
      const before = points[index - 1];
      return before !== undefined && legMeets(before, point, frame.rect);
    });
  });
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
