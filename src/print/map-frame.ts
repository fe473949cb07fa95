/**
 * A map frame on paper: the projection's plane, cut by a rectangle, at a scale. The denominator is the
 * projected scale; ground lengths differ from it by the projection's factor at a place.
 */
import { dividedLeg } from '../domain/geometry/polyline';
import { type ScaleFactors, scaleFactorsOf } from '../domain/geometry/scale-factors';
import { IS_CONFORMAL, regional } from '../domain/projection';
import type { Point, Rect } from '../scene/scene';

export type LonLat = readonly [lon: number, lat: number];

export interface MapFrame {
  rect: Rect;
  scaleDenominator: number;
  /** Of the rectangle's middle, metres in the plane. */
  centre: readonly [x: number, y: number];
  /** How far the map is turned clockwise on the page; 0 but on strips. */
  rotationDeg: number;
  /** [lon, lat] to the page. */
  toPaper(position: readonly number[]): Point;
  toLonLat(at: Point): LonLat;
}

export function mapFrame(
  rect: Rect,
  centre: readonly [number, number],
  scaleDenominator: number,
  rotationDeg = 0,
): MapFrame {
  const mmPerMetre = 1000 / scaleDenominator;
  const turn = (rotationDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const middle: Point = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return {
    rect,
    scaleDenominator,
    centre,
    rotationDeg,
    toPaper: (position) => {
      const [x = Number.NaN, y = Number.NaN] = regional.forward([...position]);
      const east = (x - centre[0]) * mmPerMetre;
      const south = (centre[1] - y) * mmPerMetre;
      return [middle[0] + east * cos - south * sin, middle[1] + east * sin + south * cos];
    },
    toLonLat: ([px, py]) => {
      const [right, down] = [px - middle[0], py - middle[1]];
      const east = right * cos + down * sin;
      const south = down * cos - right * sin;
      const [lon = Number.NaN, lat = Number.NaN] = regional.inverse([
        centre[0] + east / mmPerMetre,
        centre[1] - south / mmPerMetre,
      ]);
      return [lon, lat];
    },
  };
}

const scaleFactorsAt = (position: LonLat): ScaleFactors =>
  scaleFactorsOf(regional.forward, IS_CONFORMAL, position);

/** The factor at a position; where the projection is not conformal, the mean of all directions. */
export const scaleFactorAt = (position: LonLat): number => scaleFactorsAt(position).mean;

/** Positions along the edge of a frame, clockwise from the top left, corners included. */
export function edgeOf({ rect: { x, y, width, height } }: MapFrame, steps = 16): Point[] {
  const nw: Point = [x, y];
  const ne: Point = [x + width, y];
  const se: Point = [x + width, y + height];
  const sw: Point = [x, y + height];
  const sides: [Point, Point][] = [
    [nw, ne],
    [ne, se],
    [se, sw],
    [sw, nw],
  ];
  return sides.flatMap(([from, to]) => dividedLeg(from, to, steps));
}

/** The factor at the centre, and the largest departure of scale from it on the sheet, as a share, in any direction. */
export function scaleOnSheet(frame: MapFrame): { centre: number; largestError: number } {
  const { x, y, width, height } = frame.rect;
  const centre = scaleFactorAt(frame.toLonLat([x + width / 2, y + height / 2]));
  const factors = [...edgeOf(frame), ...inside(frame)].flatMap((at) => {
    const { least, greatest } = scaleFactorsAt(frame.toLonLat(at));
    return [least, greatest];
  });
  return {
    centre,
    largestError: Math.max(...factors.map((factor) => Math.abs(factor / centre - 1))),
  };
}

/** A net over the frame: the least factor lies between the standard parallels, not on the edge. */
function inside({ rect: { x, y, width, height } }: MapFrame): Point[] {
  const shares = [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875];
  return shares.flatMap((across) =>
    shares.map((down): Point => [x + width * across, y + height * down]),
  );
}
