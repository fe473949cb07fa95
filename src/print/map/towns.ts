/** Towns: which are shown at a scale, and their dots by rank. */

import type { Mark, Point } from '../../scene/scene';
import { BACKDROP, townRankAt } from '../../symbology/backdrop';
import type { Palette } from '../../symbology/palette';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import { within } from './planar';

export interface Town {
  nameZh: string;
  nameEn: string;
  /** 1 for the largest. */
  rank: number;
  at: Point;
  diameterMm: number;
}

/** Margin of the frame for dots, millimetres: negative, so that dots near the edge are left out. */
const FROM_EDGE_MM = -1;

/** Largest first. */
export function townsIn({ ground }: PrintData, frame: MapFrame, lastRank?: number): Town[] {
  const last = lastRank ?? townRankAt(frame.scaleDenominator);
  return (ground?.towns.features ?? [])
    .flatMap(({ geometry, properties }): Town[] => {
      const { nameZh, nameEn, rank } = properties;
      if (rank > last) return [];
      const at = frame.toPaper(geometry.coordinates);
      if (!within(at, frame.rect, FROM_EDGE_MM)) return [];
      return [
        {
          nameZh,
          nameEn,
          rank,
          at,
          diameterMm: BACKDROP.town.diameterMm[rank - 1] ?? BACKDROP.town.diameterMm[4],
        },
      ];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** A white dot with a dark edge, which is visible on roads and on land. */
export const townMarks = (towns: readonly Town[], palette: Palette): Mark[] =>
  towns.flatMap(({ at: [x, y], diameterMm }) => {
    const dot = (colour: string, widthMm: number): Mark => ({
      kind: 'path',
      lines: [[x, y, x + 0.001, y]],
      closed: false,
      stroke: { colour, widthMm, cap: 'round' },
    });
    return [dot(palette.town, diameterMm), dot('#ffffff', diameterMm - 2 * BACKDROP.town.edgeMm)];
  });
