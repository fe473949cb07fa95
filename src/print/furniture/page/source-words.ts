/** Attributions and licences of the sources of a sheet, and the other sources that were read. */
import type { TFunction } from 'i18next';
import type { SourceById } from '../../../data/sources';
import type { Source } from '../../../domain/contract/sources';
import { type Language, titleIn } from '../../../i18n/language';
import { column, text } from './rows/columns';
import type { Table } from './table/table';

/** The licences of sources from which single facts were read, and nothing that has a licence. */
const FACTS = /^facts cited/;

export interface Owed {
  /** To be shown on the sheet, each once. */
  attributions: string[];
  /** From which single facts were read. */
  facts: Source[];
}

const known = (ids: readonly string[], sourceById: SourceById): Source[] =>
  [...new Set(ids)].toSorted().flatMap((id) => sourceById.get(id) ?? []);

/**
 * The notice is named apart.
 * @param ids of the sources on the sheet, in any order; an unknown one is an error of the data
 */
export function owedTo(
  ids: readonly string[],
  sourceById: SourceById,
  t: TFunction,
  language: Language,
): Owed {
  const sources = known(ids, sourceById).filter(({ id }) => id !== 'notice');
  const attributions = sources.flatMap((source) => {
    const { attribution, licence } = source;
    if (FACTS.test(licence)) return attribution === undefined ? [] : [attribution];
    const name = attribution ?? titleIn(source, language);
    return [name.includes(licence) ? name : t('paper.imprint.licensed', { title: name, licence })];
  });
  // `© OpenStreetMap contributors (ODbL 1.0)` says what `© OpenStreetMap contributors` says.
  const distinct = [...new Set(attributions)];
  return {
    attributions: distinct.filter(
      (one) => !distinct.some((other) => other !== one && other.startsWith(one)),
    ),
    facts: sources.filter(({ licence }) => FACTS.test(licence)),
  };
}

/** Every source on a page of its own, for whoever wants to read on. */
export function sourceTable(
  ids: readonly string[],
  sourceById: SourceById,
  t: TFunction,
  language: Language,
): Table {
  return {
    heading: t('paper.table.sources'),
    note: t('paper.table.sourcesNote'),
    columns: [
      column('title', t('paper.column.title')),
      column('publisher', t('paper.column.publisher')),
      column('date', t('paper.column.sourceDate')),
      column('licence', t('paper.column.licence')),
    ],
    rows: known(ids, sourceById).map((source) => ({
      key: source.id,
      group: source.id,
      cells: [
        {
          text: titleIn(source, language),
          ...(source.url !== undefined && { link: { url: source.url } }),
        },
        text(source.publisher),
        text(source.date ?? ''),
        text(source.attribution ? `${source.attribution}\n${source.licence}` : source.licence),
      ],
    })),
  };
}
