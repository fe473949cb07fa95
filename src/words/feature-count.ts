/** How many features a task has and how many of them a filter finds for it, in words. */
import type { TFunction } from 'i18next';
import type { AtlasFeature } from '../domain/contract/register';
import { type Decision, foundIn } from '../domain/decision';

/** @param features all of the task */
export function featureCount(
  t: TFunction,
  clauseId: string,
  features: readonly AtlasFeature[],
  decision: Decision,
): string {
  if (features.length === 0) return t('clause.noFeatures');
  const found = features.filter((feature) =>
    foundIn(decision, feature).some(({ clause }) => clause === clauseId),
  );
  const unplaced = found.filter(({ geometry }) => geometry === null).length;
  const told = t('clause.unplaced', { count: unplaced });
  if (unplaced === features.length) return told;
  const counted =
    found.length === features.length
      ? t('clause.count', { count: found.length })
      : t('clause.countOf', { found: found.length, count: features.length });
  return unplaced === 0
    ? counted
    : t('clause.partlyUnplaced', { features: counted, unplaced: told });
}
