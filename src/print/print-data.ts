/** Everything a sheet is composed from; the browser and the batch command fill it alike. */
import type { FeatureCollection } from 'geojson';
import type { Detail, Ground } from '../data/basemap';
import type { SourceById } from '../data/sources';
import type { SurroundingData } from '../data/surroundings';
import type { Catalogue } from '../domain/catalogue';
import type { Typesetter } from './typesetter';

export interface PrintData {
  catalogue: Catalogue;
  sourceById: SourceById;
  /** Null where the file is missing: the sheet then has no ground. */
  ground: Ground | null;
  detail: Detail | null;
  /** What corridors pass and meet, for strip maps. */
  surroundings: SurroundingData | null;
  /** Files that could not be read, whatever they hold. */
  missing: readonly string[];
  /** A content hash of the register. */
  dataVersion: string;
  /** A boundary the planner loaded, drawn instead of the map's own border lines. */
  ownBoundary: FeatureCollection | null;
  typesetter: Typesetter;
}
