/**
 * Checks crossings between regions: they lie on the line, in its order, and agree with the regions of its
 * places and with the soft regions.
 */
import { limitBetweenKm, type SoftAreas } from '../../../src/domain/geometry/soft-areas';
import type { AuthoredPlace } from '../authored';
import type { Problem } from '../problem';
import { byId, type Check, type FeatureEntry, problemAt, type Records } from '../read/records';
import { knownPlacesOf, lineAccuracyKm } from '../resolve/accuracy';
import { passingAfter } from '../resolve/passing';
import { stretchesOf } from '../resolve/regions-along';
import { resolveSoftRegions, softAreasIn } from '../resolve/soft-regions';
import { authoredStrandsOf, positionOf } from '../resolve/strands';

const PATH = ['geometry', 'borders'];

const problem = (
  { origin }: FeatureEntry,
  index: number,
  message: string,
  remedy: string,
): Problem => problemAt('region-border', origin, [...PATH, index], message, remedy);

/** How far a crossing lies from where the areas of its two regions meet, if that is too far. */
function beyondLimitKm(
  soft: SoftAreas | null,
  place: AuthoredPlace,
  sides: readonly [string, string],
): number | null {
  // A border of the state, or of a region without area, is no limit between areas.
  if (!soft || !sides.every((id) => soft.areas.some(({ region }) => region === id))) return null;
  const km = limitBetweenKm(soft, sides, positionOf(place));
  return km > soft.errorKm + place.accuracyKm ? km : null;
}

/** Null where no feature has a crossing to be compared with them. */
const softAreasOf = (records: Records): SoftAreas | null =>
  records.features.some(({ record }) => record.geometry?.borders)
    ? softAreasIn(records, resolveSoftRegions(records))
    : null;

export const checkRegionBorders: Check = (records) => {
  const { features, places, regions, alignments } = records;
  const placeById = byId(places);
  const regionIds = byId(regions);
  const soft = softAreasOf(records);

  return features.flatMap((feature): Problem[] => {
    const { course, branches, borders = [], points } = feature.record.geometry ?? {};
    const [line] = authoredStrandsOf(feature, placeById, alignments);
    if (borders.length === 0) return [];
    if (!course || points || branches) {
      const message = `${feature.id} has crossings and is no single line`;
      return [problem(feature, 0, message, 'leave borders to lines without branches')];
    }
    if (!line) return [];
    const accuracy = lineAccuracyKm(knownPlacesOf(feature, placeById, alignments), [line]);
    const found: Problem[] = [];
    let before = 0;
    for (const [index, { place: id, from, to }] of borders.entries()) {
      for (const region of [from, to]) {
        if (regionIds.has(region)) continue;
        const message = `the region ${region} of a crossing does not exist`;
        found.push(problem(feature, index, message, 'use an id of regions.yaml'));
      }
      if (from === to) {
        const message = `a crossing at ${id} leads from ${from} to ${to}`;
        found.push(problem(feature, index, message, 'name the regions on its two sides'));
      }
      const place = placeById.get(id);
      if (!place) continue;
      const beyondKm = beyondLimitKm(soft, place, [from, to]);
      if (beyondKm !== null && from !== to) {
        const away = Number.isFinite(beyondKm)
          ? `${Math.round(beyondKm)} km from`
          : 'on no part of';
        const message = `the crossing ${id} lies ${away} the limit of ${from} and ${to}`;
        found.push(problem(feature, index, message, 'correct the place, or the regions'));
      }
      const { at, km } = passingAfter(line, positionOf(place), 0, 0);
      if (km > accuracy + place.accuracyKm) {
        const message = `the crossing ${id} lies ${Math.round(km)} km from the line`;
        found.push(problem(feature, index, message, 'correct the place, or the line'));
      } else if (at <= before || at >= line.length - 1) {
        const message = `the crossing ${id} does not come after the one before it`;
        const remedy = 'put the crossings in the order of the course, between its ends';
        found.push(problem(feature, index, message, remedy));
      }
      before = at;
    }
    if (found.length > 0) return found;
    return stretchesOf(feature, placeById, alignments).flatMap((stretch, index) =>
      stretch.places
        .filter(({ region }) => stretch.enters === stretch.leaves && region !== stretch.enters)
        .map(({ id, region }) => {
          const message = `${id} is in ${region}, and lies between crossings that say ${stretch.enters}`;
          const remedy = 'add the crossings on its two sides, or correct these';
          return problem(feature, Math.min(index, borders.length - 1), message, remedy);
        }),
    );
  });
};
