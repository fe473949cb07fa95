/** Finds the deadline that governs a commitment, a document or a target. */
import type { Deadline } from '../../../src/domain/contract/register';
import type { AuthoredDeadline, AuthoredPart } from '../read/records';
import { toText } from './text';

/**
 * The part's bracket deadline, unless `phrase` names another deadline of the part; undefined if the part
 * has no such deadline.
 */
export function governingDeadline(
  part: AuthoredPart,
  phrase: string | undefined,
): AuthoredDeadline | undefined {
  return part.deadlines.find((deadline) =>
    phrase === undefined ? deadline.scope === 'bracket' : deadline.phrase === phrase,
  );
}

export function toDeadline({ phrase, year, kind, scope, governs }: AuthoredDeadline): Deadline {
  return { phrase, year, kind, scope, ...(governs && { governs: toText(governs) }) };
}
