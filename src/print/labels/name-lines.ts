/** Where a long name may be broken into two or three lines. */
import { anyOf } from '../../domain/alternation';
import { GRAMMAR } from '../../domain/grammar';

/** Kinds of things that end a Chinese name and stay together in a line of their own. */
const KINDS = new RegExp(`(?=${anyOf(GRAMMAR.nameEndings)}(?:$|[（(]))`);

/** What a break costs, as a share of the whole name's width. */
const COST = { sensible: 0, betweenWords: 0.06, withinWord: 0.4 } as const;

/** The words of a Chinese name. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The name cut once, as even as the sensible places allow; null where it cannot be cut. */
function cutInTwo(name: string, widthOf: (text: string) => number): [string, string] | null {
  const whole = widthOf(name);
  let best: { parts: [string, string]; cost: number } | null = null;
  for (const { before, after, cost: own } of placesToCut(name)) {
    const cost = Math.max(widthOf(before), widthOf(after)) / whole - 0.5 + own;
    if (!best || cost < best.cost - 1e-9) best = { parts: [before, after], cost };
  }
  return best?.parts ?? null;
}

function* placesToCut(name: string): Iterable<{ before: string; after: string; cost: number }> {
  const kindAt = name.search(KINDS);
  const wordsAt = new Set(Array.from(words.segment(name), ({ index }) => index));
  for (let at = 1; at < name.length; at++) {
    const [last, next] = [name.charAt(at - 1), name.charAt(at)];
    const before = name.slice(0, at).trimEnd();
    const after = name.slice(at).trimStart();
    if (before === '' || after === '') continue;
    const isGap = next === ' ' || /[—–\-－·、，/）)]/.test(last) || /[（(]/.test(next);
    if (isGap || at === kindAt) yield { before, after, cost: COST.sensible };
    else if (isHan(last) && isHan(next) && at > 1 && at < name.length - 1)
      yield { before, after, cost: wordsAt.has(at) ? COST.betweenWords : COST.withinWord };
  }
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** Whether a name may be read downwards, character by character. */
export const isAllHan = (name: string): boolean => /^[\p{Script=Han}、·]+$/u.test(name);

/**
 * The ways to set a name, the whole in one line first; then in two, and a very long one in three.
 * `widthOf` in ems.
 */
export function waysToSet(name: string, widthOf: (text: string) => number): string[][] {
  const ways = [[name]];
  const width = widthOf(name);
  const two = width >= TWO_LINES_FROM_EM ? cutInTwo(name, widthOf) : null;
  if (!two) return ways;
  ways.push(two);
  const [first, second] = two;
  if (Math.max(widthOf(first), widthOf(second)) < THREE_LINES_FROM_EM) return ways;
  const longer = widthOf(first) >= widthOf(second) ? 0 : 1;
  const cut = cutInTwo(two[longer], widthOf);
  if (cut) ways.push(longer === 0 ? [...cut, second] : [first, ...cut]);
  return ways;
}

const TWO_LINES_FROM_EM = 5;
const THREE_LINES_FROM_EM = 9;
