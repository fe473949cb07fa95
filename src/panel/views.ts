/** What every view that loads when it is first opened is given. */

import type { Catalogue } from '../domain/catalogue';
import type { Decision } from '../domain/decision';

export interface DockViewProps {
  catalogue: Catalogue;
  /** What the filter being edited finds. */
  decision: Decision;
}
