/**
 * Where point symbols stand on the sheet. Paper has no counted stacks to open: of symbols that would
 * cover each other the first stands on its place, and the others close around it, each with a thin
 * line to where it belongs.
 */
import type { AtlasFeature } from '../../domain/contract/register';
import { positionsOf } from '../../domain/extent';
import { distance } from '../../domain/geometry/polyline';
import type { Point, Rect } from '../../scene/scene';
import { WORKS_MM, worksOf } from '../../symbology/composition';
import { DRAWING_ORDER, type PointSymbol } from '../../symbology/symbols';
import type { MapFrame } from '../map-frame';
import { within } from './planar';

export interface Site {
  feature: AtlasFeature;
  symbol: PointSymbol;
  sizeMm: number;
  /** Which of the feature's sites within the frame, from 0. */
  index: number;
  /** Where the thing is. */
  place: Point;
  /** Where the symbol's middle stands. */
  at: Point;
}

/** White between two symbols, millimetres. */
const GAP_MM = 0.25;
/** Rings of places around a full one, the nearest first. */
const RINGS = 14;

interface Unplaced extends Omit<Site, 'at'> {
  /** How far the mark of works stands out above and to the right; 0 without one. */
  shoulderMm: number;
}

const isFree = (at: Point, sizeMm: number, standing: readonly Site[]): boolean =>
  standing.every((other) => distance(at, other.at) >= (sizeMm + other.sizeMm) / 2 + GAP_MM);

/** Whether a symbol keeps clear of a rectangle. */
function isClear([x, y]: Point, sizeMm: number, room: Rect): boolean {
  const across = Math.max(room.x - x, 0, x - room.x - room.width);
  const down = Math.max(room.y - y, 0, y - room.y - room.height);
  return Math.hypot(across, down) >= sizeMm / 2 + GAP_MM;
}

/** The point moved so far into the frame that neither its symbol nor the mark of works lies over the edge. */
function inside([x, y]: Point, { sizeMm, shoulderMm }: Unplaced, rect: Rect): Point {
  const room = sizeMm / 2 + GAP_MM;
  return [
    Math.min(Math.max(x, rect.x + room), rect.x + rect.width - room - shoulderMm),
    Math.min(Math.max(y, rect.y + room + shoulderMm), rect.y + rect.height - room),
  ];
}

/** Places around a point, nearest first, beginning to the right and going round clockwise. */
function* around([x, y]: Point, sizeMm: number): Generator<Point> {
  const pitch = (sizeMm + GAP_MM) / 2;
  for (let ring = 1; ring <= 2 * RINGS; ring++) {
    const places = 6 * ring;
    for (let place = 0; place < places; place++) {
      const angle = (place / places) * 2 * Math.PI;
      yield [x + Math.cos(angle) * ring * pitch, y + Math.sin(angle) * ring * pitch];
    }
  }
}

function sitesIn(
  features: readonly AtlasFeature[],
  symbols: ReadonlyMap<string, PointSymbol>,
  frame: MapFrame,
  thickness: number,
): Unplaced[] {
  return features.flatMap((feature) => {
    const symbol = symbols.get(feature.properties.network);
    const { geometry } = feature;
    if (!symbol || (geometry?.type !== 'Point' && geometry?.type !== 'MultiPoint')) return [];
    return positionsOf(geometry)
      .map((position) => frame.toPaper(position))
      .filter((place) => within(place, frame.rect))
      .map((place, index) => ({
        feature,
        symbol,
        sizeMm: symbol.sizeMm * thickness,
        index,
        place,
        shoulderMm: worksOf(feature.properties.commitments) ? (WORKS_MM * thickness) / 2 : 0,
      }));
  });
}

/**
 * @param features in the order of the register; what is drawn last is placed first
 * @param roomsFor of places that keep clear of given symbols, those that no other is to close in on
 */
export function sitesOf(
  features: readonly AtlasFeature[],
  symbols: ReadonlyMap<string, PointSymbol>,
  frame: MapFrame,
  thickness: number,
  roomsFor: (isFree: (room: Rect) => boolean) => readonly Rect[],
): Site[] {
  const rank = ({ feature }: Unplaced) => DRAWING_ORDER.indexOf(feature.properties.network);
  // Stable, so that within a network the register's order holds.
  const wanted = sitesIn(features, symbols, frame, thickness).toSorted((a, b) => rank(b) - rank(a));
  const standing: Site[] = [];
  const waiting: Unplaced[] = [];
  for (const site of wanted) {
    const at = inside(site.place, site, frame.rect);
    if (isFree(at, site.sizeMm, standing)) standing.push({ ...site, at });
    else waiting.push(site);
  }
  const rooms = roomsFor((room) => standing.every(({ at, sizeMm }) => isClear(at, sizeMm, room)));
  for (const site of waiting) {
    const centre = inside(site.place, site, frame.rect);
    let at = centre;
    for (const candidate of around(centre, site.sizeMm)) {
      const held = inside(candidate, site, frame.rect);
      if (distance(held, candidate) > 1e-9 || !isFree(held, site.sizeMm, standing)) continue;
      if (!rooms.every((room) => isClear(held, site.sizeMm, room))) continue;
      at = held;
      break;
    }
    standing.push({ ...site, at });
  }
  return standing;
}
