/**
 * Checks that an alignment passes the places of its course in order, and that its tags are at their places.
 */

import { distanceKm } from '../../../src/domain/geometry/geodesic';
import type { Problem } from '../problem';
import { byId, type Check, problemAt } from '../read/records';
import { knownPlacesOf, lineAccuracyKm } from '../resolve/accuracy';
import { passingAfter } from '../resolve/passing';
import { authoredStrandsOf, positionOf } from '../resolve/strands';

export const checkAlignmentCourse: Check = ({ features, places, alignments }) => {
  const placeById = byId(places);
  return features.flatMap((feature): Problem[] => {
    const { course = [], alignment } = feature.record.geometry ?? {};
    const [line] = authoredStrandsOf(feature, placeById, alignments);
    if (!alignment || !line || !alignments.has(feature.id)) return [];
    const accuracy = lineAccuracyKm(knownPlacesOf(feature, placeById, alignments), [line]);
    let from = 0;
    for (const [index, id] of course.entries()) {
      const place = placeById.get(id);
      if (!place) continue;
      const passing = passingAfter(line, positionOf(place), from, accuracy);
      if (passing.km > accuracy) {
        const message = `from the place before it the alignment comes no nearer to ${id} than ${Math.round(passing.km)} km, its accuracy is ${accuracy} km`;
        const remedy = 'correct the vertices, or the order of the course';
        const path = ['geometry', 'course', index];
        return [problemAt('alignment-course', feature.origin, path, message, remedy)];
      }
      from = passing.at;
    }
    return [];
  });
};

export const checkAlignmentTags: Check = ({ places, alignments }) => {
  const placeById = byId(places);
  return [...alignments.values()].flatMap(({ record, origin }) =>
    record.properties.tags.flatMap(({ vertex, place: id }, index) => {
      const path = ['properties', 'tags', index];
      const position = record.geometry.coordinates[vertex];
      if (!position) {
        const message = `there is no vertex ${vertex}, the last is ${record.geometry.coordinates.length - 1}`;
        const remedy = 'vertices are counted from 0';
        return [problemAt('alignment-tag', origin, path, message, remedy)];
      }
      const place = id === undefined ? undefined : placeById.get(id);
      if (!place) return [];
      const apart = distanceKm(position, positionOf(place));
      if (apart <= place.accuracyKm) return [];
      const message = `vertex ${vertex} is tagged ${place.id} and lies ${apart.toFixed(1)} km from it`;
      const remedy = `put it within the place's accuracy (${place.accuracyKm} km), or correct the tag`;
      return [problemAt('alignment-tag', origin, path, message, remedy)];
    }),
  );
};
