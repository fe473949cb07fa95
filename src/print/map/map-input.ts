/** Input of the map inside a frame. */
import type { TFunction } from 'i18next';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';

export interface MapInput
  extends Pick<PrintRequest, 'filter' | 'language' | 'ink' | 'borders' | 'existingTrunk'> {
  data: PrintData;
  frame: MapFrame;
  t: TFunction;
  /** Feature id to number in the sheet's table; features without a number have the name only. */
  numbers: ReadonlyMap<string, number>;
  /** Id of the region that the sheet is about; null where it is about none. */
  region: string | null;
  /** `overview`: the small map that shows where the sheet is: no signs, no point symbols, few names. */
  detail: 'main' | 'overview';
  /** Prefix of link targets in the table: a badge links to `<rowPrefix>row-<n>`. */
  rowPrefix: string;
  /** Prefix of link targets in this frame: a badge is the target `<markPrefix>mark-<n>`. Unique for each frame. */
  markPrefix: string;
}
