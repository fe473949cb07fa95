/** What the map inside a frame is made from. */
import type { TFunction } from 'i18next';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';

export interface MapInput
  extends Pick<PrintRequest, 'filter' | 'language' | 'ink' | 'borders' | 'existingTrunk'> {
  data: PrintData;
  frame: MapFrame;
  t: TFunction;
  /** Numbers of features in the sheet's table, by feature id; what has none carries its name alone. */
  numbers: ReadonlyMap<string, number>;
  /** `overview`: where the sheet lies, drawn small: lines without signs, no symbols, few names. */
  detail: 'main' | 'overview';
  /** Of the table's rows: a badge leads to `<rowPrefix>row-<n>`. */
  rowPrefix: string;
  /** Of this frame: a badge is the anchor `<markPrefix>mark-<n>`. Differs from frame to frame. */
  markPrefix: string;
}
