/** The difference as a CSV file in the language of the interface; each record says between what. */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../../domain/catalogue';
import { toCsv } from '../../domain/csv';
import type { Difference } from '../../domain/difference';
import { differenceRows } from '../../domain/difference-rows';
import { headingIn, type Language, nameIn } from '../../i18n';

const COLUMNS = [
  'standing',
  'foundBy',
  'id',
  'name',
  'clause',
  'part',
  'heading',
  'milestone',
  'strength',
  'year',
  'phrase',
  'lead',
  'cooperating',
  'responsible',
  'a',
  'b',
] as const;

export function differenceFile(
  t: TFunction,
  difference: Difference,
  { agencyById, clauseById }: Catalogue,
  language: Language,
  names: { a: string; b: string },
  withSame: boolean,
): string {
  const agencies = (ids: readonly string[]): string =>
    ids
      .map((id) => {
        const agency = agencyById.get(id);
        return agency ? nameIn(agency, language) : id;
      })
      .join(language === 'zh' ? '、' : '; ');
  const listed = differenceRows(difference).filter(
    ({ standing }) => withSame || standing !== 'same',
  );
  const rows = listed.map(({ standing, foundBy, feature, clause, part, commitment, deadline }) => {
    const record = clauseById.get(clause);
    return [
      t(`compare.standing.${standing}`),
      t(`compare.foundBy.${foundBy}`),
      feature?.id ?? '',
      feature ? nameIn(feature, language) : '',
      clause,
      String(part),
      record ? headingIn(record, language) : '',
      commitment ? t(`milestone.${commitment.milestone}`) : '',
      commitment ? t(`strength.${commitment.strength}`) : '',
      deadline.year === null ? '' : String(deadline.year),
      deadline.phrase,
      agencies(commitment?.lead ?? []),
      agencies(commitment?.cooperating ?? []),
      agencies(commitment?.responsible ?? []),
      names.a,
      names.b,
    ];
  });
  return toCsv([COLUMNS.map((column) => t(`compare.column.${column}`)), ...rows]);
}
