/**
 * The difference of two filters, A and B: features and clause parts that only one of them finds, or that
 * both find for different reasons.
 */
import type { Catalogue } from './catalogue';
import type { AtlasFeature, Clause, Commitment, Deadline } from './contract/register';
import { type Decision, foundIn, isInYears } from './decision';

/** Found by A alone, by B alone, by both for different reasons, or by both for the same. */
export const STANDINGS = ['only-b', 'only-a', 'changed', 'same'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The aspects in which the commitments of two filters can differ. */
export const ASPECTS = ['milestone', 'deadline', 'agencies'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A feature that at least one filter finds, and the commitments by which each filter finds it. */
export interface FeatureDifference {
  feature: AtlasFeature;
  standing: Standing;
  onlyA: readonly Commitment[];
  onlyB: readonly Commitment[];
  both: readonly Commitment[];
  /** Aspects in which A's commitments differ from B's; empty unless `changed`. */
  aspects: readonly Aspect[];
}

/** A clause part that at least one filter finds, and the deadlines in its bracket that each filter finds. */
export interface PartDifference {
  clause: Clause;
  /** 1-based. */
  part: number;
  standing: Standing;
  deadlinesA: readonly Deadline[];
  deadlinesB: readonly Deadline[];
}

export interface Difference {
  /** In the order of the register. */
  features: FeatureDifference[];
  parts: PartDifference[];
  /** Features of each standing. */
  counts: Readonly<Record<Standing, number>>;
}

/**
 * The standing of something that A finds by the first list and B by the second; at least one is not empty.
 */
function standingOf<T>(a: readonly T[], b: readonly T[]): Standing {
  if (a.length === 0) return 'only-b';
  if (b.length === 0) return 'only-a';
  return a.length === b.length && a.every((one) => b.includes(one)) ? 'same' : 'changed';
}

const agenciesOf = ({ lead, cooperating, responsible }: Commitment): string =>
  JSON.stringify([lead, cooperating, responsible].map((ids) => ids.toSorted()));

const VALUE_OF: Record<Aspect, (commitment: Commitment) => string> = {
  milestone: ({ milestone }) => milestone,
  deadline: ({ deadline }) => JSON.stringify([deadline.year, deadline.kind, deadline.phrase]),
  agencies: agenciesOf,
};

function differentAspects(a: readonly Commitment[], b: readonly Commitment[]): Aspect[] {
  const distinct = (side: readonly Commitment[], aspect: Aspect): string =>
    JSON.stringify([...new Set(side.map(VALUE_OF[aspect]))].toSorted());
  return ASPECTS.filter((aspect) => distinct(a, aspect) !== distinct(b, aspect));
}

function compareFeature(feature: AtlasFeature, a: Decision, b: Decision): FeatureDifference | null {
  const [inA, inB] = [foundIn(a, feature), foundIn(b, feature)];
  if (inA.length === 0 && inB.length === 0) return null;
  const standing = standingOf(inA, inB);
  return {
    feature,
    standing,
    onlyA: inA.filter((one) => !inB.includes(one)),
    onlyB: inB.filter((one) => !inA.includes(one)),
    both: inA.filter((one) => inB.includes(one)),
    aspects: standing === 'changed' ? differentAspects(inA, inB) : [],
  };
}

/** Deadlines by which a filter finds each part of a task; a part it does not find has none. */
const partDeadlines = (clause: Clause, decision: Decision): Deadline[][] =>
  clause.parts.map((part) =>
    decision.parts.has(part) ? part.deadlines.filter((one) => isInYears(decision, one)) : [],
  );

function compareParts(clause: Clause, a: Decision, b: Decision): PartDifference[] {
  const inA = partDeadlines(clause, a);
  const inB = partDeadlines(clause, b);
  return clause.parts.flatMap((_, index) => {
    const [deadlinesA = [], deadlinesB = []] = [inA[index], inB[index]];
    if (deadlinesA.length === 0 && deadlinesB.length === 0) return [];
    const standing = standingOf(deadlinesA, deadlinesB);
    return [{ clause, part: index + 1, standing, deadlinesA, deadlinesB }];
  });
}

/** What only B finds, what only A finds, and what both find. */
export function compareDecisions(
  { features, clauses }: Pick<Catalogue, 'features' | 'clauses'>,
  a: Decision,
  b: Decision,
): Difference {
  const compared = features.flatMap((feature) => compareFeature(feature, a, b) ?? []);
  const count = (standing: Standing) => compared.filter((one) => one.standing === standing).length;
  return {
    features: compared,
    parts: clauses.flatMap((clause) => compareParts(clause, a, b)),
    counts: {
      'only-a': count('only-a'),
      'only-b': count('only-b'),
      changed: count('changed'),
      same: count('same'),
    },
  };
}
