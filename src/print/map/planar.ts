/** Projects geometries to lines and areas on the sheet and clips them to the frame. */
import { bboxClip, multiLineString, polygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { simplified as fewerVertices } from '../../domain/geometry/polyline';
import { strandsOf } from '../../domain/geometry/strands';
import type { Point, Rect } from '../../scene/scene';
import type { MapFrame } from '../map-frame';

/** A line or ring in millimetres. */
export type Line = Point[];

/** Lines are clipped this far outside the frame, so that no line end or join is seen at its edge. */
export const MARGIN_MM = 3;

/** Tolerance of simplification: half the width of the thinnest line that can be printed. */
const DETAIL_MM = 0.02;

/** Smaller rings are left out, square millimetres. */
const SPECK_MM2 = 0.01;

type BBox = [minX: number, minY: number, maxX: number, maxY: number];

const boxOf = ({ x, y, width, height }: Rect, marginMm: number): BBox => [
  x - marginMm,
  y - marginMm,
  x + width + marginMm,
  y + height + marginMm,
];

export const within = ([x, y]: Point, rect: Rect, marginMm = 0): boolean => {
  const [minX, minY, maxX, maxY] = boxOf(rect, marginMm);
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
};

export const project = (positions: readonly Position[], frame: MapFrame): Line =>
  positions.map((position) => frame.toPaper(position));

const asPoints = (positions: readonly Position[]): Line =>
  positions.map(([x = Number.NaN, y = Number.NaN]): Point => [x, y]);

const asPositions = (line: readonly Point[]): Position[] => line.map(([x, y]) => [x, y]);

/** The parts of a line inside the rectangle, widened by a margin. */
export function clipLine(line: readonly Point[], rect: Rect, marginMm: number): Line[] {
  if (line.length < 2 || missesBox(line, boxOf(rect, marginMm))) return [];
  const { geometry } = bboxClip(multiLineString([asPositions(line)]), boxOf(rect, marginMm));
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return (lines as Position[][]).filter(({ length }) => length > 1).map(asPoints);
}

/** The parts of an area inside the rectangle, widened by a margin, as rings. */
function clipRings(rings: readonly Line[], rect: Rect, marginMm: number): Line[] {
  const box = boxOf(rect, marginMm);
  const near = rings.filter((ring) => ring.length > 3 && !missesBox(ring, box));
  if (near.length === 0) return [];
  const { geometry } = bboxClip(polygon(near.map(asPositions)), box);
  return (geometry.coordinates as Position[][]).map(asPoints);
}

/** Whether the whole line is on one side of a box. */
function missesBox(line: readonly Point[], [minX, minY, maxX, maxY]: BBox): boolean {
  return (
    line.every(([x]) => x < minX) ||
    line.every(([x]) => x > maxX) ||
    line.every(([, y]) => y < minY) ||
    line.every(([, y]) => y > maxY)
  );
}

/** The line without details too small to be seen on paper. */
export const simplified = (line: readonly Point[], toleranceMm = DETAIL_MM): Line =>
  fewerVertices(line, toleranceMm);

function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [xNext, yNext] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * yNext - xNext * y;
  }
  return Math.abs(twice) / 2;
}

/** Longer legs are densified before they are projected, degrees. */
const LONG_DEGREES = 1;

/** The line with no leg longer than a degree, so that a parallel of latitude becomes a curve. */
function densified(positions: readonly Position[]): Position[] {
  return positions.flatMap(([lon = 0, lat = 0], index): Position[] => {
    const [lonBefore = lon, latBefore = lat] = positions[index - 1] ?? [];
    const span = Math.max(Math.abs(lon - lonBefore), Math.abs(lat - latBefore));
    const steps = Math.ceil(span / LONG_DEGREES) || 1;
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return [lonBefore + (lon - lonBefore) * share, latBefore + (lat - latBefore) * share];
    });
  });
}

/** Lines of a geometry as drawn: densified, projected, clipped and simplified. */
export const groundLines = (geometry: Geometry | null, frame: MapFrame): Line[] =>
  strandsOf(geometry)
    .flatMap((strand) => clipLine(project(densified(strand), frame), frame.rect, MARGIN_MM))
    .map((line) => simplified(line));

/** Areas of a geometry as drawn, as rings to be filled by the even-odd rule. */
export const groundRings = (geometry: Geometry | null, frame: MapFrame): Line[] =>
  clipRings(
    strandsOf(geometry).map((ring) => project(densified(ring), frame)),
    frame.rect,
    MARGIN_MM,
  )
    .map((ring) => simplified(ring))
    .filter((ring) => ring.length > 3 && areaOf(ring) > SPECK_MM2);
