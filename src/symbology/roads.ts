/** The order of lines that share a road: the same on screen and on paper. */
import type { AtlasFeature } from '../domain/contract/register';
import { type Stretch, stretchesOf } from '../domain/lanes';
import { acrossRoad, liesBeneath } from './symbols';

/** All lines, cut into stretches: networks side by side, the economic corridors beneath them. */
export const stretchesOnMap = (features: readonly AtlasFeature[]): Stretch[] =>
  stretchesOf(
    features,
    ({ properties: a }, { properties: b }) =>
      acrossRoad(a.network, b.network) || (a.id < b.id ? -1 : 1),
    ({ properties }) => liesBeneath(properties.network),
  );
