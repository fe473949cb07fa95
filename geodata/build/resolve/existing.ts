/** The existing network: one GeoJSON line per authored record, and nothing of commitments. */
import type { ContextFeature } from '../../../src/domain/contract';
import type { AuthoredPlace } from '../authored';
import { byId, type ExistingEntry, type Records } from '../read/records';
import { lineAccuracyKm } from './accuracy';
import { densify } from './geodesic';
import { drawnLengthKm, round } from './geometry';
import { existingSourcesOf } from './sources';
import { toText } from './text';

/** Throws where the line is not drawn: the checks have passed before this. */
function toFeature(
  { id, record }: ExistingEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
): ContextFeature {
  const alignment = alignments.get(id)?.record;
  if (!alignment) throw new Error(`${id}: no alignment`);
  const line = alignment.geometry.coordinates;
  const { tags, doubt } = alignment.properties;
  const tagged = tags.flatMap(({ place }) => (place && places.get(place)) || []);
  const { kind, nameZh, nameEn, refs, opened } = record;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: densify(line).map(round) },
    properties: {
      id,
      kind,
      nameZh,
      nameEn,
      refs: [...refs],
      ...(opened && { openedYear: opened.year }),
      ...(opened?.note && { openedNote: toText(opened.note) }),
      lengthKm: drawnLengthKm([line]),
      accuracyKm: lineAccuracyKm(tagged, [line], doubt?.km),
      ...(doubt && { doubt: toText(doubt) }),
      sources: existingSourcesOf(record, alignment, tagged),
    },
  };
}

/** All lines, sorted by id. */
export function resolveExisting({ existing, places, alignments }: Records): ContextFeature[] {
  const placeById = byId(places);
  return [...existing]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => toFeature(entry, placeById, alignments));
}
