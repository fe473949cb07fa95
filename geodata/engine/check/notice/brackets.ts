/**
 * A closing bracket must be accounted for to the last letter: its deadlines, then
 * each agency in its role and order, and nothing between them but joining marks.
 */
import type { NoticeText } from '../../../../src/domain/notice-text/cut';
import type { AuthoredPart, Records } from '../../read/records';
import { Tally } from './tally';

/** What may stand between two of the bracket's terms. */
const JOINS = /^[,,、及和]*/;

interface Term {
  text: string;
  /** Keys and index below the part. */
  path: (string | number)[];
}

/** The part's terms in the order of the bracket; a role's word closes its list. */
function termsOf(part: AuthoredPart): Term[] {
  const agencies = (role: 'lead' | 'cooperating' | 'responsible', word: string): Term[] =>
    part[role].length
      ? [
          ...part[role].map((text, index) => ({ text, path: [role, index] })),
          { text: word, path: [role] },
        ]
      : [];
  return [
    ...part.deadlines.flatMap(({ phrase, scope }, index) =>
      scope === 'sentence' ? [] : [{ text: phrase, path: ['deadlines', index] }],
    ),
    ...agencies('lead', '牵头'),
    ...agencies('cooperating', '配合'),
    ...agencies('responsible', '负责'),
  ];
}

interface Account {
  /** Terms found, in order. */
  found: number;
  /** The first that was not. */
  failed: Term | null;
  /** What of the bracket is left. */
  rest: string;
}

export function accountFor(bracket: string, terms: readonly Term[]): Account {
  let rest = bracket;
  for (const [found, term] of terms.entries()) {
    rest = rest.replace(JOINS, '');
    if (!rest.startsWith(term.text)) return { found, failed: term, rest };
    rest = rest.slice(term.text.length);
  }
  return { found: terms.length, failed: null, rest };
}

export function checkBrackets({ clauses }: Records, text: NoticeText): Tally {
  const tally = new Tally();
  for (const { record, origin } of clauses) {
    const task = text.tasks.find(({ id }) => id === record.id);
    for (const [index, part] of record.parts.entries()) {
      const bracket = task?.parts[index]?.bracket.text;
      if (bracket === undefined) continue;
      const path = ['parts', index];
      const copied = `the bracket of ${record.id}, part ${index + 1}, as it is written here`;
      const remedy = `copy it without its parentheses: ${bracket}`;
      const same = part.bracket === bracket;
      tally.expect(same, 'notice-bracket', origin, [...path, 'bracket'], copied, remedy);

      const { found, failed, rest } = accountFor(bracket, termsOf(part));
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
