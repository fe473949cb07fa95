/** Columns and cells of the tables of a sheet, and what their rows lead to. */
import type { FeatureNumbers } from '../../../../words/features';
import type { Cell, Column } from '../table/table';

/** A feature's number on the sheet; and how its places in the document are called. */
export interface Numbering {
  numbers: FeatureNumbers;
  /** Of this sheet: before `mark-<n>` and `row-<n>`, so that sheets of one document stay apart. */
  anchorPrefix: string;
}

export const column = (
  id: string,
  heading: string,
  spans = false,
  anchor: Column['anchor'] = 'start',
): Column => ({ id, heading, spans, anchor });

export const text = (words: string): Cell => ({ text: words });
