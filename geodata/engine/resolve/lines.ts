/** Collects all lines as authored, of features and of the existing trunk. */

import type { Position } from '../../../src/domain/geometry/position';
import { byId, type Records } from '../read/records';
import { existingAccuracyKm, featureAccuracyKm } from './accuracy';
import { authoredStrandsOf } from './strands';

export interface Line {
  strands: readonly (readonly Position[])[];
  accuracyKm: number;
}

/** By the id of the feature or existing line; lines whose alignment is missing are left out. */
export function linesById(records: Records): ReadonlyMap<string, Line> {
  const { features, existing, places, alignments } = records;
  const placeById = byId(places);
  const lines = new Map<string, Line>();
  for (const feature of features) {
    const strands = authoredStrandsOf(feature, placeById, alignments);
    if (strands.length === 0) continue;
    const accuracyKm = featureAccuracyKm(feature, placeById, alignments, strands);
    lines.set(feature.id, { strands, accuracyKm });
  }
  for (const { id } of existing) {
    const alignment = alignments.get(id)?.record;
    if (!alignment) continue;
    const accuracyKm = existingAccuracyKm(alignment, placeById);
    lines.set(id, { strands: [alignment.geometry.coordinates], accuracyKm });
  }
  return lines;
}
