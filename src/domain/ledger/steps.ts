/**
 * Compares two deadlines of one object. Milestones are steps in the order in which a project takes them; an
 * earlier step with an earlier deadline is a normal sequence.
 */
import type { Commitment, Milestone } from '../contract/register';
import { MILESTONES } from '../contract/register';

export const VERDICTS = [
  /** The same step under two years. */
  'years',
  /** A later step is due before an earlier one. */
  'reversed',
  /** One side has a duration and no date: 长期坚持, 持续推进. */
  'ongoing',
  /** The same document and year, under different lead agencies. */
  'leads',
  /** An earlier step by an earlier year, then a later one. */
  'successive',
  /** Different things are asked for. */
  'separate',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Position of a milestone in the order of steps; null for promotion, which accompanies every step. */
const step = (milestone: Milestone): number | null =>
  milestone === 'promote' ? null : MILESTONES.indexOf(milestone);

/** Null where both sides set the same deadline, or neither sets a year. */
export function compareSteps(
  a: Pick<Commitment, 'milestone' | 'deadline'>,
  b: Pick<Commitment, 'milestone' | 'deadline'>,
): Verdict | null {
  const [yearA, yearB] = [a.deadline.year, b.deadline.year];
  if (yearA === yearB) return null;
  if (a.milestone === b.milestone) return yearA === null || yearB === null ? 'ongoing' : 'years';
  const [stepA, stepB] = [step(a.milestone), step(b.milestone)];
  if (stepA === null || stepB === null) return 'separate';
  // An open date (力争早日) counts as the latest; an ongoing task is not a step in a sequence.
  if (a.deadline.kind === 'ongoing' || b.deadline.kind === 'ongoing') return 'separate';
  const due = (year: number | null) => year ?? Number.POSITIVE_INFINITY;
  return stepA < stepB === due(yearA) < due(yearB) ? 'successive' : 'reversed';
}
