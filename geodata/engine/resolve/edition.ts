/** What the application is told of the edition, and the part of the grammar that it uses. */
import type { Edition } from '../../../src/domain/contract/edition';
import type { Grammar } from '../../../src/domain/contract/grammar';
import type { Records } from '../read/records';

export const resolveEdition = ({ edition, grammar }: Records): Edition => ({
  ...edition.record,
  roles: grammar.record.roles,
});

/** Readings are published as pinyin.json; ordinary words serve the compiler's own checks alone. */
export function resolveGrammar({ grammar }: Records): Grammar {
  const { ordinaryWords: _words, readings: _readings, ...published } = grammar.record;
  return published;
}
