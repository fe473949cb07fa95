/** Normalises values of the command line, as the dialogue does with its fields. */
import { plainTyped } from '../../src/domain/typed';
import type { OptionName } from './table';

/** Options whose texts and paths are kept as they are, or whose names are looked up as written. */
const AS_WRITTEN: ReadonlySet<OptionName> = new Set([
  'title',
  'subtitle',
  'maker',
  'mark',
  'review',
  'out',
  'boundary',
  'edition',
  'compiled',
  'region',
  'feature',
  'agency',
  'brief',
  'strip',
  'insets',
]);

export const typedValue = (name: OptionName, value: string): string =>
  AS_WRITTEN.has(name) ? value : plainTyped(value);
