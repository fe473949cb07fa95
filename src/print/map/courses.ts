/**
 * Courses: where each line of the register is drawn on the sheet. Lines on the same road are drawn side by
 * side in lanes; where the number of lines changes, a line changes its lane on a slanted join.
 */

import type { AtlasFeature } from '../../domain/contract/register';
import { distance, pointBetween } from '../../domain/geometry/polyline';
import { strandsOf } from '../../domain/geometry/strands';
import { laneOffset, type Stretch } from '../../domain/lanes';
import type { Point } from '../../scene/scene';
import { stretchesOnMap } from '../../symbology/roads';
import { laneBreadthMm } from '../../symbology/symbols';
import type { MapFrame } from '../map-frame';
import { parallelOf } from './parallel';
import { clipLine, type Line, MARGIN_MM, project, simplified } from './planar';
import { flat, lengthOf } from './polyline';

export interface Course {
  feature: AtlasFeature;
  /** The line as drawn, in its lanes, clipped a little outside the frame. */
  lines: Line[];
  /** The road's centre line, clipped to the frame. */
  roads: Line[];
  /** Total breadth of all lines on the road, mean over the frame. */
  breadthMm: number;
}

/** Lines are clipped this far outside the frame first, so that no lane begins inside it. */
const AROUND_MM = 20;
/** Tolerance of simplification before lines are shifted: shifting enlarges small bends. */
const COURSE_DETAIL_MM = 0.04;
/** Changes of offset below this are ignored. */
const STEP_MM = 0.02;
/** Length of the slanted join per millimetre of offset. */
const SLANT = 1.2;

/** The line without its first `lengthMm`. */
function withoutStart(line: readonly Point[], lengthMm: number): Line {
  let left = lengthMm;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const leg = distance(from, to);
    if (leg > left) {
      return [pointBetween(from, to, left / leg), ...line.slice(index)];
    }
    left -= leg;
  }
  return line.slice(-1);
}

const withoutEnd = (line: readonly Point[], lengthMm: number): Line =>
  withoutStart(line.toReversed(), lengthMm).toReversed();

interface Piece {
  road: Line;
  offsetMm: number;
}

/** Joins pieces that follow each other to one line, with a slanted join between two lanes. */
function joined(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    const drawn = parallelOf(piece.road, piece.offsetMm);
    const open = lines.at(-1);
    const [end, start] = [before?.road.at(-1), piece.road[0]];
    if (before && open && end && start && distance(end, start) < 1e-6) {
      const step = Math.abs(piece.offsetMm - before.offsetMm);
      if (step < STEP_MM) open.push(...drawn.slice(1));
      else {
        const share = (line: readonly Point[]) =>
          Math.min((step * SLANT) / 2, lengthOf(flat(line)) * 0.45);
        lines[lines.length - 1] = [
          ...withoutEnd(open, share(open)),
          ...withoutStart(drawn, share(drawn)),
        ];
      }
    } else lines.push([...drawn]);
    before = piece;
  }
  return lines;
}

const breadthsOf = (features: readonly AtlasFeature[], thickness: number) => {
  const breadths = new Map(
    features.map(({ properties: { id, network } }) => [id, laneBreadthMm(network) * thickness]),
  );
  return (id: string): number => breadths.get(id) ?? 0;
};

/**
 * Courses of the lines in the frame.
 * @param features all features shown, also outside the frame, so that neighbouring sheets have the same lanes
 */
export function coursesOf(
  features: readonly AtlasFeature[],
  frame: MapFrame,
  thickness: number,
): Course[] {
  const breadthOf = breadthsOf(features, thickness);
  const shown = new Set(features.map(({ properties }) => properties.id));
  const stretches = new Map<string, Stretch[]>();
  for (const stretch of stretchesOnMap(features)) {
    const own = stretches.get(stretch.featureId) ?? [];
    own.push(stretch);
    stretches.set(stretch.featureId, own);
  }
  return features.flatMap((feature): Course[] => {
    const own = stretches.get(feature.properties.id) ?? [];
    const pieces: Piece[] = [];
    let [length, weighed] = [0, 0];
    for (const stretch of own) {
      const offsetMm = laneOffset(stretch, shown, breadthOf);
      const breadth = stretch.across.reduce((sum, id) => sum + breadthOf(id), 0);
      const around = clipLine(project(stretch.coordinates, frame), frame.rect, AROUND_MM);
      for (const line of around) {
        const road = simplified(line, COURSE_DETAIL_MM);
        pieces.push({ road, offsetMm });
        for (const inside of clipLine(road, frame.rect, 0)) {
          const lengthMm = lengthOf(flat(inside));
          length += lengthMm;
          weighed += lengthMm * breadth;
        }
      }
    }
    if (length === 0) return [];
    const roads = strandsOf(feature.geometry).flatMap((strand) =>
      clipLine(project(strand, frame), frame.rect, 0),
    );
    const lines = joined(pieces)
      .flatMap((line) => clipLine(line, frame.rect, MARGIN_MM))
      .map((line) => simplified(line));
    return [{ feature, lines, roads, breadthMm: weighed / length }];
  });
}
