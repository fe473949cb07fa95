/**
 * The background as TopoJSON: the derived lines of basemap and the
 * gazetteer's ranked towns. Quantised to about 50 m, well inside the 250 m to which
 * the borders were simplified.
 */
import type { Feature, FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { readCollection } from '../read/collection';
import type { Resolved } from '../resolve';

const QUANTISATION = 2e5;

/** Only what the screen draws by: the rest of a property list would be weight. */
function slim(collection: FeatureCollection, ...keys: string[]): FeatureCollection {
  const pick = ({ geometry, properties }: Feature): Feature => ({
    type: 'Feature',
    geometry,
    properties: Object.fromEntries(
      keys.flatMap((key) => (properties?.[key] === undefined ? [] : [[key, properties[key]]])),
    ),
  });
  return { type: 'FeatureCollection', features: collection.features.map(pick) };
}

const fileOf = (objects: Record<string, FeatureCollection>): string =>
  `${JSON.stringify(topology(objects, QUANTISATION))}\n`;

/** What the first picture needs. @param folder basemap */
export function groundTopology(folder: string, { places }: Resolved): string {
  const outline = readCollection(folder, 'region-outline');
  return fileOf({
    land: slim(readCollection(folder, 'land')),
    // The polygon's international side is in the borders already.
    'province-border': slim({
      ...outline,
      features: outline.features.filter(({ geometry }) => geometry.type.endsWith('LineString')),
    }),
    borders: slim(readCollection(folder, 'borders')),
    countries: slim(readCollection(folder, 'countries'), 'nameZh', 'nameEn', 'rank'),
    towns: {
      type: 'FeatureCollection',
      features: places
        .filter(({ rank }) => rank !== undefined)
        .map(({ nameZh, nameEn, lon, lat, rank }) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [lon, lat] },
          properties: { nameZh, nameEn, rank },
        })),
    },
  });
}

/** What comes after it: relief, water and the names of ranges, deserts and basins. */
export function detailTopology(folder: string): string {
  return fileOf({
    relief: slim(readCollection(folder, 'relief'), 'minM'),
    water: slim(readCollection(folder, 'water'), 'nameZh', 'nameEn', 'rank'),
    physical: slim(readCollection(folder, 'physical'), 'nameZh', 'nameEn', 'rank'),
  });
}
