/** Labels are tried again once all of their priority have been placed. */
import { expect, it } from 'vitest';
import { placeLabels } from '../../../src/print/labels/place-labels';
import { badgeOf, plainType, pointLabel } from './fixtures';

const FRAME = { x: 0, y: 0, width: 34, height: 26 };

it('a label that made room takes the best place again where it has become free', () => {
  // While all are tried, the second goes below its point; then the third moves, and leaves the place to its right.
  const requests = [
    pointLabel({ id: 'Name p2', at: [6, 7], priority: 1, badge: badgeOf('2') }),
    pointLabel({ id: 'Name p0', at: [15, 8], priority: 2 }),
    pointLabel({ id: 'Name p1', at: [17, 5], priority: 2, badge: badgeOf('1') }),
  ];
  const { placed, dropped, numberOnly } = placeLabels(requests, [], FRAME, plainType);
  expect([dropped, numberOnly]).toEqual([[], []]);
  const [box = []] = placed.find(({ request }) => request.id === 'Name p0')?.boxes ?? [];
  const xs = box.map(([x]) => x);
  const ys = box.map(([, y]) => y);
  // Right of the point by its clear distance, and at its height.
  expect(Math.min(...xs)).toBeCloseTo(15 + 1.5, 6);
  expect(Math.min(...ys)).toBeLessThan(8);
  expect(Math.max(...ys)).toBeGreaterThan(8);
});
