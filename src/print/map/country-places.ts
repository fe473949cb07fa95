/**
 * Where a country may be named in a frame, its own label point being beyond it or under other things:
 * at places of a net from which that point is reached without crossing a border, those furthest from
 * border and edge first.
 */
import { legsOf } from '../../domain/geometry/legs';
import { meetingOf } from '../../domain/geometry/plane';
import type { Point } from '../../scene/scene';
import type { MapFrame } from '../map-frame';
import type { Line } from './planar';

/** Places of the net across and down the frame. */
const NET = 20;
/** The first and the last row of the net lie so far within the frame, millimetres. */
const EDGE_MM = 5;
/** Places tried one after the other lie so far apart, as shares of the name's own size. */
const APART = 1.5;

type Leg = readonly [from: Point, to: Point];

/** Half width and half height of a name, millimetres. */
export interface Room {
  across: number;
  down: number;
}

interface NetPlace {
  at: Point;
  /** To the nearest border, millimetres. */
  borderMm: number;
}

/** Points of a leg by which nearness is measured: borders are drawn in short legs. */
const pointsOf = ([from, to]: Leg): Point[] => [
  from,
  [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
];

export interface CountryPlaces {
  /**
   * @param label where the country's own label point is, in the frame or beyond
   * @param room kept clear of borders and edge
   * @returns the roomiest first, at most so many; none where no place in the frame is known to be the country's
   */
  of(label: Point, room: Room, most: number): Point[];
}

/** @param borders projected, not cut, since the way to a label point leads beyond the frame */
export function countryPlaces(borders: readonly Line[], { rect }: MapFrame): CountryPlaces {
  const legs = borders.flatMap((line) => legsOf(line));
  const points = legs.flatMap(pointsOf);
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  const edgeMm = ([x, y]: Point) => Math.min(x - rect.x, right - x, y - rect.y, bottom - y);

  let net: NetPlace[] | null = null;
  const netPlaces = (): NetPlace[] => {
    const between = (from: number, length: number): number[] =>
      Array.from({ length: NET - 1 }, (_, index) => from + (length * (index + 1)) / NET);
    // A country often comes in by a strip along the upper or lower edge.
    const rows = [rect.y + EDGE_MM, ...between(rect.y, rect.height), bottom - EDGE_MM];
    const places = rows.flatMap((y) => between(rect.x, rect.width).map((x): Point => [x, y]));
    return places
      .map((at): NetPlace => {
        let nearest = Number.POSITIVE_INFINITY;
        for (const [x, y] of points) {
          const square = (x - at[0]) ** 2 + (y - at[1]) ** 2;
          if (square < nearest) nearest = square;
        }
        return { at, borderMm: Math.sqrt(nearest) };
      })
      .sort((a, b) => Math.min(b.borderMm, edgeMm(b.at)) - Math.min(a.borderMm, edgeMm(a.at)));
  };

  /** A border further off than the name's half width does not come under it. */
  const isClear = ({ at: [x, y], borderMm }: NetPlace, { across, down }: Room): boolean =>
    borderMm >= across ||
    (borderMm >= down &&
      !points.some(([px, py]) => Math.abs(px - x) < across && Math.abs(py - y) < down));

  return {
    of: (label, room, most) => {
      net ??= netPlaces();
      const places: Point[] = [];
      for (const place of net) {
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
