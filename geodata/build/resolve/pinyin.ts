/** How Chinese names are spelt in pinyin, for a reader who types letters. */
import { customPinyin, pinyin } from 'pinyin-pro';

// Place names that a dictionary of ordinary words reads otherwise.
customPinyin({ 尉犁: 'yu li', 吐鲁番: 'tu lu fan', 喀什: 'ka shi', 莎车: 'sha che' });

/** A name → its syllables without tones, in lower case, spaces between; other signs are dropped. */
export function pinyinOf(names: Iterable<string>): Record<string, string> {
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
