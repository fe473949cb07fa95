/**
 * Whether two titles name one document. Only punctuation and particles are set aside
 * for "same"; a title that differs in more is at most "possible", and is never merged.
 */
import { anyOf } from '../alternation';
import { GRAMMAR } from '../grammar';

export type Likeness = 'same' | 'possible' | 'different';

const { nouns, afterNoun, fillers, listEnds, particles } = GRAMMAR.documents;
const AFTER_NOUN = new RegExp(`${anyOf(afterNoun)}$`);
/** Words that say how a plan is made, not what it is about. */
const FILLERS = new RegExp(`${anyOf(fillers)}|${anyOf(listEnds)}$`, 'g');
const UNSPOKEN = new RegExp(`[《》〈〉“”"‘’'「」\\s]|${anyOf(particles)}`, 'g');
/** A subject shorter than this says too little to recognise a document by. */
const SHORTEST_SUBJECT = 4;
/** Shorter runs of the notice's title are chance. */
const SHORTEST_SCOPE = 4;
const SCOPE_TITLES = 3;

/** Without quotation marks, brackets, spaces, and particles such as 的. */
export const plainTitle = (title: string): string => title.replaceAll(UNSPOKEN, '');

/**
 * What the whole notice is about: the longest run of its title that several document
 * titles repeat. It tells no document from another.
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
  /** What it is about: several where one title stands for several plans. */
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

/** `scope` as `scopeOf` finds it. */
export function compareTitles(a: string, b: string, scope: string): Likeness {
  const [one, other] = [parse(a, scope), parse(b, scope)];
  if (one.whole === other.whole) return 'same';
  if (one.kind === undefined || one.kind !== other.kind) return 'different';
  const speaksOf = (parsed: Parsed, subject: string): boolean =>
    parsed.subjects.includes(subject) ||
    // Where the scope's last character begins the subject, only the whole title still has it.
    (parsed.subjects.length === 1 && parsed.whole.includes(subject));
  return one.subjects.some((subject) => speaksOf(other, subject)) ||
    other.subjects.some((subject) => speaksOf(one, subject))
    ? 'possible'
    : 'different';
}
