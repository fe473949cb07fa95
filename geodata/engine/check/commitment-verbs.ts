/** Checks that milestone, strength and deadline of a commitment agree with the cited fragments. */
import type { CitationRole, Strength } from '../../../src/domain/contract/register';
import type { AuthoredCitation } from '../authored';
import type { Problem } from '../problem';
import type { Path } from '../read/located';
import { byId, type Check, type Origin, problemAt } from '../read/records';
import { fragmentsOf } from '../resolve/citation';
import { governingDeadline } from '../resolve/deadline';
import { readMilestones, readStrengths } from './verbs';

const textOf = (citation: AuthoredCitation, wanted: CitationRole): string =>
  fragmentsOf(citation)
    .filter(({ role }) => role === wanted)
    .map(({ text }) => text)
    .join('|');

export const checkMilestones: Check = ({ features, grammar: { record: grammar } }) =>
  features.flatMap(({ record, origin }) =>
    record.commitments.flatMap(({ citation, milestone, deadline = '' }, index) => {
      const verbs = textOf(citation, 'verb');
      const nouns = textOf(citation, 'noun');
      const { words, allowed } = readMilestones(grammar.milestones, verbs, nouns, deadline);
      if (allowed.includes(milestone)) return [];
      const path = ['commitments', index, 'milestone'];
      if (allowed.length === 0) {
        const message = `the verb “${verbs}” decides no milestone`;
        const remedy = 'cite the verb that does, or add it to grammar.yaml';
        return [problemAt('milestone-verb', origin, path, message, remedy)];
      }
      const message = `the verb “${words.join(', ')}” does not ask for milestone ${milestone}`;
      const remedy = `write ${allowed.join(' or ')}, or cite the verb that does`;
      return [problemAt('milestone-verb', origin, path, message, remedy)];
    }),
  );

function strengthFaults(
  table: Readonly<Record<string, Strength>>,
  citation: AuthoredCitation,
  strength: Strength,
  origin: Origin,
  path: Path,
): Problem[] {
  const { words, allowed } = readStrengths(table, textOf(citation, 'verb'));
  if (allowed.includes(strength)) return [];
  const message = words.length
    ? `the verb “${words.join(', ')}” is not of strength ${strength}`
    : `no cited verb shows the strength ${strength}`;
  const remedy = words.length
    ? `write ${allowed.join(' or ')}`
    : `cite the word that does (${Object.keys(table).join(', ')}), or write plain`;
  return [problemAt('strength-verb', origin, [...path, 'strength'], message, remedy)];
}

export const checkStrengths: Check = ({ features, clauses, grammar }) => [
  ...features.flatMap(({ record, origin }) =>
    record.commitments.flatMap(({ citation, strength }, index) =>
      strengthFaults(grammar.record.strengths, citation, strength, origin, ['commitments', index]),
    ),
  ),
  ...clauses.flatMap(({ record, origin }) =>
    record.targets.flatMap(({ citation, strength }, index) =>
      strengthFaults(grammar.record.strengths, citation, strength, origin, ['targets', index]),
    ),
  ),
];

/** A deadline that the citation includes must be the one that governs. */
export const checkCitedDeadlines: Check = ({ features, clauses }) => {
  const clauseById = byId(clauses);
  return features.flatMap(({ record, origin }) =>
    record.commitments.flatMap(({ clause, part = 1, citation, deadline: phrase }, index) => {
      const cited = textOf(citation, 'deadline');
      const governing = clauseById.get(clause)?.parts[part - 1];
      const deadline = governing && governingDeadline(governing, phrase);
      if (!cited || !deadline || deadline.phrase.includes(cited)) return [];
      const message = `the citation names the deadline “${cited}”, “${deadline.phrase}” governs`;
      const remedy = 'name the cited deadline under deadline:, or leave it out of the citation';
      const path = ['commitments', index, 'citation'];
      return [problemAt('cited-deadline', origin, path, message, remedy)];
    }),
  );
};
