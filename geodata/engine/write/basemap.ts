/**
 * Writes the base map as TopoJSON: the derived files of basemap/ and the gazetteer's ranked towns.
 * Quantised to about 50 m, well below the 250 m to which the borders were simplified.
 */
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import {
  type BasemapPart,
  type DetailTopology,
  type GroundTopology,
  isOfPart,
  type PartCollection,
  propertiesOf,
} from '../../../src/domain/contract/basemap';
import type { GazetteerPlace } from '../../../src/domain/contract/places';
import { readCollection } from '../read/collection';

const QUANTISATION = 2e5;

/** Keeps only the properties of the contract; others would only make the file larger. */
function published<P extends BasemapPart>(
  part: P,
  { features }: FeatureCollection,
): PartCollection<P> {
  const keys = propertiesOf(part);
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: Object.fromEntries(
        keys.flatMap((key) => (properties?.[key] === undefined ? [] : [[key, properties[key]]])),
      ),
    })),
  };
  if (!isOfPart(part, collection))
    throw new Error(`geodata/basemap: unexpected structure of ${part}`);
  return collection;
}

/** The outline as lines; the international part is in the borders already. */
function linesOf({ features, ...collection }: FeatureCollection): FeatureCollection {
  return {
    ...collection,
    features: features.filter(({ geometry }) => geometry.type.endsWith('LineString')),
  };
}

const townsOf = (places: readonly GazetteerPlace[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: places
    .filter(({ rank }) => rank !== undefined)
    .map(({ nameZh, nameEn, lon, lat, rank }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { nameZh, nameEn, rank },
    })),
});

/**
 * The parts for the first picture.
 * @param folder the edition's basemap folder
 */
export function groundTopology(folder: string, places: readonly GazetteerPlace[]): GroundTopology {
  const parts: { [P in keyof GroundTopology['objects']]: PartCollection<P> } = {
    land: published('land', readCollection(folder, 'land')),
    'province-border': published(
      'province-border',
      linesOf(readCollection(folder, 'region-outline')),
    ),
    borders: published('borders', readCollection(folder, 'borders')),
    countries: published('countries', readCollection(folder, 'countries')),
    towns: published('towns', townsOf(places)),
  };
  return topology(parts, QUANTISATION) as GroundTopology;
}

/** The parts loaded after it: relief, water, and the names of ranges, deserts and basins. */
export function detailTopology(folder: string): DetailTopology {
  const parts: { [P in keyof DetailTopology['objects']]: PartCollection<P> } = {
    relief: published('relief', readCollection(folder, 'relief')),
    water: published('water', readCollection(folder, 'water')),
    physical: published('physical', readCollection(folder, 'physical')),
  };
  return topology(parts, QUANTISATION) as DetailTopology;
}
