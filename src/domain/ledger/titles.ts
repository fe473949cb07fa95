/**
 * Decides whether two titles name the same document. Titles are "same" if they differ only in punctuation
 * and particles; titles that differ in more are at most "possible", and are never merged.
 */
import { anyOf } from '../alternation';
import { GRAMMAR } from '../grammar';

export type Likeness = 'same' | 'possible' | 'different';

const { nouns, afterNoun, fillers, listEnds, particles } = GRAMMAR.documents;
const AFTER_NOUN = new RegExp(`${anyOf(afterNoun)}$`);
/** Words that tell how a plan is made, and not its subject. */
const FILLERS = new RegExp(`${anyOf(fillers)}|${anyOf(listEnds)}$`, 'g');
const UNSPOKEN = new RegExp(`[《》〈〉“”"‘’'「」\\s]|${anyOf(particles)}`, 'g');
/** A subject with fewer characters is too short to identify a document. */
const SHORTEST_SUBJECT = 4;
/** Shorter common parts of the notice's title are coincidence. */
const SHORTEST_SCOPE = 4;
const SCOPE_TITLES = 3;

/** The title without quotation marks, brackets, spaces, and particles such as 的. */
export const plainTitle = (title: string): string => title.replaceAll(UNSPOKEN, '');

/**
 * The subject of the whole notice: the longest part of its title that several document titles repeat. It is
 * ignored when titles are compared, since it does not distinguish documents.
 */
export function scopeOf(noticeTitle: string, titles: readonly string[]): string {
  const plain = titles.map(plainTitle);
  const source = plainTitle(noticeTitle);
  for (let length = source.length; length >= SHORTEST_SCOPE; length--) {
    for (let from = 0; from + length <= source.length; from++) {
      const run = source.slice(from, from + length);
      if (plain.filter((title) => title.includes(run)).length >= SCOPE_TITLES) return run;
    }
  }
  return '';
}

interface Parsed {
  kind: string | undefined;
  /** The subjects; several if one title stands for several plans. */
  subjects: string[];
  whole: string;
}

function parse(title: string, scope: string): Parsed {
  const whole = plainTitle(title);
  const undated = whole.replace(/[(（][^)）]*[)）]$/, '');
  const kind = nouns.find((noun) => undated.replace(AFTER_NOUN, '').endsWith(noun));
  let subject = kind ? undated.slice(0, undated.lastIndexOf(kind)) : undated;
  for (let length = scope.length; length >= SHORTEST_SCOPE; length--) {
    subject = subject.replaceAll(scope.slice(0, length), '');
  }
  const subjects = subject
    .split('、')
    .map((one) => one.replaceAll(FILLERS, ''))
    .filter((one) => one.length >= SHORTEST_SUBJECT);
  return { kind, subjects, whole };
}

/** @param scope the result of `scopeOf` */
export function compareTitles(a: string, b: string, scope: string): Likeness {
  const [one, other] = [parse(a, scope), parse(b, scope)];
  if (one.whole === other.whole) return 'same';
  if (one.kind === undefined || one.kind !== other.kind) return 'different';
  const speaksOf = (parsed: Parsed, subject: string): boolean =>
    parsed.subjects.includes(subject) ||
    // If the scope's last character is also the subject's first, it was removed with the scope; only the
    // whole title still has it.
    (parsed.subjects.length === 1 && parsed.whole.includes(subject));
  return one.subjects.some((subject) => speaksOf(other, subject)) ||
    other.subjects.some((subject) => speaksOf(one, subject))
    ? 'possible'
    : 'different';
}
