/**
 * Lists what the notice asks for without a feature on the map: clause parts without features, documents,
 * targets.
 */
import type { Catalogue } from './catalogue';
import type { Clause, OrderedDocument, Target } from './contract/register';
import { type Decision, isFoundUnder } from './decision';

export type UnmappedDuty = { clause: Clause; part: number } & (
  | { kind: 'document'; document: OrderedDocument }
  | { kind: 'target'; target: Target }
  /** A part that the filter finds, but none of its features, documents and targets. */
  | { kind: 'part' }
);

/** In the order of the register; for each part its documents, then its targets. */
export function unmappedDuties({ clauses }: Catalogue, decision: Decision): UnmappedDuty[] {
  return clauses.flatMap((clause) =>
    clause.parts.flatMap((bracket, index): UnmappedDuty[] => {
      const part = index + 1;
      const due = <T extends OrderedDocument | Target>(records: readonly T[]): T[] =>
        records.filter((one) => one.part === part && decision.records.has(one));
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
        decision.parts.has(bracket) &&
        !decision.features.some((feature) => isFoundUnder(decision, feature, clause.id, part));
      return isBare ? [{ clause, part, kind: 'part' }] : records;
    }),
  );
}
