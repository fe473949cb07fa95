/** What is drawn must be about as long as the sources say the thing is. */
import { byId, type Check, problemAt } from '../read/records';
import { lengthKm } from '../resolve/geodesic';
import { strandsOf } from '../resolve/strands';

/** A line placed by hand follows the course: its length is right within 8 %. */
const DIGITISED = { least: 0.92, most: 1.08 };
/** A chain of towns cuts corners: it is shorter than the road, and never longer. */
const SCHEMATIC = { least: 0.6, most: 1.05 };

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

export const checkPublishedLength: Check = ({ features, places, alignments }) => {
  const placeById = byId(places);
  return features.flatMap((feature) => {
    const { publishedLength, geometry } = feature.record;
    if (!publishedLength) return [];
    const path = ['publishedLength'];
    const strands = strandsOf(feature, placeById, alignments);
    if (strands.length === 0) {
      if (!geometry?.points) return [];
      const message = `${feature.id} is a point with a length`;
      return [
        problemAt('published-length', feature.origin, path, message, 'remove publishedLength'),
      ];
    }
    const drawn = strands.reduce((sum, strand) => sum + lengthKm(strand), 0);
    const ratio = drawn / publishedLength.km;
    const { least, most } = geometry?.class === 'schematic' ? SCHEMATIC : DIGITISED;
    if (ratio >= least && ratio <= most) return [];
    const message = `${feature.id} is drawn ${Math.round(drawn)} km long, ${percent(ratio)} of the published ${publishedLength.km} km`;
    const remedy = `${percent(least)} to ${percent(most)} is right for ${geometry?.class}: correct the course, or record the length of this very course`;
    return [problemAt('published-length', feature.origin, path, message, remedy)];
  });
};
