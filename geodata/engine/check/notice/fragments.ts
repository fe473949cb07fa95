/** Checks phrases that the register copies from a clause: each must occur in it, letter for letter. */

import type { NoticeClause, NoticeText } from '../../../../src/domain/notice-text/cut';
import type { AuthoredClause } from '../../authored';
import type { Entry, Records } from '../../read/records';
import { Tally } from './tally';

const COPY = 'copy it from the notice, letter for letter; mind , ( ) and “ ”';

/** All sentences and brackets of a clause. */
export const linesOf = (read: NoticeClause): string[] =>
  read.parts.flatMap(({ sentences, bracket }) => [...sentences, bracket].map(({ text }) => text));

function checkClause({ record, origin }: Entry<AuthoredClause>, read: NoticeClause, tally: Tally) {
  const stands = (phrase: string) => linesOf(read).some((line) => line.includes(phrase));
  const standsInPart = (phrase: string, part: number) =>
    read.parts[part - 1]?.sentences.some((sentence) => sentence.text.includes(phrase)) ?? false;
  const expect = (found: boolean, path: (string | number)[], phrase: string) =>
    tally.expect(found, 'notice-fragment', origin, path, `“${phrase}” there`, COPY);

  for (const [at, { deadlines }] of record.parts.entries()) {
    for (const [index, { phrase, scope }] of deadlines.entries()) {
      if (scope !== 'sentence') continue;
      expect(standsInPart(phrase, at + 1), ['parts', at, 'deadlines', index], phrase);
    }
  }
  for (const [index, { titleZh, part }] of record.documents.entries()) {
    expect(standsInPart(titleZh, part), ['documents', index, 'titleZh'], titleZh);
  }
  for (const [index, { phrase, part }] of record.targets.entries()) {
    expect(standsInPart(phrase, part), ['targets', index, 'phrase'], phrase);
  }
  for (const list of ['openLists', 'notMapped'] as const) {
    for (const [index, { phrase }] of record[list].entries()) {
      expect(stands(phrase), [list, index, 'phrase'], phrase);
    }
  }
}

/** Every spelling of an agency must occur in some closing bracket. */
function checkSpellings({ agencies }: Records, text: NoticeText, tally: Tally) {
  const brackets = text.clauses.flatMap(({ parts }) => parts.map(({ bracket }) => bracket.text));
  for (const { record, origin } of agencies) {
    for (const [index, spelling] of record.spellings.entries()) {
      const found = brackets.some((bracket) => bracket.includes(spelling));
      const what = `“${spelling}” in any closing bracket`;
      tally.expect(found, 'notice-fragment', origin, ['spellings', index], what, COPY);
    }
  }
}

export function checkFragments(records: Records, text: NoticeText): Tally {
  const tally = new Tally();
  for (const clause of records.clauses) {
    const read = text.clauses.find(({ id }) => id === clause.record.id);
    if (read) checkClause(clause, read, tally);
  }
  checkSpellings(records, text, tally);
  return tally;
}
