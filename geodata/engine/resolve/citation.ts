/** Resolves citations: from authored records with one key to fragments with a role. */
import type { CitationFragment, CitationRole } from '../../../src/domain/contract/register';
import type { AuthoredCitation } from '../authored';

const ROLES: readonly CitationRole[] = ['verb', 'name', 'noun', 'deadline'];

/** The fragments in the order of the notice. */
export function fragmentsOf(citation: AuthoredCitation): CitationFragment[] {
  return citation.flatMap((fragment) =>
    ROLES.flatMap((role) => {
      const text = fragment[role];
      return text === undefined ? [] : [{ role, text }];
    }),
  );
}

/** The text of the notice, with … for what is left out. */
export function citationText(fragments: readonly CitationFragment[]): string {
  return fragments.map(({ text }) => text).join(' … ');
}
