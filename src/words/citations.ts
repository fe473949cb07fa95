/** Citations of the notice: fragments in its own order, elided between. */
import type { CitationFragment } from '../domain/contract/register';

/** What stands for the words left out; a column of a sheet has no room for the spaces. */
const ELISION = { roomy: ' … ', tight: '…' };

export const citationText = (
  fragments: readonly Pick<CitationFragment, 'text'>[],
  elision: keyof typeof ELISION = 'roomy',
): string => fragments.map(({ text }) => text).join(ELISION[elision]);
