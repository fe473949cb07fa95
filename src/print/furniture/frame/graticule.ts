/** 经纬网: meridians and parallels at a round interval, as the curves they are in the plane. */
import { distance } from '../../../domain/geometry/polyline';
import type { PathMark } from '../../../scene/scene';
import { FRAME_MM, type FrameColours } from '../../../symbology/frame';
import type { MapFrame } from '../../map-frame';
import { type Axis, type Crossing, crossings } from './crossings';
import { middleOf, strokes } from './marks';

/** Minutes of arc. */
const INTERVALS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200] as const;

/** Geometric middle of 60 and 150 mm, the least and the greatest distance of lines that serve reading. */
const APART_MM = 95;
const MINOR_APART_MM = 8;

/** Millimetres between meridians, and between parallels, a minute apart at the middle of the frame. */
function perMinute(frame: MapFrame): { meridians: number; parallels: number } {
  const [lon, lat] = frame.toLonLat(middleOf(frame.rect));
  const span = (a: readonly number[], b: readonly number[]): number =>
    distance(frame.toPaper(a), frame.toPaper(b));
  const half = 1 / 120;
  return {
    meridians: span([lon - half, lat], [lon + half, lat]),
    parallels: span([lon, lat - half], [lon, lat + half]),
  };
}

/**
 * The interval, in minutes, whose lines come nearest to `APART_MM`; in a small frame nearer, so that
 * two of a kind cross it and tell its scale.
 */
export function intervalMinutes(frame: MapFrame): number {
  const { meridians, parallels } = perMinute(frame);
  const { width, height } = frame.rect;
  const wanted = Math.min(APART_MM, Math.min(width, height) / 2.5);
  const off = (interval: number) =>
    Math.abs(Math.log((Math.sqrt(meridians * parallels) * interval) / wanted));
  return INTERVALS.reduce((best, interval) => (off(interval) < off(best) ? interval : best));
}

/** The interval of the ticks between the lines; null where they would stand too close. */
export function minorMinutes(frame: MapFrame, interval: number): number | null {
  const { meridians, parallels } = perMinute(frame);
  const least = Math.min(meridians, parallels);
  return (
    INTERVALS.find(
      (minor) => minor < interval && interval % minor === 0 && minor * least >= MINOR_APART_MM,
    ) ?? null
  );
}

/** Chords this long are within a thousandth of a millimetre of the curve. */
const CHORD_MM = 4;

/** The stretches of one line inside the frame, each x, y, x, y …; its crossings in any order. */
function stretches(frame: MapFrame, axis: Axis, met: readonly Crossing[]): number[][] {
  const other = axis === 'meridian' ? 1 : 0;
  const inOrder = met.toSorted((a, b) => a.lonLat[other] - b.lonLat[other]);
  const { x, y, width, height } = frame.rect;
  return inOrder.flatMap((from, index) => {
    const to = inOrder[index + 1];
    if (!to) return [];
    const at = (share: number) => {
      const value = from.lonLat[other] + (to.lonLat[other] - from.lonLat[other]) * share;
      const fixed = from.minutes / 60;
      return frame.toPaper(axis === 'meridian' ? [fixed, value] : [value, fixed]);
    };
    const [midX, midY] = at(0.5);
    if (midX < x || midX > x + width || midY < y || midY > y + height) return [];
    const chords = Math.ceil(distance(from.at, to.at) / CHORD_MM);
    const inner = Array.from({ length: Math.max(0, chords - 1) }, (_, step) =>
      at((step + 1) / chords),
    );
    return [[...from.at, ...inner.flat(), ...to.at]];
  });
}

/** All lines of the graticule as one path, cut at the frame. */
export function graticuleLines(frame: MapFrame, interval: number, colours: FrameColours): PathMark {
  const lines = (['meridian', 'parallel'] as const).flatMap((axis) => {
    const met = crossings(frame, axis, interval);
    return [...new Set(met.map(({ minutes }) => minutes))].flatMap((minutes) =>
      stretches(
        frame,
        axis,
        met.filter((crossing) => crossing.minutes === minutes),
      ),
    );
  });
  return strokes(lines, { colour: colours.graticule, widthMm: FRAME_MM.graticule });
}
