/** Props of a task in the reader, passed on to its text or its citations. */

import type { Clause } from '../../domain/contract/register';
import type { Decision } from '../../domain/decision';
import type { ReadClause } from '../../domain/notice-text/reading';

export interface ReaderClauseProps {
  clause: Clause;
  /** Whether the filter finds the task. */
  covered: boolean;
  decision: Decision;
  /** The task in the notice's own text; null where no text is at hand. */
  read: ReadClause | null;
  /** Feature ids; null unless the task speaks of them. */
  selected: string | null;
  hovered: string | null;
  onFeature(id: string): void;
  onClause(id: string): void;
}
