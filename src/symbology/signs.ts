/** The signs added to network symbols, and how many of the drawn features carry each. */
import type { AtlasFeature, Commitment } from '../domain/contract/register';
import { groupOf, STATES, worksMark } from './composition';
import { MILESTONE_GROUPS } from './names';
import { SYMBOLS } from './symbols';

export const SIGNS = [
  ...STATES.map((state) => `state-${state}` as const),
  ...MILESTONE_GROUPS.map((group) => `group-${group}` as const),
  'works-new',
  'works-expand',
  'hollow',
  'schematic',
] as const;
export type Sign = (typeof SIGNS)[number];

export type SignCounts = ReadonlyMap<Sign, number>;

/**
 * @param features those drawn in full; unplaced ones are not counted, since they are not drawn
 * @param asked the commitments that decide a feature's casing and mark
 */
export function countSigns(
  features: readonly AtlasFeature[],
  asked: (feature: AtlasFeature) => readonly Commitment[],
): SignCounts {
  const counts = new Map<Sign, number>(SIGNS.map((sign) => [sign, 0]));
  const add = (sign: Sign) => counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const feature of features) {
    const { geometry, properties } = feature;
    if (!geometry) continue;
    const symbol = SYMBOLS[properties.network];
    const commitments = asked(feature);
    const mark = worksMark(properties.commitments.map(({ works }) => works));
    if (symbol.kind === 'line') add(`state-${properties.statedState}`);
    if (symbol.kind === 'line' && symbol.cased) {
      add(`group-${groupOf(commitments.map(({ milestone }) => milestone))}`);
    }
    if (mark) add(`works-${mark}`);
    if (properties.geometryClass === 'representative') add('hollow');
    const unchecked = properties.stretches?.some(({ checked }) => !checked);
    if (properties.geometryClass === 'schematic' || unchecked) add('schematic');
  }
  return counts;
}
