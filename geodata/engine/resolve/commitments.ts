/** Resolves commitments: deadline and agencies are looked up. */
import type { Commitment } from '../../../src/domain/contract/register';
import type { AuthoredClause, AuthoredCommitment } from '../authored';
import { agencyIds, type Spellings } from './agencies';
import { fragmentsOf } from './citation';
import { governingDeadline, toDeadline } from './deadline';
import { toText } from './text';

/** Throws if clause, part or deadline is unknown, which the checks must have reported. */
export function toCommitment(
  authored: AuthoredCommitment,
  clauses: ReadonlyMap<string, AuthoredClause>,
  spellings: Spellings,
): Commitment {
  const { clause, part = 1, milestone, strength, works, deadline: phrase, citation } = authored;
  const governing = clauses.get(clause)?.parts[part - 1];
  const deadline = governing && governingDeadline(governing, phrase);
  if (!governing || !deadline) throw new Error(`clause ${clause}, part ${part}: no deadline`);
  return {
    clause,
    part,
    milestone,
    strength,
    works,
    deadline: toDeadline(deadline),
    lead: agencyIds(governing.lead, spellings),
    cooperating: agencyIds(governing.cooperating, spellings),
    responsible: agencyIds(governing.responsible, spellings),
    citation: fragmentsOf(citation),
    ...(authored.note && { note: toText(authored.note) }),
  };
}
