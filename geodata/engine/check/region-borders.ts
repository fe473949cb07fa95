/**
 * Checks crossings between regions: they lie on the line, in its order, and agree with the regions of its
 * places.
 */
import type { Problem } from '../problem';
import { byId, type Check, type FeatureEntry, problemAt } from '../read/records';
import { knownPlacesOf, lineAccuracyKm } from '../resolve/accuracy';
import { passingAfter } from '../resolve/passing';
import { stretchesOf } from '../resolve/regions-along';
import { authoredStrandsOf, positionOf } from '../resolve/strands';

const PATH = ['geometry', 'borders'];

const problem = (
  { origin }: FeatureEntry,
  index: number,
  message: string,
  remedy: string,
): Problem => problemAt('region-border', origin, [...PATH, index], message, remedy);

export const checkRegionBorders: Check = ({ features, places, regions, alignments }) => {
  const placeById = byId(places);
  const regionIds = byId(regions);

  return features.flatMap((feature): Problem[] => {
    const { course, branches, borders = [], points } = feature.record.geometry ?? {};
    const [line] = authoredStrandsOf(feature, placeById, alignments);
    if (borders.length === 0) return [];
    if (!course || points || branches) {
      const message = `${feature.id} has crossings and is no single line`;
      return [problem(feature, 0, message, 'leave borders to lines without branches')];
    }
    if (!line) return [];
    const touched = new Set([
      ...course.flatMap((id) => placeById.get(id)?.region ?? []),
      ...(feature.record.regions ?? []),
    ]);
    const accuracy = lineAccuracyKm(knownPlacesOf(feature, placeById, alignments), [line]);
    const found: Problem[] = [];
    let before = 0;
    for (const [index, { place: id, from, to }] of borders.entries()) {
      for (const region of [from, to]) {
        if (touched.has(region)) continue;
        const known = regionIds.has(region) ? 'is not among its regions' : 'does not exist';
        const message = `the region ${region} of a crossing ${known}`;
        const remedy = 'write a region of its places, or add it to regions';
        found.push(problem(feature, index, message, remedy));
      }
      if (from === to) {
        const message = `a crossing at ${id} leads from ${from} to ${to}`;
        found.push(problem(feature, index, message, 'name the regions on its two sides'));
      }
      const place = placeById.get(id);
      if (!place) continue;
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
