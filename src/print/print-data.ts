/** Everything a sheet is composed from; the browser and the batch command fill it alike. */
import type { Detail, Ground } from '../data/basemap';
import type { SoftRegions } from '../data/soft-regions';
import type { SourceById } from '../data/sources';
import type { TrunkAndPlaces } from '../data/trunk-and-places';
import type { Catalogue } from '../domain/catalogue';
import type { OwnBoundary } from '../domain/own-boundary/own-boundary';
import type { Typesetter } from '../scene/typesetter';

export interface PrintData {
  catalogue: Catalogue;
  sourceById: SourceById;
  /** Null where the file is missing: the sheet then has no ground. */
  ground: Ground | null;
  detail: Detail | null;
  /** Where the units of the region lie; null where the edition has no such areas, or they cannot be read. */
  softRegions: SoftRegions | null;
  /** What corridors pass and meet, for strip maps. */
  trunkAndPlaces: TrunkAndPlaces | null;
  /** Files that could not be read, whatever they hold. */
  missing: readonly string[];
  /** A content hash of the register. */
  dataVersion: string;
  /** A boundary the planner loaded, drawn beside the map's own border lines or instead of them. */
  ownBoundary: OwnBoundary | null;
  typesetter: Typesetter;
}

/** Whether the map's own borders are drawn: asked for, and no loaded boundary stands in for them. */
export const showsBorders = (
  { ownBoundary }: Pick<PrintData, 'ownBoundary'>,
  asked: boolean,
): boolean => asked && ownBoundary?.replaces !== true;
