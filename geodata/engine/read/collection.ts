/** The derived GeoJSON files of the base map: written by its own scripts, read as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { BasemapPart } from '../../../src/domain/contract/basemap';

/** What the scripts of geodata/basemap/derive write. */
type DerivedFile = Exclude<BasemapPart, 'towns' | 'province-border'> | 'region-outline';

/** @param folder the edition's basemap/. Empty where the file does not exist. */
export function readCollection(folder: string, name: DerivedFile): FeatureCollection {
  const path = join(folder, `${name}.geojson`);
  if (!existsSync(path)) return { type: 'FeatureCollection', features: [] };
  return JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
}
