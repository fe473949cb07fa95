/** Checks relations between features: the other feature must exist, and none may be a part of itself. */
import { type Check, problemAt } from '../read/records';
import { didYouMean } from './nearest';

export const checkFeatureReferences: Check = ({ features }) => {
  const wholeOf = new Map(features.map(({ id, record }) => [id, record.partOf]));

  /** Whether following `partOf` leads back to the start. */
  const circles = (start: string): boolean => {
    const seen = new Set<string>();
    for (let id = wholeOf.get(start); id !== undefined && !seen.has(id); id = wholeOf.get(id)) {
      if (id === start) return true;
      seen.add(id);
    }
    return false;
  };

  return features.flatMap(({ id, record, origin }) => {
    const named = [
      ...(record.partOf === undefined ? [] : [{ other: record.partOf, path: ['partOf'] }]),
      ...(record.sameSite ?? []).map((other, index) => ({ other, path: ['sameSite', index] })),
    ];
    const unknown = named
      .filter(({ other }) => !wholeOf.has(other))
      .map(({ other, path }) =>
        problemAt(
          'unknown-feature',
          origin,
          path,
          `there is no feature “${other}”`,
          `write <network>/<slug> of a feature that exists${didYouMean(other, wholeOf.keys())}`,
        ),
      );
    if (!circles(id)) return unknown;
    const message = `${id} is a part of itself, by way of ${record.partOf}`;
    const remedy = 'remove partOf from the larger of them';
    return [...unknown, problemAt('part-of-circle', origin, ['partOf'], message, remedy)];
  });
};
