/** The text of a result beside its name: network, task, milestone and year, or its kind. */
import { RAIL_KINDS } from '../../domain/contract/basemap';
import type { AgencyMention, Clause, FeatureProperties } from '../../domain/contract/register';
import { kindOf } from '../../domain/region/kinds';
import type { EntryKind, SearchEntry } from '../../domain/search/entries';
import { inLanguage, type Language, nameIn } from '../../i18n/language';
import { yearOrNone, yearsOfParts } from '../../words/deadlines';
import { cutList, listed } from '../../words/list';
import type { Wording } from '../../words/wording';
import type { Searchable } from './searchable';

export type RowContext = Wording & Pick<Searchable, 'placeById' | 'existingById'>;

/** Agencies named; the rest are only counted. */
const NAMED = 2;

const distinct = (words: readonly string[], language: Language): string =>
  listed([...new Set(words)], language);

function featureWords(properties: FeatureProperties, { t, language }: RowContext): string[] {
  const { network, commitments, geometryClass } = properties;
  return [
    t(`network.${network}`),
    t('search.tasks', {
      ids: distinct(
        commitments.map(({ clause }) => clause),
        language,
      ),
    }),
    distinct(
      commitments.map(
        ({ milestone, deadline }) => `${t(`milestone.${milestone}`)} ${yearOrNone(t, deadline)}`,
      ),
      language,
    ),
    ...(geometryClass === null ? [t('list.unplaced')] : []),
  ];
}

function agencyNames(mentions: readonly AgencyMention[], context: RowContext): string {
  const { catalogue, language } = context;
  const names = mentions.flatMap(({ spelling, ids }) =>
    language === 'zh'
      ? [spelling]
      : ids.flatMap((id) => catalogue.agencyById.get(id)?.nameEn ?? []),
  );
  const { list, rest } = cutList([...new Set(names)], NAMED, language);
  return list + (rest > 0 ? '…' : '');
}

function clauseWords({ parts, featureIds }: Clause, context: RowContext): string[] {
  const { t, language } = context;
  const lead = parts.flatMap((part) => part.lead);
  const responsible = parts.flatMap((part) => part.responsible);
  return [
    ...(lead.length > 0 ? [t('words.agency.lead', { agencies: agencyNames(lead, context) })] : []),
    ...(lead.length === 0 && responsible.length > 0
      ? [t('words.agency.responsible', { agencies: agencyNames(responsible, context) })]
      : []),
    listed(yearsOfParts(t, parts), language),
    t('clause.count', { count: featureIds.length }),
  ];
}

const ROLES = [
  ['lead', 'search.leads'],
  ['responsible', 'search.answers'],
  ['cooperating', 'search.joins'],
] as const;

const agencyWords = (id: string, { t, catalogue }: RowContext): string[] =>
  ROLES.flatMap(([role, words]) => {
    const count = catalogue.clauses.filter(({ parts }) =>
      parts.some((part) => part[role].some(({ ids }) => ids.includes(id))),
    ).length;
    return count > 0 ? [t(words, { count })] : [];
  });

function regionWords(id: string, { t, language, catalogue }: RowContext): string[] {
  const region = catalogue.regionById.get(id);
  const count = catalogue.features.filter(({ properties }) =>
    properties.regions.includes(id),
  ).length;
  const kind = region && kindOf(region);
  return [
    ...(kind ? [inLanguage(kind.name, language)] : []),
    ...(region ? [t('clause.count', { count })] : []),
  ];
}

function placeWords(id: string, { t, language, catalogue, placeById }: RowContext): string[] {
  const place = placeById.get(id);
  const region = place && catalogue.regionById.get(place.region);
  return [
    ...(place ? [t(`search.placeKind.${place.kind}`)] : []),
    ...(region ? [nameIn(region, language)] : []),
  ];
}

function existingWords(id: string, { t, existingById }: RowContext): string[] {
  const line = existingById.get(id)?.properties;
  return line
    ? [
        t(RAIL_KINDS.includes(line.kind) ? 'search.existingRailway' : 'search.existingRoad'),
        ...line.refs,
      ]
    : [];
}

const WORDS: Record<EntryKind, (id: string, context: RowContext) => string[]> = {
  feature: (id, context) => {
    const properties = context.catalogue.featureById.get(id)?.properties;
    return properties ? featureWords(properties, context) : [];
  },
  clause: (id, context) => {
    const clause = context.catalogue.clauseById.get(id);
    return clause ? clauseWords(clause, context) : [];
  },
  region: regionWords,
  agency: agencyWords,
  place: placeWords,
  existing: existingWords,
};

export const rowWords = ({ kind, id }: SearchEntry, context: RowContext): string =>
  WORDS[kind](id, context).join(' · ');
