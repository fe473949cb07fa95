/** The inset areas of all regions: crowded parts that sheets may show enlarged. */
import type { InsetArea, Region } from './contract/regions';

/** In the order of the regions. */
export const insetAreasOf = (regions: readonly Region[]): InsetArea[] =>
  regions.flatMap(({ insets }) => insets ?? []);
