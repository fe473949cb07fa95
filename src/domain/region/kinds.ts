/** Looks up what the kind of a region means in this edition. */
import type { RegionKind } from '../contract/edition';
import type { Region } from '../contract/regions';
import { EDITION } from '../edition';

export const kindOf = ({ kind }: Pick<Region, 'kind'>): RegionKind | undefined =>
  EDITION.region.kinds[kind];

/** A unit of the region itself (地州市), with a page and a sheet of its own. */
export const isUnit = (region: Region): boolean => kindOf(region)?.role === 'unit';

/** Whether it is part of the edition's region; other provinces and countries are not part of 全区. */
export const isWithin = (region: Region): boolean =>
  isUnit(region) || kindOf(region)?.role === 'gathered';
