/** Resolves the existing trunk: one GeoJSON line per authored record, without commitments. */
import type { TrunkFeature } from '../../../src/domain/contract/basemap';
import { densified } from '../../../src/domain/geometry/geodesic';
import type { AuthoredPlace } from '../authored';
import { byId, type ExistingEntry, type Records } from '../read/records';
import { existingAccuracyKm, taggedPlacesOf } from './accuracy';
import type { CheckedById } from './checked';
import { drawnLengthKm, round } from './geometry';
import { existingSourcesOf } from './sources';
import { toText } from './text';

/** Throws if the alignment is missing, which the checks must have reported. */
function toFeature(
  { id, record }: ExistingEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
  checked: CheckedById,
): TrunkFeature {
  const alignment = alignments.get(id)?.record;
  if (!alignment) throw new Error(`${id}: no alignment`);
  const line = alignment.geometry.coordinates;
  const { doubt } = alignment.properties;
  const found = checked.get(id);
  const { kind, nameZh, nameEn, refs, opened } = record;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: densified(line).map(round) },
    properties: {
      id,
      kind,
      nameZh,
      nameEn,
      refs: [...refs],
      ...(opened && { openedYear: opened.year }),
      ...(opened?.note && { openedNote: toText(opened.note) }),
      lengthKm: drawnLengthKm([line]),
      accuracyKm: existingAccuracyKm(alignment, places),
      ...(doubt && { doubt: toText(doubt) }),
      ...(found && { checked: found }),
      sources: existingSourcesOf(record, alignment, taggedPlacesOf(alignment, places)),
    },
  };
}

/** All lines, sorted by id. */
export function resolveExisting(
  { existing, places, alignments }: Records,
  checked: CheckedById,
): TrunkFeature[] {
  const placeById = byId(places);
  return [...existing]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => toFeature(entry, placeById, alignments, checked));
}
