/** Builds the search index: everything that can be searched, prepared once. */
import type { Catalogue } from '../catalogue';
import type { TrunkFeature } from '../contract/basemap';
import type { Aliases, Pinyin } from '../contract/names';
import type { GazetteerPlace } from '../contract/places';
import type { AtlasFeature, Clause } from '../contract/register';
import { classOf, registerNumber } from '../register-number';
import { numbersOfClause } from './clause-number';
import { compact, fold } from './fold';
import { plainLetters } from './pinyin-match';
import type { ShortForm } from './query';

export const ENTRY_KINDS = ['feature', 'clause', 'region', 'agency', 'place', 'existing'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One name of an entry. */
export interface SearchName {
  /** As it is written. */
  text: string;
  /** Whether the entry's row in the list shows this name anyway. */
  own: boolean;
  folded: string;
  compact: string;
  /** Pinyin of a Chinese name. */
  syllables: readonly string[];
  /** Whether it contains Chinese characters. */
  han: boolean;
}

export interface SearchEntry {
  kind: EntryKind;
  id: string;
  nameZh: string;
  nameEn: string;
  /** The entry's own names first, then those used by the notice and by people. */
  names: readonly SearchName[];
  /** All names without spaces, for finding a piece in any of them. */
  chinese: string;
  /** Words of all names in other letters, a space before and after each. */
  words: string;
  /** Road numbers, airport codes and register numbers. */
  codes: readonly string[];
  /** Of a clause: how it may be numbered. */
  numbers: readonly (readonly number[])[];
  /** Names that tell where it is: its course, its member places, its regions. */
  context: { chinese: string; words: string };
  /** Sentences about it, as written and folded; they are searched last. */
  lines: readonly { text: string; folded: string }[];
  /** Added to the score, so that large towns come before villages; 0 for what the notice names. */
  weight: number;
}

export interface SearchData {
  /** Lines of today, which the map shows beneath and the notice need not name. */
  existing: readonly TrunkFeature[];
  places: readonly GazetteerPlace[];
  pinyin: Pinyin;
  aliases: Aliases;
}

export interface SearchIndex {
  entries: readonly SearchEntry[];
  shortForms: readonly ShortForm[];
}

/** A short Latin name in capitals, or one with digits, is a code: KKH, ZWRQ, N-35. */
const isCode = (name: string): boolean => /^[A-Z0-9-]{2,7}$/.test(name);
const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);
const wordsOf = (name: string): string[] => fold(name).match(/[^\s\p{Script=Han}]+/gu) ?? [];

const spaced = (words: Iterable<string>): string => ` ${[...words].join(' ')} `;

function syllablesOf(name: string, pinyin: Pinyin): string[] {
  const spelt = plainLetters(pinyin[name] ?? '').split(' ');
  return spelt.filter((syllable) => syllable !== '');
}

/** Register numbers are found in any language, with and without their zeros. */
const NUMBER_LANGUAGES = ['zh', 'en'] as const;

interface Described {
  kind: EntryKind;
  id: string;
  nameZh: string;
  nameEn: string;
  /** Other names, including codes. */
  others: readonly string[];
  /** Codes besides those among the other names. */
  codes?: readonly string[];
  context?: readonly string[];
  numbers?: readonly (readonly number[])[];
  lines?: readonly string[];
  weight?: number;
}

function entryOf(described: Described, pinyin: Pinyin): SearchEntry {
  const { kind, id, nameZh, nameEn, others, codes = [], context = [] } = described;
  const { numbers = [], lines = [], weight = 0 } = described;
  const own = compact(fold(nameZh));
  const named = [
    ...new Set([
      nameZh,
      nameEn,
      // A part of the own name needs no entry: it is found in the name.
      ...others.filter((name) => !isCode(name) && !own.includes(compact(fold(name)))),
    ]),
  ];
  const names = named.map((text): SearchName => {
    const folded = fold(text);
    return {
      text,
      own: text === nameZh || text === nameEn,
      folded,
      compact: compact(folded),
      syllables: syllablesOf(text, pinyin),
      han: isChinese(text),
    };
  });
  return {
    kind,
    id,
    nameZh,
    nameEn,
    names,
    chinese: names.flatMap(({ han, compact }) => (han ? [compact] : [])).join('\n'),
    words: spaced(names.flatMap(({ han, folded }) => (han ? [] : [folded]))),
    codes: [...new Set([...others.filter(isCode), ...codes].map((code) => compact(fold(code))))],
    numbers,
    context: {
      chinese: context
        .filter(isChinese)
        .map((text) => compact(fold(text)))
        .join('\n'),
      words: spaced(new Set(context.flatMap(wordsOf))),
    },
    lines: lines.map((text) => ({ text, folded: fold(text) })),
    weight,
  };
}

