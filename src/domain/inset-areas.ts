/** The crowded parts that sheets may show enlarged, over all regions. */
import type { InsetArea, Region } from './contract/regions';

/** In the order of the regions. */
export const insetAreasOf = (regions: readonly Region[]): InsetArea[] =>
  regions.flatMap(({ insets }) => insets ?? []);
