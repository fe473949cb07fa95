/** Writes a citation of the notice: its fragments in order, with ellipses between them. */
import type { CitationFragment } from '../domain/contract/register';

/** The ellipsis between fragments; without spaces for the narrow columns of a sheet. */
const ELISION = { roomy: ' … ', tight: '…' };

export const citationText = (
  fragments: readonly Pick<CitationFragment, 'text'>[],
  elision: keyof typeof ELISION = 'roomy',
): string => fragments.map(({ text }) => text).join(ELISION[elision]);
