/** Reverses a profile, so that it is read from its other end. */
import { type Item, inOrder, type Side } from './item';
import type { Profile } from './profile';

const OTHER_SIDE: Record<Side, Side> = {
  left: 'right',
  right: 'left',
  within: 'within',
  beyond: 'beyond',
};

export function turned({ items, sections, stretches, ...profile }: Profile): Profile {
  const turn = <T extends { fromKm: number; toKm: number }>(one: T): T => ({
    ...one,
    fromKm: profile.lengthKm - one.toKm,
    toKm: profile.lengthKm - one.fromKm,
  });
  return {
    ...profile,
    stretches: stretches.map(turn).toReversed(),
    items: items
      .map((item): Item => ({ ...turn(item), side: OTHER_SIDE[item.side] }))
      .sort(inOrder),
    sections: sections.map(({ stretch, ...placed }) => ({
      ...placed,
      stretch: stretch && { ...turn(stretch), fromId: stretch.toId, toId: stretch.fromId },
    })),
  };
}
