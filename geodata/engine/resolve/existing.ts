/** Resolves the existing trunk: one GeoJSON line per authored record, without commitments. */
import type { TrunkFeature } from '../../../src/domain/contract/basemap';
import { densified } from '../../../src/domain/geometry/geodesic';
import type { AuthoredPlace } from '../authored';
import { byId, type ExistingEntry, type Records } from '../read/records';
import { taggedPlacesOf } from './accuracy';
import { checkedOf } from './checked';
import { drawnLengthKm, round } from './geometry';
import type { Line } from './lines';
import { existingSourcesOf } from './sources';
import { toText } from './text';

/** Throws if the alignment is missing, which the checks must have reported. */
function toFeature(
  { id, record }: ExistingEntry,
  places: ReadonlyMap<string, AuthoredPlace>,
  alignments: Records['alignments'],
  lines: ReadonlyMap<string, Line>,
): TrunkFeature {
  const alignment = alignments.get(id)?.record;
  const drawn = lines.get(id);
  if (!alignment || !drawn) throw new Error(`${id}: no alignment`);
  const line = alignment.geometry.coordinates;
  const { doubt } = alignment.properties;
  const checked = checkedOf(drawn);
  const { kind, nameZh, nameEn, refs, opened, courseDate } = record;
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
      ...(courseDate !== undefined && { courseDate }),
      lengthKm: drawnLengthKm([line]),
      accuracyKm: drawn.accuracyKm,
      stretches: drawn.stretches,
      ...(doubt && { doubt: toText(doubt) }),
      ...(checked && { checked }),
      sources: existingSourcesOf(record, alignment, taggedPlacesOf(alignment, places)),
    },
  };
}

/** All lines, sorted by id. */
export function resolveExisting(
  { existing, places, alignments }: Records,
  lines: ReadonlyMap<string, Line>,
): TrunkFeature[] {
  const placeById = byId(places);
  return [...existing]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => toFeature(entry, placeById, alignments, lines));
}
