/** What is printed in one go: a sheet, or a series of sheets in one document. */
import type { Filter } from '../domain/filter';
import type { PrintRequest } from './request';

/** What an atlas has a sheet for each of; of regions, those that are units of the whole (`isUnit`). */
export const ATLASES = ['regions', 'clauses', 'years', 'agencies'] as const;
export type AtlasKind = (typeof ATLASES)[number];

/** `request` says for every sheet of the series what it does not decide itself. */
export type PrintJob = { request: PrintRequest } & (
  | { kind: 'sheet' }
  | { kind: 'atlas'; of: AtlasKind }
  /** What one agency has to do: map, its tasks, deadlines and table. */
  | { kind: 'brief'; agency: string }
  /** 任务分解台账 */
  | { kind: 'ledger' }
  /** A corridor in strips along the page, with its chainage. */
  | { kind: 'strip'; feature: string }
  | { kind: 'difference'; a: Filter; b: Filter }
);
