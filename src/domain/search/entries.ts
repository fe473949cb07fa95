/** Everything a reader may look for, prepared once. */
import type { Catalogue } from '../catalogue';

export type EntryKind = 'feature' | 'clause' | 'place';

/** A named place of the gazetteer. */
export interface Place {
  id: string;
  nameZh: string;
  nameEn: string;
  lon: number;
  lat: number;
  /** 1 regional capital … 5 village or junction; absent where it is no town. */
  rank?: number;
  kind: string;
  region: string;
}

export interface SearchEntry {
  kind: EntryKind;
  id: string;
  nameZh: string;
  nameEn: string;
  /** Chinese names in lower case, the entry's own first, then what the notice calls it. */
  chinese: readonly string[];
  /** Syllables of the entry's own Chinese name. */
  syllables: readonly string[];
  /** English name in lower case. */
  english: string;
  /** Road numbers, airport codes, the clause's number; lower case. */
  codes: readonly string[];
  /** Summaries, in lower case: the last resort. */
  text: string;
  /** Towns by rank before villages; 0 for what the notice names. */
  weight: number;
}

/** Chinese name → syllables with spaces between. */
export type Pinyin = Readonly<Record<string, string>>;

const syllablesOf = (name: string, pinyin: Pinyin): string[] =>
  (pinyin[name] ?? '').split(' ').filter((syllable) => syllable !== '');

export function searchEntries(
  catalogue: Catalogue,
  places: readonly Place[],
  pinyin: Pinyin,
): SearchEntry[] {
  return [
    ...catalogue.features.map(({ properties }): SearchEntry => {
      const { id, nameZh, nameEn, refs, commitments, sections } = properties;
      const cited = commitments.flatMap(({ citation }) =>
        citation.flatMap(({ role, text }) => (role === 'name' ? [text] : [])),
      );
      const roads = sections.flatMap(({ ref }) => ref ?? []);
      return {
        kind: 'feature',
        id,
        nameZh,
        nameEn,
        chinese: [...new Set([nameZh, ...cited])].map((name) => name.toLowerCase()),
        syllables: syllablesOf(nameZh, pinyin),
        english: nameEn.toLowerCase(),
        codes: [...new Set([...refs, ...roads])].map((code) => code.toLowerCase()),
        text: '',
        weight: 0,
      };
    }),
    ...catalogue.clauses.map(
      ({ id, headingZh, headingEn, summary, parts }): SearchEntry => ({
        kind: 'clause',
        id,
        nameZh: headingZh,
        nameEn: headingEn,
        chinese: [headingZh.toLowerCase()],
        syllables: syllablesOf(headingZh, pinyin),
        english: headingEn.toLowerCase(),
        codes: [id],
        text: [summary, ...parts.map(({ covers }) => covers)]
          .flatMap(({ zh, en }) => [zh, en])
          .join('\n')
          .toLowerCase(),
        weight: 0,
      }),
    ),
    ...places.map(
      ({ id, nameZh, nameEn, rank }): SearchEntry => ({
        kind: 'place',
        id,
        nameZh,
        nameEn,
        chinese: [nameZh.toLowerCase()],
        syllables: syllablesOf(nameZh, pinyin),
        english: nameEn.toLowerCase(),
        codes: [],
        text: '',
        weight: rank ?? 6,
      }),
    ),
  ];
}
