/** Checks deadlines: their number, year, kind and wording. */

import { literally } from '../../../src/domain/alternation';
import type { DeadlineGrammar } from '../../../src/domain/contract/grammar';
import { filled, patternOf } from '../../../src/domain/notice-text/template';
import type { Rule } from '../problem';
import {
  type AuthoredDeadline,
  type AuthoredPart,
  type Check,
  problemAt,
  type Records,
} from '../read/records';

interface Fault {
  rule: Rule;
  message: string;
  remedy: string;
}

const dated = ({ kind }: AuthoredDeadline): boolean => kind === 'by-year-end' || kind === 'in-year';

function yearFaults(deadline: AuthoredDeadline, { grammar, edition }: Records): Fault[] {
  const { phrase, year, kind } = deadline;
  if ((year !== null) !== dated(deadline)) {
    const message = `“${phrase}” is ${kind} and has ${year === null ? 'no year' : `the year ${year}`}`;
    const remedy = 'by-year-end and in-year have a year; ongoing and unspecified have year: null';
    return [{ rule: 'deadline-year', message, remedy }];
  }
  if (year === null) return [];
  if (!phrase.includes(filled(grammar.record.deadlines.year, { year: String(year) }))) {
    const message = `the year ${year} does not stand in “${phrase}”`;
    return [{ rule: 'deadline-year', message, remedy: 'take year from the phrase' }];
  }
  const { from, to } = edition.record.years;
  if (year < from || year > to) {
    const message = `the year ${year} lies outside ${from}–${to}, the years of the edition`;
    return [{ rule: 'deadline-year', message, remedy: 'correct it, or years in edition.yaml' }];
  }
  return [];
}

/** The form that the phrase of each kind must have. */
function wordingOf({
  year,
  yearEnd,
  ongoing,
}: DeadlineGrammar): Record<
  AuthoredDeadline['kind'],
  { test: (phrase: string) => boolean; rule: string }
> {
  const dated = patternOf(year, { year: '\\d{4}' });
  const someYear = new RegExp(dated);
  const byEnd = new RegExp(`${dated}.*${literally(yearEnd)}`);
  const inYear = new RegExp(`${dated}(?!.*${literally(yearEnd)})`);
  return {
    'by-year-end': { test: (phrase) => byEnd.test(phrase), rule: `has a year and ${yearEnd}` },
    'in-year': { test: (phrase) => inYear.test(phrase), rule: `has a year without ${yearEnd}` },
    ongoing: {
      test: (phrase) => ongoing.some((word) => phrase.includes(word)),
      rule: `has ${ongoing.join(' or ')}`,
    },
    unspecified: { test: (phrase) => !someYear.test(phrase), rule: 'has no year' },
  };
}

function wordingFaults({ phrase, kind }: AuthoredDeadline, { grammar }: Records): Fault[] {
  const { test, rule } = wordingOf(grammar.record.deadlines)[kind];
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

function placeFaults(
  { phrase, scope }: AuthoredDeadline,
  { bracket }: AuthoredPart,
  { exception }: DeadlineGrammar,
): Fault[] {
  if (scope === 'sentence') return [];
  if (!bracket.includes(phrase)) {
    const message = `“${phrase}” does not stand in the bracket`;
    const remedy = 'copy the phrase from the bracket, or make its scope sentence';
    return [{ rule: 'deadline-in-bracket', message, remedy }];
  }
  if ((scope === 'exception') === phrase.startsWith(exception)) return [];
  const message = `“${phrase}” has scope ${scope}`;
  const remedy = `exceptions begin with ${exception}, bracket deadlines do not`;
  return [{ rule: 'deadline-in-bracket', message, remedy }];
}

export const checkDeadlines: Check = (records) =>
  records.clauses.flatMap(({ record, origin }) =>
    record.parts.flatMap((part, at) => {
      const wording = records.grammar.record.deadlines;
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
                `a bracket sets one deadline; what it excepts with ${wording.exception} has scope exception`,
              ),
            ];
      const each = part.deadlines.flatMap((deadline, index) =>
        [
          ...yearFaults(deadline, records),
          ...wordingFaults(deadline, records),
          ...governsFaults(deadline),
          ...placeFaults(deadline, part, wording),
        ].map(({ rule, message, remedy }) =>
          problemAt(rule, origin, ['parts', at, 'deadlines', index], message, remedy),
        ),
      );
      return [...count, ...each];
    }),
  );
