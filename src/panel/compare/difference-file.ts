/** The difference as a CSV file in the language of the interface; each record names both filters. */
import { toCsv } from '../../domain/csv';
import type { Difference } from '../../domain/difference';
import { differenceRows } from '../../domain/difference-rows';
import { headingIn, nameIn } from '../../i18n/language';
import { agencyName } from '../../words/agencies';
import { listedInField } from '../../words/list';
import type { Wording } from '../../words/wording';

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

/** @param names of the two filters */
export function differenceFile(
  difference: Difference,
  names: { a: string; b: string },
  withSame: boolean,
  wording: Wording,
): string {
  const { t, language, catalogue } = wording;
  const agencies = (ids: readonly string[]): string =>
    listedInField(
      ids.map((id) => agencyName(id, wording)),
      language,
    );
  const shown = differenceRows(difference).filter(
    ({ standing }) => withSame || standing !== 'same',
  );
  const rows = shown.map(({ standing, foundBy, feature, clause, part, commitment, deadline }) => {
    const record = catalogue.clauseById.get(clause);
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
