/** Writes the number, part and heading of a clause. */
import type { Clause } from '../domain/contract/register';
import { headingIn } from '../i18n/language';
import type { Wording } from './wording';

/** The full number, and the part if the clause has several. */
export const clausePartWords = (
  { id, parts }: Clause,
  part: number,
  { t }: Pick<Wording, 't'>,
): string =>
  [t('feature.task', { id }), ...(parts.length > 1 ? [t('clause.part', { n: part })] : [])].join(
    ' ',
  );

export const headedClausePart = (
  clause: Clause,
  part: number,
  wording: Pick<Wording, 't' | 'language'>,
): string => `${clausePartWords(clause, part, wording)} ${headingIn(clause, wording.language)}`;

/** The short form, for a column of a sheet. */
export function clausePartOnSheet(
  clauseId: string,
  part: number,
  { catalogue, t }: Wording,
): string {
  const parts = catalogue.clauseById.get(clauseId)?.parts.length ?? 1;
  return parts > 1
    ? t('paper.taskPart', { id: clauseId, n: part })
    : t('paper.task', { id: clauseId });
}

export const headedClausePartOnSheet = (clause: Clause, part: number, wording: Wording): string =>
  wording.t('paper.taskHeading', {
    task: clausePartOnSheet(clause.id, part, wording),
    heading: headingIn(clause, wording.language),
  });
