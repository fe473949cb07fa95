/** Gathers what came of the features of which that is known. */
import type { Outcome, Outcomes } from '../../../src/domain/contract/register';
import type { AuthoredFeature } from '../authored';
import type { Records } from '../read/records';
import { toText } from './text';

const toOutcome = (outcome: NonNullable<AuthoredFeature['outcome']>): Outcome => ({
  status: outcome.status,
  summary: toText(outcome.summary),
  confidence: outcome.confidence,
  events: outcome.events.map(({ date, what, source }) => ({ date, what: toText(what), source })),
});

/** By feature id, sorted. */
export const resolveOutcomes = ({ features }: Records): Outcomes =>
  Object.fromEntries(
    [...features]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, record: { outcome } }) => (outcome ? [[id, toOutcome(outcome)]] : [])),
  );
