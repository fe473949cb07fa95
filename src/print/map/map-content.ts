/** What the map inside a frame consists of, before labels are placed. */
import type { AtlasFeature } from '../../domain/contract/register';
import type { Layer } from '../../scene/scene';
import type { LabelRequest, Obstacle } from '../labels/label';

export interface MapContent {
  /** Under the labels, bottom to top; clipped to the frame. */
  layers: readonly Layer[];
  labels: readonly LabelRequest[];
  obstacles: readonly Obstacle[];
  /** Features of which something is drawn in the frame, in the order of the register. */
  shown: readonly AtlasFeature[];
  /** Those of `shown` that go on beyond the frame. */
  cut: readonly AtlasFeature[];
  /** Matching features that have a geometry but lie wholly outside. */
  outside: readonly AtlasFeature[];
  /** Those of `shown` known to less than a millimetre at this scale. */
  vague: readonly AtlasFeature[];
  /** Ids of the sources that what is drawn rests on, for the imprint. */
  sources: readonly string[];
}
