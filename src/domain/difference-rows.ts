/** A difference of two filters as rows of a table: one for each commitment, and one for each clause part. */
import type { Commitment, Deadline } from './contract/register';
import type { Difference, Standing } from './difference';

/** Which of the two filters finds the commitment. */
export type FoundBy = 'a' | 'b' | 'both';

export interface DifferenceRow {
  standing: Standing;
  foundBy: FoundBy;
  /** Null in the row of a part of a task. */
  feature: { id: string; nameZh: string; nameEn: string } | null;
  clause: string;
  /** 1-based. */
  part: number;
  /** Null in the row of a part of a task. */
  commitment: Commitment | null;
  deadline: Deadline;
}

/** Features first, in the order of the register, then parts of tasks. */
export function differenceRows({ features, parts }: Difference): DifferenceRow[] {
  const ofFeatures = features.flatMap(({ feature, standing, onlyA, onlyB, both }) => {
    const sides: [FoundBy, readonly Commitment[]][] = [
      ['a', onlyA],
      ['b', onlyB],
      ['both', both],
    ];
    const { id, nameZh, nameEn } = feature.properties;
    return sides.flatMap(([foundBy, commitments]) =>
      commitments.map((commitment) => ({
        standing,
        foundBy,
        feature: { id, nameZh, nameEn },
        clause: commitment.clause,
        part: commitment.part,
        commitment,
        deadline: commitment.deadline,
      })),
    );
  });
  const ofParts = parts.flatMap(({ clause, part, standing, deadlinesA, deadlinesB }) =>
    [...new Set([...deadlinesA, ...deadlinesB])].map((deadline) => {
      const [inA, inB] = [deadlinesA.includes(deadline), deadlinesB.includes(deadline)];
      const foundBy: FoundBy = inA && inB ? 'both' : inA ? 'a' : 'b';
      return {
        standing,
        foundBy,
        feature: null,
        clause: clause.id,
        part,
        commitment: null,
        deadline,
      };
    }),
  );
  return [...ofFeatures, ...ofParts];
}
