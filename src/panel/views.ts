/** What every view that loads when it is first opened is given. */

import type { Decision } from '../domain/decision';

export interface DockViewProps {
  /** What the filter being edited finds. */
  decision: Decision;
}
