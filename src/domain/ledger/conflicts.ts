/**
 * Finds objects with different deadlines: a document ordered twice, a feature named in several clauses, or
 * two related features. Each pair states the relation of its two sides; whether a planner must act on it is
 * left to the planner.
 */
import type { Catalogue } from '../catalogue';
import type {
  AtlasFeature,
  CitationFragment,
  Clause,
  Commitment,
  Deadline,
  Milestone,
} from '../contract/register';
import { type DocumentLink, type DocumentRow, documentLinks } from './documents';
import { compareSteps, type Verdict } from './steps';

/** What one clause part asks for of the object. */
export interface Side {
  clause: Clause;
  /** 1-based. */
  part: number;
  deadline: Deadline;
  /** Agency ids. */
  lead: readonly string[];
  /** Citations of the notice, each as its fragments. */
  citations: readonly (readonly CitationFragment[])[];
  /** If the object is a document: what is ordered. */
  document?: DocumentRow['document'];
  /** If the object is a feature. */
  feature?: AtlasFeature;
  milestone?: Milestone;
  commitments: readonly Commitment[];
}

export type Relation =
  | 'same-feature'
  | 'same-site'
  | 'part-of'
  | 'same-document'
  | 'possible-document';

export interface Conflict {
  key: string;
  relation: Relation;
  verdict: Verdict;
  /** In the notice's order; for `part-of` the part first, then the whole. */
  sides: readonly [Side, Side];
}

function documentSide({ clause, document }: DocumentRow): Side {
  const { part, deadline, lead, citation } = document;
  return { clause, part, deadline, lead, citations: [citation], document, commitments: [] };
}

function documentConflict({ a, b, likeness }: DocumentLink): Conflict | null {
  const sides = [documentSide(a), documentSide(b)] as const;
  const [one, other] = [a.document, b.document];
  const sameLead = one.lead.toSorted().join() === other.lead.toSorted().join();
  const verdict: Verdict | null =
    one.deadline.year !== other.deadline.year
      ? one.deadline.year === null || other.deadline.year === null
        ? 'ongoing'
        : 'years'
      : sameLead
        ? null
        : 'leads';
  return (
    verdict && {
      key: `${a.key} | ${b.key}`,
      relation: likeness === 'same' ? 'same-document' : 'possible-document',
      verdict,
      sides,
    }
  );
}

/** Whether the commitment is about a document of the clause; it is then compared as a document. */
const isAboutDocument = (commitment: Commitment, { documents }: Clause): boolean =>
  commitment.milestone === 'plan' &&
  documents.some(
    ({ part, titleZh }) =>
      part === commitment.part && commitment.citation.some(({ text }) => text === titleZh),
  );

/**
 * The commitments of a feature as sides; those of one part with the same milestone and deadline make one
 * side.
 */
function sidesOf(feature: AtlasFeature, catalogue: Catalogue): Side[] {
  const sides = new Map<string, Side & { commitments: Commitment[] }>();
  for (const commitment of feature.properties.commitments) {
    const clause = catalogue.clauseById.get(commitment.clause);
    if (!clause || isAboutDocument(commitment, clause)) continue;
    const { part, milestone, deadline, lead } = commitment;
    const key = [clause.id, part, milestone, deadline.phrase].join(' ');
    const known = sides.get(key);
    if (known) known.commitments.push(commitment);
    else {
      const commitments = [commitment];
      sides.set(key, {
        clause,
        part,
        deadline,
        lead,
        feature,
        milestone,
        commitments,
        citations: [],
      });
    }
  }
  return [...sides.values()].map((side) => ({
    ...side,
    citations: side.commitments.map(({ citation }) => citation),
  }));
}

function conflictOf(a: Side, b: Side, relation: Relation): Conflict[] {
  if (!a.milestone || !b.milestone) return [];
  const { milestone } = a;
  const verdict = compareSteps(
    { milestone, deadline: a.deadline },
    { milestone: b.milestone, deadline: b.deadline },
  );
  const name = ({ clause, part, feature, milestone: step, deadline }: Side) =>
    [feature?.properties.id, `${clause.id}/${part}`, step, deadline.phrase].join(' ');
  return verdict ? [{ key: `${name(a)} | ${name(b)}`, relation, verdict, sides: [a, b] }] : [];
}

/** A part may be due before its whole; only a later deadline is a conflict. */
function partOfConflict(part: Side, whole: Side): Conflict[] {
  if (part.milestone !== whole.milestone) return [];
  return conflictOf(part, whole, 'part-of').map((conflict) =>
    conflict.verdict === 'years' && (part.deadline.year ?? 0) < (whole.deadline.year ?? 0)
      ? { ...conflict, verdict: 'successive' }
      : conflict,
  );
}

function featureConflicts(catalogue: Catalogue): Conflict[] {
  const across = (a: AtlasFeature, b: AtlasFeature, compare: (a: Side, b: Side) => Conflict[]) =>
    sidesOf(a, catalogue).flatMap((one) =>
      sidesOf(b, catalogue).flatMap((other) => compare(one, other)),
    );
  return catalogue.features.flatMap((feature) => {
    const { id, sameSite, partOf } = feature.properties;
    const own = sidesOf(feature, catalogue);
    const whole = partOf === undefined ? undefined : catalogue.featureById.get(partOf);
    return [
      ...own.flatMap((a, index) =>
        own.slice(index + 1).flatMap((b) => conflictOf(a, b, 'same-feature')),
      ),
      ...sameSite
        // Both features name each other; take each pair once.
        .filter((other) => id < other)
        .flatMap((other) => catalogue.featureById.get(other) ?? [])
        .flatMap((other) => across(feature, other, (a, b) => conflictOf(a, b, 'same-site'))),
      ...(whole ? across(feature, whole, partOfConflict) : []),
    ];
  });
}

/** Documents first, then features, each in the order of the register. */
export const findConflicts = (catalogue: Catalogue): Conflict[] => [
  ...documentLinks(catalogue).flatMap((link) => documentConflict(link) ?? []),
  ...featureConflicts(catalogue),
];

/** Whether somebody must settle the conflict; the others only need to be read together. */
export const isOpen = ({ verdict }: Conflict): boolean =>
  verdict === 'years' || verdict === 'reversed';
