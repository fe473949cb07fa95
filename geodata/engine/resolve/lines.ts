/** Collects all lines as authored, of features and of the existing trunk, and what is claimed of each. */

import { accuracyAtKm, type Stretch } from '../../../src/domain/contract/stretches';
import { footOnStrands } from '../../../src/domain/geometry/foot';
import type { Position } from '../../../src/domain/geometry/position';
import type { AuthoredPlace } from '../authored';
import { byId, type Records } from '../read/records';
import { doubtOf, knownPlacesOf, lineAccuracyKm, taggedPlacesOf } from './accuracy';
import { isInTown, measuredStrand, type Towns, townsOf } from './open-country';
import { authoredStrandsOf, positionOf } from './strands';
import { type CheckPoint, farthestApartKm, stretchesOf } from './stretches';

export interface Line {
  strands: readonly (readonly Position[])[];
  stretches: Stretch[];
  /** Of the weakest stretch. */
  accuracyKm: number;
  checkPoints: readonly CheckPoint[];
  /** How far apart check points in open country are at most. */
  apartKm: number;
}

type Authored = Pick<Line, 'strands'> & { places: readonly AuthoredPlace[]; doubtKm: number };

function claimed(
  { strands, places, doubtKm }: Authored,
  at: readonly Position[],
  towns: Towns,
): Line {
  // Most lines have no check point, and where towns lie along them does not matter.
  const measured = strands.map((strand) => measuredStrand(strand, at.length > 0 ? towns : []));
  const checkPoints = at.flatMap((position): CheckPoint[] => {
    const foot = footOnStrands(position, strands);
    if (!foot) return [];
    const startKm = measured[foot.strand]?.chainages[foot.leg] ?? 0;
    return [
      {
        strand: foot.strand,
        chainageKm: startKm + foot.alongKm,
        offKm: foot.distanceKm,
        inTown: isInTown(position, towns),
      },
    ];
  });
  const byVerticesKm = lineAccuracyKm(places, strands);
  const stretches = stretchesOf(measured, checkPoints, byVerticesKm, doubtKm);
  return {
    strands,
    stretches,
    accuracyKm: Math.max(...stretches.map(({ accuracyKm }) => accuracyKm)),
    checkPoints,
    apartKm: farthestApartKm(measured, checkPoints),
  };
}

/** Share of a line's check points that lie outside what is claimed where they are. */
export const shareOutside = ({ checkPoints, stretches }: Line): number =>
  checkPoints.filter(
    ({ strand, chainageKm, offKm }) => offKm > accuracyAtKm(stretches, strand, chainageKm),
  ).length / Math.max(1, checkPoints.length);

/** By the id of the feature or existing line; lines whose alignment is missing are left out. */
export function linesById(records: Records): ReadonlyMap<string, Line> {
  const { features, existing, places, alignments } = records;
  const placeById = byId(places);
  const towns = townsOf(placeById.values());
  const checkPoints = new Map<string, Position[]>();
  for (const { record } of records.checkpoints) {
    for (const id of record.lines) {
      checkPoints.set(id, [...(checkPoints.get(id) ?? []), positionOf(record)]);
    }
  }
  const lines = new Map<string, Line>();
  const add = (id: string, authored: Authored) =>
    lines.set(id, claimed(authored, checkPoints.get(id) ?? [], towns));
  for (const feature of features) {
    const strands = authoredStrandsOf(feature, placeById, alignments);
    if (strands.length === 0) continue;
    const doubtKm = doubtOf(feature, alignments)?.km ?? 0;
    add(feature.id, { strands, places: knownPlacesOf(feature, placeById, alignments), doubtKm });
  }
  for (const { id } of existing) {
    const alignment = alignments.get(id)?.record;
    if (!alignment) continue;
    add(id, {
      strands: [alignment.geometry.coordinates],
      places: taggedPlacesOf(alignment, placeById),
      doubtKm: alignment.properties.doubt?.km ?? 0,
    });
  }
  return lines;
}
