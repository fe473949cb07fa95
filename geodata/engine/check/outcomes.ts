/** Checks outcomes: one record for every feature, events in order of date, each complete for its kind. */
import type { AuthoredOutcome } from '../authored';
import type { Problem } from '../problem';
import { type Check, type Entry, type Origin, problemAt, type Records } from '../read/records';
import { didYouMean } from './nearest';

type AuthoredEvent = AuthoredOutcome['events'][number];

/**
 * Whether `a` is before `b`, compared with the precision of the less precise one: 2019 is not before
 * 2019-05.
 */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** The key that an event of this kind lacks or must not have; null if it is complete. */
function lackOf({ kind, state, replannedTo, claims }: AuthoredEvent): string | null {
  if ((kind === 'observed') !== (state !== undefined)) return 'state';
  if ((kind === 'replanned') !== (replannedTo !== undefined)) return 'replannedTo';
  return claims.every((claim) => (claim.kind === 'reading') === (claim.how !== undefined))
    ? null
    : 'how';
}

const REMEDY: Readonly<Record<string, string>> = {
  state: 'an observed event says which state was seen, and no other event does',
  replannedTo: 'a new plan says the new date, and no other event does',
  how: 'a reading says how it was inferred, and no other claim does',
};

function eventProblems(
  { id, record }: Records['features'][number],
  { record: { events }, origin }: Entry<AuthoredOutcome>,
): Problem[] {
  const sections = new Set((record.sections ?? []).map(({ nameZh }) => nameZh));
  return events.flatMap((event, index) => {
    const path = ['events', index];
    const before = events[index - 1];
    const problems: Problem[] = [];
    if (events.findIndex((other) => other.id === event.id) < index) {
      const message = `the event “${event.id}” of ${id} is written twice`;
      problems.push(problemAt('duplicate-id', origin, path, message, 'give one another id'));
    }
    if (before && isBefore(event.date, before.date)) {
      const message = `the event of ${event.date} stands after that of ${before.date}`;
      const remedy = 'put events in order of date';
      problems.push(problemAt('outcome-order', origin, path, message, remedy));
    }
    const lack = lackOf(event);
    if (lack !== null) {
      const message = `the event “${event.id}” of ${id} and its ${lack} do not go together`;
      problems.push(problemAt('outcome-event', origin, path, message, REMEDY[lack] ?? ''));
    }
    for (const [at, name] of (event.sections ?? []).entries()) {
      if (sections.has(name)) continue;
      const message = `${id} has no section “${name}”`;
      const remedy = `write the Chinese name of one of its sections${didYouMean(name, sections)}`;
      problems.push(
        problemAt('outcome-section', origin, [...path, 'sections', at], message, remedy),
      );
    }
    return problems;
  });
}

function unknownOrTwice(
  records: Records,
  { record: { feature }, origin }: Entry<AuthoredOutcome>,
  index: number,
): Problem[] {
  const path = ['feature'];
  const ids = records.features.map(({ id }) => id);
  if (!ids.includes(feature)) {
    const remedy = `write <network>/<slug> of a feature that exists${didYouMean(feature, ids)}`;
    const message = `there is no feature “${feature}”`;
    return [problemAt('unknown-feature', origin, path, message, remedy)];
  }
  const first = records.outcomes.findIndex(({ record }) => record.feature === feature);
  if (first === index) return [];
  const message = `the outcome of ${feature} is written twice`;
  return [problemAt('duplicate-id', origin, path, message, 'make them one record')];
}

/** A register has no outcomes, or one for every feature: that nothing is known is also recorded. */
function missing({ features, outcomes }: Records): Problem[] {
  if (outcomes.length === 0) return [];
  const known = new Set(outcomes.map(({ record }) => record.feature));
  return features
    .filter(({ id }) => !known.has(id))
    .map(({ id, origin }: { id: string; origin: Origin }) =>
      problemAt(
        'outcome-missing',
        origin,
        ['slug'],
        `nobody has looked what came of ${id}`,
        'write what was found in outcomes/, or that a search found nothing',
      ),
    );
}

export const checkOutcomes: Check = (records) => {
  const byId = new Map(records.features.map((feature) => [feature.id, feature]));
  return [
    ...records.outcomes.flatMap((entry, index) => {
      const feature = byId.get(entry.record.feature);
      return [
        ...unknownOrTwice(records, entry, index),
        ...(feature ? eventProblems(feature, entry) : []),
      ];
    }),
    ...missing(records),
  ];
};
