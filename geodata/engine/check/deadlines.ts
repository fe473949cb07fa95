/** Deadlines of the register: their number, their year, their kind and their words. */
import type { Rule } from '../problem';
import { type AuthoredDeadline, type AuthoredPart, type Check, problemAt } from '../read/records';

interface Fault {
  rule: Rule;
  message: string;
  remedy: string;
}

const dated = ({ kind }: AuthoredDeadline): boolean => kind === 'by-year-end' || kind === 'in-year';

function yearFaults(deadline: AuthoredDeadline): Fault[] {
  const { phrase, year, kind } = deadline;
  if ((year !== null) !== dated(deadline)) {
    const message = `“${phrase}” is ${kind} and has ${year === null ? 'no year' : `the year ${year}`}`;
    const remedy = 'by-year-end and in-year have a year; ongoing and unspecified have year: null';
    return [{ rule: 'deadline-year', message, remedy }];
  }
  if (year !== null && !phrase.includes(`${year}年`)) {
    const message = `the year ${year} does not stand in “${phrase}”`;
    return [{ rule: 'deadline-year', message, remedy: 'take year from the phrase' }];
  }
  return [];
}

/** What each kind's phrase must look like; the notice writes 年年底前, 年底前 and 年年底. */
const WORDING: Record<
  AuthoredDeadline['kind'],
  { test: (phrase: string) => boolean; rule: string }
> = {
  'by-year-end': { test: (phrase) => /\d{4}年.*底/.test(phrase), rule: 'has 年 and 底' },
  'in-year': { test: (phrase) => /\d{4}年(?!.*底)/.test(phrase), rule: 'has a year without 底' },
  ongoing: { test: (phrase) => /长期坚持|持续推进/.test(phrase), rule: 'has 长期坚持 or 持续推进' },
  unspecified: { test: (phrase) => !/\d{4}年/.test(phrase), rule: 'has no year' },
};

function wordingFaults({ phrase, kind }: AuthoredDeadline): Fault[] {
  const { test, rule } = WORDING[kind];
  if (test(phrase)) return [];
  const message = `“${phrase}” does not read like ${kind}`;
  const remedy = `correct the kind: the phrase of ${kind} ${rule}`;
  return [{ rule: 'deadline-wording', message, remedy }];
}

function governsFaults({ phrase, scope, governs }: AuthoredDeadline): Fault[] {
  if ((governs === undefined) === (scope === 'bracket')) return [];
  const message =
    scope === 'bracket'
      ? `“${phrase}” governs the whole part and says what it governs`
      : `“${phrase}” does not say what it governs`;
  const remedy = 'governs stands with exception and sentence deadlines, and only there';
  return [{ rule: 'deadline-governs', message, remedy }];
}

function placeFaults({ phrase, scope }: AuthoredDeadline, { bracket }: AuthoredPart): Fault[] {
  if (scope === 'sentence') return [];
  if (!bracket.includes(phrase)) {
    const message = `“${phrase}” does not stand in the bracket`;
    const remedy = 'copy the phrase from the bracket, or make its scope sentence';
    return [{ rule: 'deadline-in-bracket', message, remedy }];
  }
  if ((scope === 'exception') === phrase.startsWith('其中')) return [];
  const message = `“${phrase}” has scope ${scope}`;
  const remedy = 'exceptions begin with 其中, bracket deadlines do not';
  return [{ rule: 'deadline-in-bracket', message, remedy }];
}

export const checkDeadlines: Check = ({ clauses }) =>
  clauses.flatMap(({ record, origin }) =>
    record.parts.flatMap((part, at) => {
      const ofBracket = part.deadlines.filter(({ scope }) => scope === 'bracket').length;
      const count =
        ofBracket === 1
          ? []
          : [
              problemAt(
                'bracket-deadline',
                origin,
                ['parts', at, 'deadlines'],
                `part ${at + 1} of clause ${record.id} has ${ofBracket} deadlines of scope bracket`,
                'a bracket sets one deadline; what it excepts with 其中 has scope exception',
              ),
            ];
      const each = part.deadlines.flatMap((deadline, index) =>
        [
          ...yearFaults(deadline),
          ...wordingFaults(deadline),
          ...governsFaults(deadline),
          ...placeFaults(deadline, part),
        ].map(({ rule, message, remedy }) =>
          problemAt(rule, origin, ['parts', at, 'deadlines', index], message, remedy),
        ),
      );
      return [...count, ...each];
    }),
  );
