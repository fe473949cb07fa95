/** The props of every view of the dock, and of the reader. */
import type { Decision } from '../../domain/decision';

export interface DockViewProps {
  /** What the filter being edited finds. */
  decision: Decision;
}
