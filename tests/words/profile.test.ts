import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/profile/item';
import { chainageWords, groupWords, relationWords, sideWords } from '../../src/words/profile';
import { inBoth } from './wording';

const item = (own: Partial<Item> = {}): Item => ({
  key: 'one',
  id: 'places/one',
  group: 'places',
  nameZh: '甲',
  nameEn: 'A',
  refs: [],
  relation: 'beside',
  fromKm: 12,
  toKm: 12,
  plusMinusKm: 8,
  distanceKm: 3,
  side: 'left',
  foot: [80, 40],
  position: [80, 40],
  count: 1,
  named: false,
  ...own,
});
const relation = (own: Partial<Item>) =>
  inBoth(({ t, language }) => relationWords(t, item(own), language));

describe('texts of items along a corridor', () => {
  it('have a chainage or a stretch, with its error', () => {
    const said = (own: Partial<Item>) =>
      inBoth(({ t, language }) => chainageWords(t, item(own), language));
    for (const one of said({})) expect(one).toMatch(/12.*8/);
    for (const one of said({ toKm: 40 })) expect(one).toMatch(/12.*40.*8/);
    // A stretch shorter than the numbers show is written as one chainage.
    expect(said({ toKm: 12.2 })).toEqual(said({}));
  });

  it('tell one crossing or several', () => {
    expect(relation({ relation: 'crossing' })).toEqual(
      inBoth(({ t }) => t('profile.relation.crossing_one', { count: 1 })),
    );
    for (const one of relation({ relation: 'crossing', count: 3 })) expect(one).toMatch('3');
  });

  it('tell the distance, or the length alongside', () => {
    for (const one of relation({ relation: 'beside' })) expect(one).toMatch(/\b3\b/);
    for (const one of relation({ relation: 'alongside', toKm: 40 })) expect(one).toMatch(/28/);
  });

  it('tell an end at the line, or an end near it with the gap', () => {
    const at = relation({ relation: 'end', distanceKm: 0.01 });
    expect(at).toEqual(inBoth(({ t }) => t('profile.relation.end')));
    for (const one of relation({ relation: 'end', distanceKm: 2 })) expect(one).toMatch('2');
  });

  it('have a side only if the item is on one side', () => {
    const none = inBoth(({ t }) => t('profile.side.none'));
    const side = (own: Partial<Item>) => inBoth(({ t }) => sideWords(t, item(own)));
    expect(side({ relation: 'crossing' })).toEqual(none);
    expect(side({})).toEqual(inBoth(({ t }) => t('profile.side.left')));
    expect(side({})).not.toEqual(none);
  });

  it('name the network, or the group that only profiles have', () => {
    expect(inBoth(({ t }) => groupWords(t, 'railways'))).toEqual(
      inBoth(({ t }) => t('network.railways')),
    );
    expect(inBoth(({ t }) => groupWords(t, 'places'))).toEqual(
      inBoth(({ t }) => t('profile.group.places')),
    );
  });
});
