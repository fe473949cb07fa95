/** Writes the coverage table: for each clause, every named thing and its feature, or why it has none. */
import type { AtlasFeature, Clause, Commitment } from '../../../src/domain/contract/register';
import type { Resolved } from '../resolve';
import { citationText } from '../resolve/citation';

const due = ({ deadline }: Pick<Commitment, 'deadline'>): string =>
  deadline.year === null ? deadline.phrase : String(deadline.year);

function featureLines(clause: Clause, features: readonly AtlasFeature[]): string[] {
  return features.flatMap(({ properties }) =>
    properties.commitments
      .filter(({ clause: id }) => id === clause.id)
      .map((commitment) => {
        const { milestone, strength } = commitment;
        const how = strength === 'plain' ? milestone : `${strength} ${milestone}`;
        const unplaced = properties.whyUnplaced ? `; not placed: ${properties.whyUnplaced.en}` : '';
        const id = `${properties.id} (${how}, ${due(commitment)}${unplaced})`;
        return `  ${citationText(commitment.citation)} → ${id}`;
      }),
  );
}

function clauseLines(clause: Clause, features: readonly AtlasFeature[]): string[] {
  return [
    `${clause.id} ${clause.headingZh}`,
    ...featureLines(clause, features),
    ...clause.documents.map(
      (document) => `  ${document.titleZh} → document (${document.order}, ${due(document)})`,
    ),
    ...clause.targets.map(
      (target) =>
        `  ${citationText(target.citation)} → target (${target.strength}, ${due(target)})`,
    ),
    ...clause.notMapped.map(({ phrase, why }) => `  ${phrase} → not mapped: ${why.en}`),
    ...(clause.whyUnmapped ? [`  no feature: ${clause.whyUnmapped.en}`] : []),
  ];
}

export function coverageTable({ clauses, features }: Resolved): string {
  return clauses.flatMap((clause) => clauseLines(clause, features)).join('\n');
}

/** One line of totals. */
export function summary({ clauses, features, existing, places }: Resolved): string {
  const sum = (count: (clause: Clause) => number) =>
    clauses.reduce((total, clause) => total + count(clause), 0);
  const mapped = clauses.filter(({ featureIds }) => featureIds.length > 0).length;
  const unplaced = features.filter(({ geometry }) => geometry === null).length;
  const commitments = features.reduce((n, { properties }) => n + properties.commitments.length, 0);
  return [
    `${clauses.length} clauses (${mapped} with features)`,
    `${features.length} features (${unplaced} not placed)`,
    `${commitments} commitments`,
    `${sum(({ documents }) => documents.length)} documents`,
    `${sum(({ targets }) => targets.length)} targets`,
    `${sum(({ notMapped }) => notMapped.length)} named things not mapped`,
    `${existing.length} existing lines`,
    `${places.length} places`,
  ].join(', ');
}
