/** Writes Chinese names in pinyin, for users who type letters. */
import { clearCustomDict, customPinyin, pinyin } from 'pinyin-pro';
import type { Pinyin } from '../../../src/domain/contract/names';

/**
 * Name → syllables without tones, in lower case, separated by spaces; other characters are dropped.
 * @param readings names that a dictionary of ordinary words reads wrongly
 */
export function pinyinOf(
  names: Iterable<string>,
  readings: Readonly<Record<string, string>>,
): Pinyin {
  // The library has one dictionary per process, so it is reset first.
  clearCustomDict('pinyin');
  customPinyin({ ...readings });
  return Object.fromEntries(
    [...new Set(names)]
      .filter((name) => /\p{Script=Han}/u.test(name))
      .toSorted()
      .map((name) => [
        name,
        pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' '),
      ]),
  );
}
