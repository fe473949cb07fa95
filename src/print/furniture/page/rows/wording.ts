/** What the rows of the sheets' tables say of commitments, deadlines and agencies. */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../../../../domain/catalogue';
import type {
  AgencyMention,
  AtlasFeature,
  CitationFragment,
  Clause,
  Commitment,
  Deadline,
} from '../../../../domain/contract/register';
import { headingIn, inLanguage, type Language, nameIn } from '../../../../i18n';
import type { Cell, Column } from '../table/table';

export interface RowContext {
  catalogue: Catalogue;
  t: TFunction;
  language: Language;
}

/** A feature's number on the sheet; and how its places in the document are called. */
export interface Numbering {
  numbers: ReadonlyMap<string, number>;
  /** Of this sheet: before `mark-<n>` and `row-<n>`, so that sheets of one document stay apart. */
  anchorPrefix: string;
}

export const column = (
  id: string,
  heading: string,
  spans = false,
  anchor: Column['anchor'] = 'start',
): Column => ({ id, heading, spans, anchor });

export const join = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

export const agencyNames = (
  ids: readonly string[],
  { catalogue, language }: RowContext,
): string[] =>
  ids.map((id) => {
    const agency = catalogue.agencyById.get(id);
    return agency ? nameIn(agency, language) : id;
  });

export const agencies = (ids: readonly string[], context: RowContext): string =>
  join(agencyNames(ids, context), context.language);

export const mentioned = (mentions: readonly AgencyMention[], context: RowContext): string =>
  agencies(
    mentions.flatMap(({ ids }) => ids),
    context,
  );

/** 配合 stands alone, 负责 is named, since one column holds both. */
export function othersText(
  { cooperating, responsible }: Pick<Commitment, 'cooperating' | 'responsible'>,
  context: RowContext,
): string {
  const { t } = context;
  const role = (name: 'cooperating' | 'responsible', ids: readonly string[]): string[] =>
    ids.length === 0
      ? []
      : [t('paper.role', { role: t(`feature.${name}`), names: agencies(ids, context) })];
  return [...role('cooperating', cooperating), ...role('responsible', responsible)].join('\n');
}

/** Fragments in the notice's order, elided between. */
export const citationText = (fragments: readonly CitationFragment[]): string =>
  fragments.map(({ text }) => text).join('…');

/**
 * In Chinese the notice's own phrase, which says the year; in English plain words before it. What
 * governs less than the whole bracket says so.
 */
export function deadlineText(deadline: Deadline, { t, language }: RowContext): string {
  const { phrase: own, year, kind, scope, governs } = deadline;
  const words = t(`deadline.${kind}`, { year });
  const saysAll = language === 'zh' && (year === null || own.includes(String(year)));
  const phrase = saysAll ? own : t('deadline.withPhrase', { words, phrase: own });
  if (scope === 'bracket') return phrase;
  return governs
    ? t('paper.governs', {
        phrase,
        scope: t(`deadline.${scope}`),
        governs: inLanguage(governs, language),
      })
    : t('paper.scoped', { phrase, scope: t(`deadline.${scope}`) });
}

/** Those of the whole bracket first. */
export const deadlinesText = (deadlines: readonly Deadline[], context: RowContext): string =>
  deadlines
    .toSorted((a, b) => Number(a.scope !== 'bracket') - Number(b.scope !== 'bracket'))
    .map((deadline) => deadlineText(deadline, context))
    .join('\n');

/** The task's number, and the part where it has several. */
export function taskText(clauseId: string, part: number, { catalogue, t }: RowContext): string {
  const parts = catalogue.clauseById.get(clauseId)?.parts.length ?? 1;
  return parts > 1
    ? t('paper.taskPart', { id: clauseId, n: part })
    : t('paper.task', { id: clauseId });
}

export const taskHeading = (clause: Clause, part: number, context: RowContext): string =>
  context.t('paper.taskHeading', {
    task: taskText(clause.id, part, context),
    heading: headingIn(clause, context.language),
  });

/** Milestone; below it how strongly it is asked for and what works, where the notice says so. */
export function askedText({ milestone, strength, works }: Commitment, { t }: RowContext): string {
  const more = [
    ...(strength === 'plain' ? [] : [t(`strength.${strength}`)]),
    ...(works === 'none' ? [] : [t(`works.${works}`)]),
  ];
  return [t(`milestone.${milestone}`), ...(more.length > 0 ? [more.join(' · ')] : [])].join('\n');
}

/** Names of features, with their numbers where the sheet has them. */
export function featureNames(
  features: readonly AtlasFeature[],
  { numbers }: Pick<Numbering, 'numbers'>,
  { t, language }: RowContext,
): string {
  const names = features.map(({ properties }) => {
    const n = numbers.get(properties.id);
    const name = nameIn(properties, language);
    return n === undefined ? name : t('paper.numbered', { n, name });
  });
  return join(names, language);
}

export const text = (words: string): Cell => ({ text: words });
