/** Splitting a line into legs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legKey, legsOf } from '../../../src/domain/geometry/legs';
import { isSamePosition } from '../../../src/domain/geometry/position';
import { positions } from './arbitrary';

it('a line has one leg fewer than vertices, each beginning where the one before ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 8 }), (vertices) => {
      const legs = legsOf(vertices);
      expect(legs.length).toBe(Math.max(0, vertices.length - 1));
      expect(legs.map(([from]) => from)).toEqual(vertices.slice(0, -1));
      expect(legs.map(([, to]) => to)).toEqual(vertices.slice(1));
    }),
  );
});

it('the key of a leg is the same in both directions, and `drawn` tells the direction', () => {
  fc.assert(
    fc.property(positions, positions, positions, (a, b, c) => {
      const [there, back] = [legKey(a, b), legKey(b, a)];
      expect(there.key).toBe(back.key);
      if (!isSamePosition(a, b)) expect(there.drawn).toBe(-back.drawn);
      expect(legKey(a, c).key === there.key).toBe(isSamePosition(b, c));
    }),
  );
});
