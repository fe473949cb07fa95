/** Where meridians and parallels cross the edge of a map frame. */
import { distance, pointBetween } from '../../../domain/geometry/polyline';
import type { Point } from '../../../scene/scene';
import type { LonLat, MapFrame } from '../../map-frame';

export type Axis = 'meridian' | 'parallel';
export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

export interface Crossing {
  axis: Axis;
  /** Longitude or latitude of the line, in minutes. */
  minutes: number;
  side: Side;
  at: Point;
  lonLat: LonLat;
  /** Between the line and the edge, 0 to 90°. */
  angleDeg: number;
}

/** Samples along an edge, so dense that a line crosses it at most once between two of them. */
const SAMPLE_MM = 2;
/** Bisection steps, to far below a nanometre. */
const HALVINGS = 44;

/** The two ends of a side, the frame being walked clockwise. */
export function sideEnds({ rect: { x, y, width, height } }: MapFrame, side: Side): [Point, Point] {
  const [right, bottom] = [x + width, y + height];
  const nw: Point = [x, y];
  const ne: Point = [right, y];
  const se: Point = [right, bottom];
  const sw: Point = [x, bottom];
  const ends: Record<Side, [Point, Point]> = {
    top: [nw, ne],
    right: [ne, se],
    bottom: [se, sw],
    left: [sw, nw],
  };
  return ends[side];
}

const minutesAt = (lonLat: LonLat, axis: Axis): number => lonLat[axis === 'meridian' ? 0 : 1] * 60;

/** A short step along the line, in degrees, shows its direction on the paper. */
const STEP = 1e-4;

function angleToSide(frame: MapFrame, [lon, lat]: LonLat, axis: Axis, side: Side): number {
  const [ax, ay] = frame.toPaper([lon, lat]);
  const [bx, by] = frame.toPaper(axis === 'meridian' ? [lon, lat + STEP] : [lon + STEP, lat]);
  const [along, across] =
    side === 'top' || side === 'bottom' ? [bx - ax, by - ay] : [by - ay, bx - ax];
  return (Math.atan2(Math.abs(across), Math.abs(along)) * 180) / Math.PI;
}

/**
 * Every crossing of the lines that are `stepMinutes` apart, side by side clockwise. Each line is
 * met an even number of times, also where it runs through a corner, since one rule (below the
 * line or not) decides at every sample.
 */
export function crossings(frame: MapFrame, axis: Axis, stepMinutes: number): Crossing[] {
  return SIDES.flatMap((side) => {
    const [from, to] = sideEnds(frame, side);
    const samples = Math.ceil(distance(from, to) / SAMPLE_MM);
    const value = (share: number) =>
      minutesAt(frame.toLonLat(pointBetween(from, to, share)), axis) / stepMinutes;
    const found: Crossing[] = [];
    let before = value(0);
    for (let index = 1; index <= samples; index += 1) {
      const after = value(index / samples);
      const levels: number[] = [];
      for (let n = Math.ceil(Math.min(before, after)); n <= Math.max(before, after); n += 1) {
        if (before < n !== after < n) levels.push(n);
      }
      if (after < before) levels.reverse();
      for (const level of levels) {
        let [low, high] = [(index - 1) / samples, index / samples];
        for (let halving = 0; halving < HALVINGS; halving += 1) {
          const middle = (low + high) / 2;
          if (value(middle) < level === before < level) low = middle;
          else high = middle;
        }
        const at = pointBetween(from, to, (low + high) / 2);
        const lonLat = frame.toLonLat(at);
        found.push({
          axis,
          minutes: level * stepMinutes,
          side,
          at,
          lonLat,
          angleDeg: angleToSide(frame, lonLat, axis, side),
        });
      }
      before = after;
    }
    return found;
  });
}
