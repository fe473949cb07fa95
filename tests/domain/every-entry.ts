/** What the search must find of every entry, in any edition. */
import { expect } from 'vitest';
import type { EntryKind, SearchIndex } from '../../src/domain/search/entries';
import { search } from '../../src/domain/search/search';

const idsIn = (index: SearchIndex, kind: EntryKind, query: string): string[] =>
  (search(index, query).find((group) => group.kind === kind)?.found ?? []).map(
    ({ entry }) => entry.id,
  );

export function expectFoundByNames(index: SearchIndex): void {
  for (const { kind, id, names, codes } of index.entries) {
    for (const query of [...names.map(({ text }) => text), ...codes]) {
      expect([query, idsIn(index, kind, query)]).toEqual([query, expect.arrayContaining([id])]);
    }
  }
}

export function expectFoundByPinyin(index: SearchIndex): void {
  for (const { kind, id, names } of index.entries) {
    for (const { syllables } of names) {
      if (syllables.length < 2) continue;
      expect(idsIn(index, kind, syllables.join(''))).toContain(id);
      expect(idsIn(index, kind, syllables.map(([initial]) => initial).join(''))).toContain(id);
    }
  }
}
