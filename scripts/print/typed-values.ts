/** Values of the command line in plain letters, as the dialogue reads its fields. */
import { plainTyped } from '../../src/domain/typed';
import type { OptionName } from './table';

/** Words and paths that are kept as they are, and names that are looked up as written. */
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
