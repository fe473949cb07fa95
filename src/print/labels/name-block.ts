/** A level name: where it may break into lines, and the block of its lines and number plate. */
import { anyOf } from '../../domain/alternation';
import { GRAMMAR } from '../../domain/grammar';
import type { Mark, Point, TextMark } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { badgeMark, badgeSize, typeMm } from './callout';
import type { LabelRequest } from './label';
import { boxOf, type OrientedBox } from './oriented-box';

/** Matches before the ending of a Chinese name that says what kind of feature it is (机场, 口岸): it stays in one line. */
const KINDS = new RegExp(`(?=${anyOf(GRAMMAR.nameEndings)}(?:$|[（(]))`);

/** Cost of a break by its position; 1 is the width of the whole name. */
const COST = { sensible: 0, betweenWords: 0.06, withinWord: 0.4 } as const;

const wordsOfName = new Intl.Segmenter('zh', { granularity: 'word' });

/** Breaks a name once, at the break with the lowest cost: equal halves, good position. Null if it cannot be broken. */
function brokenInTwo(name: string, widthOf: (text: string) => number): [string, string] | null {
  const whole = widthOf(name);
  let best: { parts: [string, string]; cost: number } | null = null;
  for (const { before, after, cost: own } of breaksOf(name)) {
    const cost = Math.max(widthOf(before), widthOf(after)) / whole - 0.5 + own;
    if (!best || cost < best.cost - 1e-9) best = { parts: [before, after], cost };
  }
  return best?.parts ?? null;
}

function* breaksOf(name: string): Iterable<{ before: string; after: string; cost: number }> {
  const kindAt = name.search(KINDS);
  const wordsAt = new Set(Array.from(wordsOfName.segment(name), ({ index }) => index));
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

const TWO_LINES_FROM_EM = 5;
const THREE_LINES_FROM_EM = 9;

/**
 * The ways to set a name: in one line, then, if it is long, in two lines, and if it is very long, in three.
 * @param widthOf in ems
 */
export function waysToSet(name: string, widthOf: (text: string) => number): string[][] {
  const ways = [[name]];
  const width = widthOf(name);
  const two = width >= TWO_LINES_FROM_EM ? brokenInTwo(name, widthOf) : null;
  if (!two) return ways;
  ways.push(two);
  const [first, second] = two;
  if (Math.max(widthOf(first), widthOf(second)) < THREE_LINES_FROM_EM) return ways;
  const longer = widthOf(first) >= widthOf(second) ? 0 : 1;
  const broken = brokenInTwo(two[longer], widthOf);
  if (broken) ways.push(longer === 0 ? [...broken, second] : [first, ...broken]);
  return ways;
}

export type Align = 'start' | 'middle' | 'end';

export interface NameBlock {
  widthMm: number;
  heightMm: number;
  /** Boxes of the plate and of each line, for a position of the top left corner. */
  boxesAt(corner: Point): OrientedBox[];
  marksAt(corner: Point): Mark[];
}

/** From baseline to baseline, ems. */
const LEADING = 1.15;
/** Between badge and name, ems. */
const BADGE_GAP = 0.25;

/** @param lines none: the badge alone */
export function nameBlock(
  request: LabelRequest,
  lines: readonly string[],
  align: Align,
  typesetter: Typesetter,
): NameBlock {
  const sizeMm = typeMm(request);
  const { badge, weight, colour, halo, trackingMm } = request;
  const widths = lines.map((line) => typesetter.widthMm(line, sizeMm, weight, trackingMm));
  const nameWidth = Math.max(0, ...widths);
  const lineHeight = (typesetter.ascent + typesetter.descent) * sizeMm;
  const nameHeight = lines.length > 0 ? lineHeight + (lines.length - 1) * LEADING * sizeMm : 0;
  const size = badge ? badgeSize(badge, sizeMm, typesetter) : null;
  const nameLeft = size ? size.widthMm + (lines.length > 0 ? BADGE_GAP * sizeMm : 0) : 0;
  const widthMm = nameLeft + nameWidth;
  const heightMm = Math.max(nameHeight, size?.heightMm ?? 0);
  const share = { start: 0, middle: 0.5, end: 1 }[align];

  const plateAt = ([x, y]: Point): OrientedBox | null =>
    size &&
    boxOf({
      x,
      y: y + (heightMm - size.heightMm) / 2,
      width: size.widthMm,
      height: size.heightMm,
    });
  const lineAt = (index: number, [x, y]: Point) => ({
    // With a badge all lines begin right after it, whatever the alignment.
    x: x + nameLeft + (size ? 0 : share * (nameWidth - (widths[index] ?? 0))),
    y: y + (heightMm - nameHeight) / 2 + index * LEADING * sizeMm,
    width: widths[index] ?? 0,
    height: lineHeight,
  });

  return {
    widthMm,
    heightMm,
    boxesAt: (corner) => {
      const plate = plateAt(corner);
      const texts = lines.map((_, index) => boxOf(lineAt(index, corner)));
      return plate ? [plate, ...texts] : texts;
    },
    marksAt: (corner) => {
      const plate = plateAt(corner);
      const texts = lines.map((text, index): TextMark => {
        const { x, y } = lineAt(index, corner);
        return {
          kind: 'text',
          text,
          at: [x, y + typesetter.ascent * sizeMm],
          sizeMm,
          weight,
          colour,
          anchor: 'start',
          halo,
          ...(trackingMm === undefined ? {} : { trackingMm }),
        };
      });
      if (!plate || !badge || !size) return texts;
      return [badgeMark(badge, plate, size.digitsMm, halo.colour, true), ...texts];
    },
  };
}
