/**
 * Positions of point symbols on the sheet. Of symbols that would overlap, the first is drawn at its true
 * position; the others are displaced around it, each with a thin leader line to its true position.
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
  /** Number of the site among the feature's sites in the frame, from 0. */
  index: number;
  /** True position. */
  place: Point;
  /** Position of the symbol's middle. */
  at: Point;
}

/** White between two symbols, millimetres. */
const GAP_MM = 0.25;
/** Rings of positions that are tried around a taken one. */
const RINGS = 14;

interface Unplaced extends Omit<Site, 'at'> {
  /** How far the works mark reaches out above and to the right; 0 without a mark. */
  shoulderMm: number;
}

const isFree = (at: Point, sizeMm: number, standing: readonly Site[]): boolean =>
  standing.every((other) => distance(at, other.at) >= (sizeMm + other.sizeMm) / 2 + GAP_MM);

/** Whether a symbol does not touch a rectangle. */
function isClear([x, y]: Point, sizeMm: number, room: Rect): boolean {
  const across = Math.max(room.x - x, 0, x - room.x - room.width);
  const down = Math.max(room.y - y, 0, y - room.y - room.height);
  return Math.hypot(across, down) >= sizeMm / 2 + GAP_MM;
}

/** The point, moved into the frame so far that neither symbol nor works mark crosses the edge. */
function inside([x, y]: Point, { sizeMm, shoulderMm }: Unplaced, rect: Rect): Point {
  const room = sizeMm / 2 + GAP_MM;
  return [
    Math.min(Math.max(x, rect.x + room), rect.x + rect.width - room - shoulderMm),
    Math.min(Math.max(y, rect.y + room + shoulderMm), rect.y + rect.height - room),
  ];
}

/** Positions around a point, nearest first, clockwise from the right. */
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
 * @param features in the order of the register; networks drawn last are placed first
 * @param roomsFor returns rectangles to be kept free of displaced symbols, for a test of what is free now
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
