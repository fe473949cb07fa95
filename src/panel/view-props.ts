/** The props of every view that loads when it is first opened: those of the dock, and the reader. */
import type { Decision } from '../domain/decision';

export interface ViewProps {
  /** What the filter being edited finds. */
  decision: Decision;
}