const bothNames = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }): string[] => [
  nameZh,
  nameEn,
];

function describeFeature({ properties }: AtlasFeature, catalogue: Catalogue): Described {
  const { id, network, number, nameZh, nameEn, refs, commitments, sections } = properties;
  const { course = [], members = [], regions, partOf } = properties;
  const cited = commitments.flatMap(({ citation }) =>
    citation.flatMap(({ role, text }) => (role === 'name' ? [text] : [])),
  );
  const whole = partOf === undefined ? undefined : catalogue.featureById.get(partOf)?.properties;
  const around = [
    ...course,
    ...members,
    ...sections,
    ...regions.flatMap((region) => catalogue.regionById.get(region) ?? []),
    ...(whole ? [whole] : []),
  ];
  return {
    kind: 'feature',
    id,
    nameZh,
    nameEn,
    codes: NUMBER_LANGUAGES.flatMap((language) => [
      registerNumber(properties, language),
      `${classOf(network, language)}${number}`,
    ]),
    others: [...cited, ...refs, ...sections.flatMap(({ ref }) => ref ?? [])],
    context: around.flatMap(bothNames),
  };
}

function describeClause(clause: Clause): Described {
  const { id, headingZh, headingEn, summary, parts, documents, notMapped } = clause;
  return {
    kind: 'clause',
    id,
    nameZh: headingZh,
    nameEn: headingEn,
    others: [],
    numbers: numbersOfClause(clause),
    context: ['任务', 'task'],
    lines: [
      ...[summary, ...parts.map(({ covers }) => covers)].flatMap(({ zh, en }) => [zh, en]),
      ...documents.flatMap(({ titleZh, titleEn }) => [titleZh, titleEn]),
      ...notMapped.map(({ phrase }) => phrase),
    ],
  };
}

export function searchIndex(
  catalogue: Catalogue,
  { existing, places, pinyin, aliases }: SearchData,
): SearchIndex {
  const regionNames = (id: string): string[] => {
    const region = catalogue.regionById.get(id);
    return region ? [...bothNames(region), ...(aliases.region[id] ?? [])] : [];
  };
  const described: Described[] = [
    ...catalogue.features.map((feature) => {
      const one = describeFeature(feature, catalogue);
      return { ...one, others: [...one.others, ...(aliases.feature[one.id] ?? [])] };
    }),
    ...catalogue.clauses.map(describeClause),
    ...catalogue.regions.map(
      ({ id, nameZh, nameEn }): Described => ({
        kind: 'region',
        id,
        nameZh,
        nameEn,
        others: aliases.region[id] ?? [],
      }),
    ),
    ...catalogue.agencies.map(
      ({ id, nameZh, nameEn }): Described => ({
        kind: 'agency',
        id,
        nameZh,
        nameEn,
        others: aliases.agency[id] ?? [],
      }),
    ),
    ...places.map(
      ({ id, nameZh, nameEn, rank, region }): Described => ({
        kind: 'place',
        id,
        nameZh,
        nameEn,
        others: aliases.place[id] ?? [],
        context: regionNames(region),
        weight: rank ?? 6,
      }),
    ),
    ...existing.map(
      ({ properties: { id, nameZh, nameEn, refs } }): Described => ({
        kind: 'existing',
        id,
        nameZh,
        nameEn,
        others: refs,
        weight: 1,
      }),
    ),
  ];
  return {
    entries: described.map((one) => entryOf(one, pinyin)),
    shortForms: aliases.abbreviations.map(({ short, full }) => ({
      folded: fold(short),
      letters: syllablesOf(short, pinyin).join(''),
      full: fold(full),
    })),
  };
}
