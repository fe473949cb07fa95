/** Checks that a drawn line is about as long as the sources say. */

import { geodesicLengthKm } from '../../../src/domain/geometry/geodesic';
import { byId, type Check, problemAt } from '../read/records';
import { authoredStrandsOf } from '../resolve/strands';

/** A digitised line follows the course, so its length must be within 8 %. */
const DIGITISED = { least: 0.92, most: 1.08 };
/** A schematic line connects towns directly, so it is shorter than the road. */
const SCHEMATIC = { least: 0.6, most: 1.05 };

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

type Bounds = typeof DIGITISED;

/** Message and remedy if the drawn length does not agree with the sources; otherwise null. */
function fault(
  id: string,
  drawnKm: number,
  publishedKm: number,
  kind: string | undefined,
  { least, most }: Bounds,
): [message: string, remedy: string] | null {
  const ratio = drawnKm / publishedKm;
  if (ratio >= least && ratio <= most) return null;
  return [
    `${id} is drawn ${Math.round(drawnKm)} km long, ${percent(ratio)} of the published ${publishedKm} km`,
    `${percent(least)} to ${percent(most)} is right for ${kind}: correct the course, or record the length of this very course`,
  ];
}

const checkExisting: Check = ({ existing, alignments }) =>
  existing.flatMap(({ id, record: { publishedLength }, origin }) => {
    const line = alignments.get(id)?.record.geometry.coordinates;
    if (!publishedLength || !line) return [];
    const found = fault(id, geodesicLengthKm(line), publishedLength.km, 'a drawn line', DIGITISED);
    return found ? [problemAt('published-length', origin, ['publishedLength'], ...found)] : [];
  });

const checkFeatures: Check = ({ features, places, alignments }) => {
  const placeById = byId(places);
  return features.flatMap((feature) => {
    const { publishedLength, geometry } = feature.record;
    if (!publishedLength) return [];
    const path = ['publishedLength'];
    const strands = authoredStrandsOf(feature, placeById, alignments);
    if (strands.length === 0) {
      if (!geometry?.points) return [];
      const message = `${feature.id} is a point with a length`;
      return [
        problemAt('published-length', feature.origin, path, message, 'remove publishedLength'),
      ];
    }
    const drawn = strands.reduce((sum, strand) => sum + geodesicLengthKm(strand), 0);
    const bounds = geometry?.class === 'schematic' ? SCHEMATIC : DIGITISED;
    const found = fault(feature.id, drawn, publishedLength.km, geometry?.class, bounds);
    return found ? [problemAt('published-length', feature.origin, path, ...found)] : [];
  });
};

export const checkPublishedLength: Check = (records) => [
  ...checkFeatures(records),
  ...checkExisting(records),
];
