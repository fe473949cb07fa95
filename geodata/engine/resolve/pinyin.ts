/** How Chinese names are spelt in pinyin, for a reader who types letters. */
import { clearCustomDict, customPinyin, pinyin } from 'pinyin-pro';
import type { Pinyin } from '../../../src/domain/contract/names';

/**
 * A name → its syllables without tones, in lower case, spaces between; other signs are dropped.
 *
 * @param readings what a dictionary of ordinary words reads otherwise
 */
export function pinyinOf(
  names: Iterable<string>,
  readings: Readonly<Record<string, string>>,
): Pinyin {
  // The library's dictionary is one for the process.
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
