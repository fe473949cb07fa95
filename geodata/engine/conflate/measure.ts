/**
 * Measures how far the new line lies from the authored one, and what the route had to do: gaps and repeated
 * legs.
 */
import { densified, distanceKm } from '../../../src/domain/geometry/geodesic';
import { legsOf } from '../../../src/domain/geometry/legs';
import { pointBetween } from '../../../src/domain/geometry/polyline';
import type { Position } from '../../../src/domain/geometry/position';
import { roughFootOn, roughKm, roughLengthKm } from '../../../src/domain/geometry/ruler';
import type { Course } from './course';
import type { Network } from './network/network';
import type { Route } from './route';

/** The shift is measured at least once per kilometre of the new line. */
const STEP_KM = 1;

export interface Shift {
  meanKm: number;
  maxKm: number;
  /** Position of the largest shift, and the two stops around it. */
  at: Position;
  from: string;
  to: string;
}

interface Sample {
  position: Position;
  km: number;
  /** Index of the vertex before it. */
  vertex: number;
}

function samplesAlong(line: readonly Position[]): Sample[] {
  return legsOf(line).flatMap(([from, to], vertex) => {
    const legKm = roughKm(from, to);
    const count = Math.max(1, Math.ceil(legKm / STEP_KM));
    return Array.from({ length: count }, (_, index): Sample => {
      const share = (index + 0.5) / count;
      return { position: pointBetween(from, to, share), km: legKm / count, vertex };
    });
  });
}

export function shiftOf({ line, passings }: Course, authored: readonly Position[]): Shift {
  const before = densified(authored);
  let [sum, total] = [0, 0];
  let largest = { km: -1, position: line[0] ?? [0, 0], vertex: 0 };
  for (const { position, km: weight, vertex } of samplesAlong(line)) {
    const { km } = roughFootOn(before, position);
    sum += km * weight;
    total += weight;
    if (km > largest.km) largest = { km, position, vertex };
  }
  const stop = passings.findLast(({ vertex }) => vertex <= largest.vertex);
  const next = passings.find(({ vertex }) => vertex > largest.vertex);
  return {
    meanKm: total ? sum / total : 0,
    maxKm: Math.max(0, largest.km),
    at: largest.position,
    from: stop?.waypoint.name ?? '',
    to: next?.waypoint.name ?? '',
  };
}

export interface StopShift {
  name: string;
  km: number;
  /** Accuracy of the place, km; null if it is not a place of the gazetteer. */
  accuracyKm: number | null;
}

export const stopShifts = ({ line, passings }: Course): StopShift[] =>
  passings.flatMap(({ waypoint, vertex }) => {
    const position = line[vertex];
    if (!position) return [];
    const km = distanceKm(waypoint.position, position);
    return [{ name: waypoint.name, km, accuracyKm: waypoint.place?.accuracyKm ?? null }];
  });

export interface Gap {
  metres: number;
  at: Position;
}

export const gapsOf = ({ edges }: Network, { legs }: Route): Gap[] =>
  legs.flat().flatMap(({ edge: index }) => {
    const edge = edges[index];
    const at = edge?.line[0];
    return edge?.bridge && at ? [{ metres: roughLengthKm(edge.line) * 1000, at }] : [];
  });

export interface Twice {
  km: number;
  /** The first stop at which the route turns back. */
  at: string;
}

/** Length where the route runs back over itself, which no road does; null if it never does. */
export function twiceOf(
  { edges }: Network,
  { legs }: Route,
  stops: readonly string[],
): Twice | null {
  const firstLeg = new Map<number, number>();
  let km = 0;
  let at = '';
  for (const [leg, steps] of legs.entries()) {
    for (const { edge } of steps) {
      const before = firstLeg.get(edge);
      if (before === undefined) {
        firstLeg.set(edge, leg);
        continue;
      }
      km += roughLengthKm(edges[edge]?.line ?? []);
      at ||= stops[before + 1] ?? '';
    }
  }
  return km > 0 ? { km, at } : null;
}
