/**
 * Checks that places lie inside the extent of their region. This finds exchanged coordinates, lost digits,
 * and the wrong one of two towns with the same name.
 */
import type { Extent } from '../../../src/domain/contract/regions';
import type { Position } from '../../../src/domain/geometry/position';
import { byId, type Check, problemAt } from '../read/records';

const inside = ([lon, lat]: Position, [west, south, east, north]: Extent): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The smallest extent that contains several. */
const around = (extents: readonly Extent[]): Extent => [
  Math.min(...extents.map(([west]) => west)),
  Math.min(...extents.map(([, south]) => south)),
  Math.max(...extents.map(([, , east]) => east)),
  Math.max(...extents.map(([, , , north]) => north)),
];

export const checkPlaceRange: Check = ({ places, regions, alignments }) => {
  const regionById = byId(regions);
  const anywhere = around(regions.map(({ record }) => record.extent));
  const ofPlaces = places.flatMap(({ record, origin }) => {
    const region = regionById.get(record.region);
    if (!region || inside([record.lon, record.lat], region.extent)) return [];
    const message = `${record.id} at ${record.lon}, ${record.lat} lies outside ${region.id} (${region.extent.join(', ')})`;
    const remedy = 'correct lon and lat (in this order), or the region';
    return [problemAt('place-range', origin, ['lon'], message, remedy)];
  });
  const ofAlignments = [...alignments.values()].flatMap(({ record, origin }) =>
    record.geometry.coordinates.flatMap((position, index) => {
      if (inside(position, anywhere)) return [];
      const message = `vertex ${index} at ${position.join(', ')} lies outside every region`;
      const path = ['geometry', 'coordinates', index];
      return [problemAt('place-range', origin, path, message, 'correct it: [lon, lat] in degrees')];
    }),
  );
  return [...ofPlaces, ...ofAlignments];
};
