/** Obstacles for labels: symbols and dots are hard, lines are soft. */

import { distance } from '../../domain/geometry/polyline';
import type { Point, Rect } from '../../scene/scene';
import { CASING_MM, worksOf } from '../../symbology/composition';
import { SYMBOLS } from '../../symbology/symbols';
import type { Obstacle } from '../labels/label';
import type { Course } from './courses';
import { worksBeside, worksPlaces, worksSizeMm } from './networks';
import { flat } from './polyline';
import type { Site } from './sites';
import type { Town } from './towns';

/** Weights for each millimetre of a line under a label; the broad pale corridors count little. */
const LINE_WEIGHT = 1;
const PALE_WEIGHT = 0.05;
const LEADER_WEIGHT = 0.4;
const LEADER_MM = 0.4;

const square = ([x, y]: Point, sizeMm: number): Rect => ({
  x: x - sizeMm / 2,
  y: y - sizeMm / 2,
  width: sizeMm,
  height: sizeMm,
});

const hard = (at: Point, sizeMm: number): Obstacle => ({
  kind: 'rect',
  rect: square(at, sizeMm),
  hard: true,
  weight: 0,
});

function courseObstacles(course: Course, thickness: number): Obstacle[] {
  const { feature, lines } = course;
  const symbol = SYMBOLS[feature.properties.network];
  if (symbol.kind !== 'line') return [];
  const widthMm = (symbol.widthMm + (symbol.cased ? 2 * CASING_MM : 0)) * thickness;
  return [
    ...lines.map(
      (line): Obstacle => ({
        kind: 'line',
        line: flat(line),
        widthMm,
        hard: false,
        weight: symbol.cased ? LINE_WEIGHT : PALE_WEIGHT,
      }),
    ),
    ...worksPlaces(course).map((at) => hard(at, worksSizeMm(thickness))),
  ];
}

function siteObstacles(site: Site, thickness: number): Obstacle[] {
  const { place, at, sizeMm, feature } = site;
  return [
    hard(at, sizeMm),
    ...(worksOf(feature.properties.commitments)
      ? [hard(worksBeside(site), worksSizeMm(thickness))]
      : []),
    ...(distance(place, at) > sizeMm
      ? [
          {
            kind: 'line' as const,
            line: [...place, ...at],
            widthMm: LEADER_MM,
            hard: false,
            weight: LEADER_WEIGHT,
          },
        ]
      : []),
  ];
}

export const obstaclesOf = (
  courses: readonly Course[],
  sites: readonly Site[],
  towns: readonly Town[],
  thickness: number,
): Obstacle[] => [
  ...sites.flatMap((site) => siteObstacles(site, thickness)),
  ...towns.map(({ at, diameterMm }) => hard(at, diameterMm)),
  ...courses.flatMap((course) => courseObstacles(course, thickness)),
];
