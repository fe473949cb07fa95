/**
 * Positions for a country's name if its label point is outside the frame or covered: nodes of a grid from
 * which a straight line to the label point crosses no border, those furthest from border and edge first.
 */
import { legsOf } from '../../domain/geometry/legs';
import { meetingOf } from '../../domain/geometry/plane';
import type { Point } from '../../scene/scene';
import type { MapFrame } from '../map-frame';
import type { Line } from './planar';

/** Number of grid cells across and down the frame. */
const GRID = 20;
/** Distance of the first and last row of the grid from the frame's edge, millimetres. */
const EDGE_MM = 5;
/** Least distance between two positions, as a share of the name's size. */
const APART = 1.5;

type Leg = readonly [from: Point, to: Point];

/** Half width and half height of a name, millimetres. */
export interface Room {
  across: number;
  down: number;
}

interface GridNode {
  at: Point;
  /** Distance to the nearest border, millimetres. */
  borderMm: number;
}

/** Distances to a border are measured to these points only: its legs are short. */
const pointsOf = ([from, to]: Leg): Point[] => [
  from,
  [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
];

export interface CountryPlaces {
  /**
   * @param label the country's label point, inside the frame or outside
   * @param room half size of the name, which keeps it clear of borders and edge
   * @param most the largest number of positions returned
   * @returns the position with most room first; none if no node is known to be inside the country
   */
  of(label: Point, room: Room, most: number): Point[];
}

/** @param borders projected, not clipped: the label point may be outside the frame */
export function countryPlaces(borders: readonly Line[], { rect }: MapFrame): CountryPlaces {
  const legs = borders.flatMap((line) => legsOf(line));
  const points = legs.flatMap(pointsOf);
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  const edgeMm = ([x, y]: Point) => Math.min(x - rect.x, right - x, y - rect.y, bottom - y);

  let grid: GridNode[] | null = null;
  const gridNodes = (): GridNode[] => {
    const between = (from: number, length: number): number[] =>
      Array.from({ length: GRID - 1 }, (_, index) => from + (length * (index + 1)) / GRID);
    // Of a country often only a strip along the upper or lower edge is in the frame.
    const rows = [rect.y + EDGE_MM, ...between(rect.y, rect.height), bottom - EDGE_MM];
    const places = rows.flatMap((y) => between(rect.x, rect.width).map((x): Point => [x, y]));
    return places
      .map((at): GridNode => {
        let nearest = Number.POSITIVE_INFINITY;
        for (const [x, y] of points) {
          const square = (x - at[0]) ** 2 + (y - at[1]) ** 2;
          if (square < nearest) nearest = square;
        }
        return { at, borderMm: Math.sqrt(nearest) };
      })
      .sort((a, b) => Math.min(b.borderMm, edgeMm(b.at)) - Math.min(a.borderMm, edgeMm(a.at)));
  };

  /** Whether no border is under the name. One further off than half its width cannot be. */
  const isClear = ({ at: [x, y], borderMm }: GridNode, { across, down }: Room): boolean =>
    borderMm >= across ||
    (borderMm >= down &&
      !points.some(([px, py]) => Math.abs(px - x) < across && Math.abs(py - y) < down));

  return {
    of: (label, room, most) => {
      grid ??= gridNodes();
      const places: Point[] = [];
      for (const place of grid) {
        const [x, y] = place.at;
        const inside =
          Math.min(x - rect.x, right - x) >= room.across &&
          Math.min(y - rect.y, bottom - y) >= room.down;
        const isApart = places.every(
          ([px, py]) =>
            Math.abs(x - px) > room.across * APART || Math.abs(y - py) > room.down * APART,
        );
        if (!inside || !isApart || !isClear(place, room)) continue;
        if (legs.some((leg) => meetingOf([place.at, label], leg) !== 'apart')) continue;
        places.push(place.at);
        if (places.length === most) break;
      }
      return places;
    },
  };
}
