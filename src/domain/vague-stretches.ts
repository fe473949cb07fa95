/** Cuts stretches of lines where it begins or ends that nothing tells how far the course may be off. */
import type { AtlasFeature } from './contract/register';
import type { Stretch as Claim } from './contract/stretches';
import { legKey, legsOf } from './geometry/legs';
import { strandsOf } from './geometry/strands';
import type { Stretch } from './lanes';
import { legSpans } from './leg-claims';

export interface VagueStretch extends Stretch {
  /** A schematic course, or one that no check point holds. */
  vague: boolean;
}

/** Keys of the legs of a line on which nothing checks its course. */
function uncheckedLegs({ geometry, properties }: AtlasFeature): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [index, strand] of strandsOf(geometry).entries()) {
    const claims = (properties.stretches ?? []).filter((claim: Claim) => claim.strand === index);
    if (claims.every(({ checked }) => checked)) continue;
    const spans = legSpans(strand, claims);
    for (const [leg, [from, to]] of legsOf(strand).entries()) {
      const { fromKm = 0, toKm: endKm = 0 } = spans[leg] ?? {};
      const km = (fromKm + endKm) / 2;
      const claim = claims.find(({ toKm }) => km <= toKm) ?? claims.at(-1);
      if (claim && !claim.checked) keys.add(legKey(from, to).key);
    }
  }
  return keys;
}

export function vagueStretches(
  stretches: readonly Stretch[],
  features: readonly AtlasFeature[],
): VagueStretch[] {
  const schematic = new Set(
    features
      .filter(({ properties }) => properties.geometryClass === 'schematic')
      .map(({ properties }) => properties.id),
  );
  const unchecked = new Map(features.map((one) => [one.properties.id, uncheckedLegs(one)]));
  return stretches.flatMap((stretch) => {
    const { id, featureId, coordinates } = stretch;
    const keys = unchecked.get(featureId);
    if (schematic.has(featureId)) return [{ ...stretch, vague: true }];
    if (!keys || keys.size === 0) return [{ ...stretch, vague: false }];
    const pieces: VagueStretch[] = [];
    for (const [from, to] of legsOf(coordinates)) {
      const vague = keys.has(legKey(from, to).key);
      const open = pieces.at(-1);
      if (open?.vague === vague) open.coordinates.push(to);
      else {
        const piece = `${id}.${pieces.length}`;
        pieces.push({ ...stretch, id: piece, coordinates: [from, to], vague });
      }
    }
    return pieces;
  });
}
