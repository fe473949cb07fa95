/** Entries of a search index, without a register. */
import type { SearchEntry, SearchName } from '../../../src/domain/search/entries';
import { compact, fold } from '../../../src/domain/search/fold';

export const nameOf = (text: string, pinyin = '', own = true): SearchName => ({
  text,
  own,
  folded: fold(text),
  compact: compact(fold(text)),
  syllables: pinyin === '' ? [] : pinyin.split(' '),
  han: /\p{Script=Han}/u.test(text),
});

interface Asked extends Partial<Omit<SearchEntry, 'context' | 'lines'>> {
  pinyin?: string;
  others?: readonly SearchName[];
  context?: string;
  lines?: readonly string[];
}

export function entryOf(
  nameZh: string,
  nameEn: string,
  { pinyin = '', others = [], context = '', lines = [], ...rest }: Asked = {},
): SearchEntry {
  const names = [nameOf(nameZh, pinyin), nameOf(nameEn), ...others];
  const spaced = (text: string) => ` ${text} `;
  return {
    kind: 'feature',
    id: nameEn,
    nameZh,
    nameEn,
    names,
    chinese: names.flatMap((one) => (one.han ? [one.compact] : [])).join('\n'),
    words: spaced(names.flatMap((one) => (one.han ? [] : [one.folded])).join(' ')),
    codes: [],
    numbers: [],
    context: {
      chinese: (context.match(/\p{Script=Han}+/gu) ?? []).join('\n'),
      words: spaced((fold(context).match(/[a-z]+/g) ?? []).join(' ')),
    },
    lines: lines.map((text) => ({ text, folded: fold(text) })),
    weight: 0,
    ...rest,
  };
}
