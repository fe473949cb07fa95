/**
 * Checks whether an entry has all words of a query, in any order. Chinese is written without spaces, so a
 * run of Chinese (和田喀什, 吐鲁番高速) is split where its pieces are found in the entry.
 */
import type { SearchEntry } from './entries';
import type { Run } from './fold';
import { pinyinMatch, plainLetters } from './pinyin-match';
import type { Wanted } from './query';

/**
 * Costs of a piece: higher if it is found in the context and not in the name, or is a single character of a
 * word.
 */
const IN_CONTEXT = 4;
const ONE_SIGN = 3;
const BY_PINYIN = 1;
const CUT = 0.5;
const LEAST_LETTERS = 2;

/**
 * Words that join names and are part of none. They are those of the languages in which people ask, and not of
 * a notice.
 */
const JOINING_SIGNS = '和与及同跟往从的在';
const JOINING_WORDS = ['to', 'from', 'and', 'of', 'the', 'in', 'at', 'by', 'via', 'for', 'near'];

/** The lowest cost of splitting a run into pieces that the entry has; null if that is impossible. */
function cutCost(run: string, { chinese, context }: SearchEntry): number | null {
  const costs: (number | undefined)[] = [0];
  const reach = (to: number, cost: number) => {
    if (cost < (costs[to] ?? Number.POSITIVE_INFINITY)) costs[to] = cost;
  };
  for (let from = 0; from < run.length; from++) {
    const cost = costs[from];
    if (cost === undefined) continue;
    const sign = run.charAt(from);
    const isLast = from === run.length - 1;
    if (from > 0 && !isLast && JOINING_SIGNS.includes(sign)) reach(from + 1, cost + CUT);
    // The last character may be a word that is still being typed.
    if (from > 1 && isLast && chinese.includes(sign)) reach(from + 1, cost + ONE_SIGN);
    // If a piece is not found, a longer one cannot be found either.
    for (let to = from + 2; to <= run.length && chinese.includes(run.slice(from, to)); to++) {
      reach(to, cost + CUT);
    }
    for (let to = from + 2; to <= run.length; to++) {
      if (!context.chinese.includes(run.slice(from, to))) break;
      reach(to, cost + CUT + IN_CONTEXT);
    }
  }
  return costs[run.length] ?? null;
}

function chineseCost(run: string, entry: SearchEntry): number | null {
  if (entry.chinese.includes(run)) return 0;
  if (run.length < 2) return entry.context.chinese.includes(run) ? IN_CONTEXT : null;
  return cutCost(run, entry);
}

const isCodeOf = (word: string, { codes }: SearchEntry): boolean =>
  codes.some(
    (code) => code === word || (/^\d+$/.test(word) && code.replace(/^[a-z]+/, '') === word),
  );

function wordCost(word: string, entry: SearchEntry): number | null {
  if (isCodeOf(word, entry)) return 0;
  if (/^\d+$/.test(word) && entry.numbers.some((all) => String(all) === word)) return 0;
  // A single letter must be a whole word (Line D); several may be the beginning of one.
  const sought = word.length < LEAST_LETTERS ? ` ${word} ` : ` ${word}`;
  if (entry.words.includes(sought)) return 0;
  const letters = plainLetters(word);
  if (
    word.length >= LEAST_LETTERS &&
    entry.names.some(({ syllables }) => pinyinMatch(letters, syllables) >= 0)
  ) {
    return BY_PINYIN;
  }
  if (entry.context.words.includes(sought)) return IN_CONTEXT;
  return JOINING_WORDS.includes(word) ? CUT : null;
}

const runCost = ({ han, text }: Run, entry: SearchEntry): number | null =>
  han ? chineseCost(text, entry) : wordCost(text, entry);

const PAIR = 2;

/** Whether any two neighbouring characters of the run occur together in a name. */
function hasPieceInName({ text }: Run, { chinese }: SearchEntry): boolean {
  for (let from = 0; from + PAIR <= text.length; from++) {
    if (chinese.includes(text.slice(from, from + PAIR))) return true;
  }
  return false;
}

/**
 * The cost of finding all words of the query in the entry; null if one is missing. A query of a single word
 * is searched in names only, or every town would find all lines that pass it.
 */
export function coverCost({ runs }: Wanted, entry: SearchEntry): number | null {
  const [first] = runs;
  if (runs.length === 1 && first) {
    if (!first.han) return isCodeOf(first.text, entry) ? 0 : null;
    if (entry.context.chinese.includes(first.text) && !hasPieceInName(first, entry)) return null;
  }
  let sum = 0;
  for (const run of runs) {
    const cost = runCost(run, entry);
    if (cost === null) return null;
    sum += cost;
  }
  return sum;
}

/**
 * Whether the characters of a run occur in a text in their order, and the text begins with the first of
 * them.
 */
function isStretched(run: string, text: string): boolean {
  if (run.charAt(0) !== text.charAt(0)) return false;
  let at = 0;
  for (const sign of run) {
    at = text.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Whether a run is a short form of a name as is usual in Chinese: its characters occur in the name in their
 * order, starting with the first character of one of its parts (霍口 for 霍尔果斯口岸, 乌伊霍高铁).
 */
export function shortens(run: string, folded: string): boolean {
  const parts = folded.split(' ');
  return run.length > 1 && parts.some((_, index) => isStretched(run, parts.slice(index).join(' ')));
}
