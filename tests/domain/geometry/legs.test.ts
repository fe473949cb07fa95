/** A line leg by leg. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legsOf } from '../../../src/domain/geometry/legs';

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
