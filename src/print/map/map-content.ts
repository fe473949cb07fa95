/** The content of a map frame before its labels are placed. */
import type { AtlasFeature } from '../../domain/contract/register';
import type { Layer } from '../../scene/scene';
import type { LabelRequest, Obstacle } from '../labels/label';

export interface MapContent {
  /** Layers under the labels, bottom to top, clipped to the frame. */
  layers: readonly Layer[];
  labels: readonly LabelRequest[];
  obstacles: readonly Obstacle[];
  /** Features drawn in the frame, in the order of the register. */
  shown: readonly AtlasFeature[];
  /** Features of `shown` that continue outside the frame. */
  cut: readonly AtlasFeature[];
  /** Matching features with a geometry that is entirely outside the frame. */
  outside: readonly AtlasFeature[];
  /** Features of `shown` whose accuracy is worse than a millimetre on the sheet. */
  vague: readonly AtlasFeature[];
  /** Ids of the sources used, for the imprint. */
  sources: readonly string[];
}
