/** How Chinese names are spelt in pinyin, for a reader who types letters. */
import { customPinyin, pinyin } from 'pinyin-pro';

// What a dictionary of ordinary words reads otherwise. In names taken from other languages 什 is
// always shi and 都 always du.
customPinyin({
  尉犁: 'yu li',
  吐鲁番: 'tu lu fan',
  莎车: 'sha che',
  地窝堡: 'di wo pu',
  什: 'shi',
  都: 'du',
});

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
