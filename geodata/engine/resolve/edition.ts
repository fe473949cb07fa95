/** Selects what the application needs of edition and grammar. */
import type { Edition } from '../../../src/domain/contract/edition';
import type { Grammar } from '../../../src/domain/contract/grammar';
import type { Records } from '../read/records';

export const resolveEdition = ({ edition, grammar }: Records): Edition => ({
  ...edition.record,
  softRegions: edition.record.softRegions ?? null,
  roles: grammar.record.roles,
});

/**
 * Without readings, which become pinyin.json, and without ordinary words, which only the compiler's checks
 * use.
 */
export function resolveGrammar({ grammar }: Records): Grammar {
  const { ordinaryWords: _words, readings: _readings, ...published } = grammar.record;
  return published;
}
