/**
 * Whether two titles name one document. Only punctuation and particles are set aside
 * for "same"; a title that differs in more is at most "possible", and is never merged.
 */

export type Likeness = 'same' | 'possible' | 'different';

/** The nouns a planning document is called by. */
const KINDS = [
  '规划',
  '计划',
  '方案',
  '意见',
  '政策',
  '清单',
  '指南',
  '目录',
  '报告',
  '汇编',
  '指数',
];
/** Words that say how a plan is made, not what it is about. */
const FILLERS = /发展|建设|总体|专项|行动|实施|体系|措施|相关|等$/g;
/** A subject shorter than this says too little to recognise a document by. */
const SHORTEST_SUBJECT = 4;
/** Shorter runs of the notice's title are chance. */
const SHORTEST_SCOPE = 4;
const SCOPE_TITLES = 3;

/** Without quotation marks, brackets, spaces, and the particle 的. */
export const plainTitle = (title: string): string =>
  title.replaceAll(/[《》〈〉“”"‘’'「」\s]|的/g, '');

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
  const kind = KINDS.find((noun) => undated.replace(/体系$|措施$/, '').endsWith(noun));
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
