/** Reads the derived GeoJSON files of the base map, which their own scripts write. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { BasemapPart } from '../../../src/domain/contract/basemap';

/** Files that the scripts in geodata/basemap/derive write. */
type DerivedFile = Exclude<BasemapPart, 'towns' | 'province-border'> | 'region-outline';

/**
 * An empty collection if the file does not exist.
 * @param folder the edition's basemap folder
 */
export function readCollection(folder: string, name: DerivedFile): FeatureCollection {
  const path = join(folder, `${name}.geojson`);
  if (!existsSync(path)) return { type: 'FeatureCollection', features: [] };
  return JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
}
