/** What is asked for and is no thing on a map: parts without a feature, documents, targets. */
import type { Catalogue } from './catalogue';
import type { Clause, OrderedDocument, Target } from './contract/register';
import { type Filter, featureMatchesIn, partMatches, recordMatches } from './filter';

export type UnmappedDuty = { clause: Clause; part: number } & (
  | { kind: 'document'; document: OrderedDocument }
  | { kind: 'target'; target: Target }
  /** Without a feature, and told by none of its documents and targets. */
  | { kind: 'part' }
);

/** In the order of the register; of each part its documents, then its targets. */
export function unmappedDuties(catalogue: Catalogue, filter: Filter): UnmappedDuty[] {
  const { clauses, features } = catalogue;
  return clauses.flatMap((clause) =>
    clause.parts.flatMap((_, index): UnmappedDuty[] => {
      const part = index + 1;
      const due = <T extends OrderedDocument | Target>(records: readonly T[]): T[] =>
        records.filter((one) => one.part === part && recordMatches(clause, one, features, filter));
      const records: UnmappedDuty[] = [
        ...due(clause.documents).map((document) => ({
          clause,
          part,
          kind: 'document' as const,
          document,
        })),
        ...due(clause.targets).map((target) => ({ clause, part, kind: 'target' as const, target })),
      ];
      const isBare =
        records.length === 0 &&
        partMatches(clause, part, features, filter) &&
        !features.some((feature) => featureMatchesIn(feature, clause.id, part, filter));
      return isBare ? [{ clause, part, kind: 'part' }] : records;
    }),
  );
}
