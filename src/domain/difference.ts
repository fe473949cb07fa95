/**
 * What two filters, A and B, find differently: features and parts of tasks found by one
 * only, or by both for different reasons. `filter.ts` alone decides what each finds.
 */
import type { Catalogue } from './catalogue';
import type { AtlasFeature, Clause, Commitment, Deadline } from './contract/register';
import {
  commitmentMatches,
  deadlineMatches,
  type Filter,
  featureMatches,
  partMatches,
} from './filter';

/** Found by A alone, by B alone, by both for different reasons, or by both for the same. */
export const STANDINGS = ['only-b', 'only-a', 'changed', 'same'] as const;
export type Standing = (typeof STANDINGS)[number];

/** In what the commitments of two filters differ. */
export const ASPECTS = ['milestone', 'deadline', 'agencies'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A feature that at least one filter finds, with the commitments that make each find it. */
export interface FeatureDifference {
  feature: AtlasFeature;
  standing: Standing;
  onlyA: readonly Commitment[];
  onlyB: readonly Commitment[];
  both: readonly Commitment[];
  /** In what A's commitments differ from B's; empty unless `changed`. */
  aspects: readonly Aspect[];
}

/** A part of a task that at least one filter finds, with the deadlines in its bracket that each finds. */
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

/** Commitments by which a filter finds a feature; none where it does not find it. */
const found = (feature: AtlasFeature, filter: Filter): Commitment[] =>
  featureMatches(feature, filter)
    ? feature.properties.commitments.filter((one) => commitmentMatches(one, filter))
    : [];

/** By what A and B find something decides where it stands; at least one finds it. */
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

function compareFeature(feature: AtlasFeature, a: Filter, b: Filter): FeatureDifference | null {
  const [inA, inB] = [found(feature, a), found(feature, b)];
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
function partDeadlines(
  clause: Clause,
  features: readonly AtlasFeature[],
  filter: Filter,
): Deadline[][] {
  return clause.parts.map((part, index) =>
    partMatches(clause, index + 1, features, filter)
      ? part.deadlines.filter((one) => deadlineMatches(one, filter.years))
      : [],
  );
}

function compareParts(
  clause: Clause,
  features: readonly AtlasFeature[],
  a: Filter,
  b: Filter,
): PartDifference[] {
  const inA = partDeadlines(clause, features, a);
  const inB = partDeadlines(clause, features, b);
  return clause.parts.flatMap((_, index) => {
    const [deadlinesA = [], deadlinesB = []] = [inA[index], inB[index]];
    if (deadlinesA.length === 0 && deadlinesB.length === 0) return [];
    const standing = standingOf(deadlinesA, deadlinesB);
    return [{ clause, part: index + 1, standing, deadlinesA, deadlinesB }];
  });
}

/** What B adds to A, what it leaves out, and what both find. */
export function compareFilters(
  { features, clauses, featureById }: Pick<Catalogue, 'features' | 'clauses' | 'featureById'>,
  a: Filter,
  b: Filter,
): Difference {
  const compared = features.flatMap((feature) => compareFeature(feature, a, b) ?? []);
  const count = (standing: Standing) => compared.filter((one) => one.standing === standing).length;
  return {
    features: compared,
    parts: clauses.flatMap((clause) =>
      compareParts(
        clause,
        clause.featureIds.flatMap((id) => featureById.get(id) ?? []),
        a,
        b,
      ),
    ),
    counts: {
      'only-a': count('only-a'),
      'only-b': count('only-b'),
      changed: count('changed'),
      same: count('same'),
    },
  };
}
