import { expect, it } from 'vitest';
import { NOTHING, sameSelection, selectionOf } from '../../src/store/selection';

it('what lies at a spot is chosen: nothing, one thing, or a list to choose from', () => {
  expect(selectionOf([])).toBe(NOTHING);
  expect(selectionOf(['a'])).toEqual({ kind: 'feature', id: 'a' });
  expect(selectionOf(['a', 'b'])).toEqual({ kind: 'several', ids: ['a', 'b'] });
});

it('selections are the same by what they mean', () => {
  expect(sameSelection({ kind: 'several', ids: ['a'] }, { kind: 'several', ids: ['a'] })).toBe(
    true,
  );
  expect(sameSelection({ kind: 'feature', id: 'a' }, { kind: 'region', id: 'a' })).toBe(false);
  expect(
    sameSelection({ kind: 'point', position: [1, 2] }, { kind: 'point', position: [1, 3] }),
  ).toBe(false);
});
