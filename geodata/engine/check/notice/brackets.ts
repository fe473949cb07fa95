/**
 * Checks closing brackets to the last character: first the deadlines, then each agency in its role and
 * order, and nothing between them but joining marks.
 */
import { anyOf } from '../../../../src/domain/alternation';
import type { Grammar, Role } from '../../../../src/domain/contract/grammar';
import type { NoticeText } from '../../../../src/domain/notice-text/cut';
import type { AuthoredPart, Records } from '../../read/records';
import { Tally } from './tally';

interface Term {
  text: string;
  /** Path below the part. */
  path: (string | number)[];
}

/** The terms of the part in the order of the bracket; the word of a role follows its agencies. */
function termsOf(part: AuthoredPart, roles: Grammar['roles']): Term[] {
  const agencies = (role: Role): Term[] =>
    part[role].length
      ? [
          ...part[role].map((text, index) => ({ text, path: [role, index] })),
          { text: roles[role], path: [role] },
        ]
      : [];
  return [
    ...part.deadlines.flatMap(({ phrase, scope }, index) =>
      scope === 'sentence' ? [] : [{ text: phrase, path: ['deadlines', index] }],
    ),
    ...agencies('lead'),
    ...agencies('cooperating'),
    ...agencies('responsible'),
  ];
}

interface Account {
  /** Number of terms found, in order. */
  found: number;
  /** The first term that was not found. */
  failed: Term | null;
  /** The rest of the bracket. */
  rest: string;
}

/** @param joins words and signs allowed between two terms */
export function accountFor(
  bracket: string,
  terms: readonly Term[],
  joins: readonly string[],
): Account {
  const leading = new RegExp(`^${anyOf(joins)}*`);
  let rest = bracket;
  for (const [found, term] of terms.entries()) {
    rest = rest.replace(leading, '');
    if (!rest.startsWith(term.text)) return { found, failed: term, rest };
    rest = rest.slice(term.text.length);
  }
  return { found: terms.length, failed: null, rest };
}

export function checkBrackets({ clauses, grammar }: Records, text: NoticeText): Tally {
  const { roles, joins } = grammar.record;
  const tally = new Tally();
  for (const { record, origin } of clauses) {
    const read = text.clauses.find(({ id }) => id === record.id);
    for (const [index, part] of record.parts.entries()) {
      const bracket = read?.parts[index]?.bracket.text;
      if (bracket === undefined) continue;
      const path = ['parts', index];
      const copied = `the bracket of ${record.id}, part ${index + 1}, as it is written here`;
      const remedy = `copy it without its parentheses: ${bracket}`;
      const same = part.bracket === bracket;
      tally.expect(same, 'notice-bracket', origin, [...path, 'bracket'], copied, remedy);

      const { found, failed, rest } = accountFor(bracket, termsOf(part, roles), joins.terms);
      tally.checked += found;
      const at = [...path, ...(failed?.path ?? ['bracket'])];
      const what = failed
        ? `“${failed.text}” where its bracket goes on “${rest}”`
        : `an end of its bracket where “${rest}” is left over`;
      const order = 'list deadlines and agencies as the bracket writes them, in its order';
      tally.expect(!failed && rest === '', 'notice-bracket', origin, at, what, order);
    }
  }
  return tally;
}
