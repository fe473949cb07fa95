/** The error of the fast ruler stays within its limit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm, geodesicLeg } from '../../../src/domain/geometry/geodesic';
import { boxAround, roughFootOn, roughKm, roughLengthKm } from '../../../src/domain/geometry/ruler';
import { legs } from './arbitrary';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('a leg of up to 300 km is right within 0.5 % up to 60° of latitude', () => {
  fc.assert(
    fc.property(legs, ([from, to]) => {
      const km = distanceKm(from, to);
      expect(roughKm(from, to)).toBe(roughKm(to, from));
      expect(Math.abs(roughKm(from, to) - km)).toBeLessThanOrEqual(0.005 * km + 1e-6);
      expect(Math.abs(roughLengthKm([from, to]) - km)).toBeLessThanOrEqual(0.005 * km + 1e-6);
    }),
  );
  expect(roughLengthKm([])).toBe(0);
});

it('a foot is no further away than any point of the line, within the error of the ruler', () => {
  fc.assert(
    fc.property(legs, share, share, ([from, to], at, along) => {
      const point = geodesicLeg(from, to).at(distanceKm(from, to) * at).position;
      const aside = [point[0] + 0.3, point[1] - 0.2] as const;
      const sample = [
        from[0] + (to[0] - from[0]) * along,
        from[1] + (to[1] - from[1]) * along,
      ] as const;
      const foot = roughFootOn([from, to], aside);
      expect(foot.index).toBe(0);
      expect(foot.km).toBeLessThanOrEqual(distanceKm(aside, sample) * 1.02 + 1e-6);
      expect(Math.abs(distanceKm(aside, foot.point) - foot.km)).toBeLessThanOrEqual(
        0.02 * foot.km + 1e-6,
      );
    }),
  );
});

it('a box contains every point within the distance', () => {
  fc.assert(
    fc.property(legs, ([from, to]) => {
      const [west, south, east, north] = boxAround(from, distanceKm(from, to) * 1.02 + 0.001);
      expect(to[0]).toBeGreaterThan(west);
      expect(to[0]).toBeLessThan(east);
      expect(to[1]).toBeGreaterThan(south);
      expect(to[1]).toBeLessThan(north);
    }),
  );
});
