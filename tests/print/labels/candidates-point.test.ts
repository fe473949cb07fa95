import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/print/labels/candidate';
import { besidePoint, withLeaderFromPoint } from '../../../src/print/labels/candidates-point';
import { boundsOfAll } from '../../../src/print/labels/oriented-box';
import { badgeOf, plainType, pointLabel } from './fixtures';

const label = pointLabel({ id: 'a', text: '精河', at: [50, 40], sizeMm: 2, clearMm: 1.5 });
/** The name is 4 mm wide and 2 mm high; numbers as distances from the anchor. */
const bounds = (candidate: Candidate | undefined) => {
  if (!candidate) throw new Error('a candidate');
  const { minX, minY, maxX, maxY } = boundsOfAll(candidate.boxes);
  return [minX - 50, maxX - 50, minY - 40, maxY - 40].map((mm) => Number(mm.toFixed(6)));
};

describe('candidates beside a point', () => {
  const all = besidePoint(label, plainType, false);
  const near = all.slice().filter(({ cost }) => Number.isInteger(cost * 10));

  it('are on the right, left, above and below, in this order of cost', () => {
    expect(bounds(all[0])).toEqual([1.5, 5.5, -1, 1]);
    const costOf = (wanted: number[]) =>
      near.find((one) => bounds(one).every((mm, side) => Math.abs(mm - (wanted[side] ?? 0)) < 1e-6))
        ?.cost;
    expect(costOf([1.5, 5.5, -1, 1])).toBe(0);
    expect(costOf([-5.5, -1.5, -1, 1])).toBe(1);
    expect(costOf([-2, 2, -3.5, -1.5])).toBe(1.7);
    expect(costOf([-2, 2, 1.5, 3.5])).toBe(2);
    expect(costOf([1.2, 5.2, -3.2, -1.2])).toBe(2.4);
    // Shifted up along the symbol by 0.3 of its height, to the right by 0.28 of its width.
    expect(costOf([1.5, 5.5, -1.6, 0.4])).toBe(0.4);
    expect(costOf([-0.88, 3.12, -3.5, -1.5])).toBe(2.1);
  });

  it('are sorted by cost, those further off later', () => {
    expect(all).toHaveLength(32);
    expect(all.map(({ cost }) => cost)).toEqual(all.map(({ cost }) => cost).sort((a, b) => a - b));
    const further = all.find((one) => Math.abs((bounds(one)[0] ?? 0) - 2.4) < 1e-6);
    expect(further?.cost).toBe(1.3);
  });

  it('know their anchor and avoid what is soft', () => {
    for (const { anchor, avoidsSoft, onLine, leader } of all)
      expect({ anchor, avoidsSoft, onLine, leader }).toEqual({
        anchor: [50, 40],
        avoidsSoft: true,
        onLine: false,
        leader: undefined,
      });
  });

  it('break a long name for a cost, and make one of more than eight ems dearer in one line', () => {
    const long = pointLabel({ ...label, text: '阿拉山口综合保税区' });
    const [whole, ...others] = besidePoint(long, plainType, false);
    expect([whole?.boxes.length, whole?.cost]).toEqual([1, 0.3]);
    const broken = others.find(({ boxes }) => boxes.length === 2);
    expect(broken?.cost).toBe(0.7);
  });

  it('of the number alone are its plate', () => {
    const [first] = besidePoint({ ...label, badge: badgeOf('7') }, plainType, true);
    expect(first?.boxes).toHaveLength(1);
    expect(bounds(first)).toEqual([1.5, 4.1, -1.3, 1.3]);
  });
});

describe('candidates with a leader line', () => {
  const all = withLeaderFromPoint(label, plainType, false);

  it('are dearer than those beside the point, and the dearer the longer', () => {
    expect(all).toHaveLength(120);
    const costs = all.map(({ cost }) => cost);
    expect(costs[0]).toBeGreaterThan(6);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    const reach = ({ leader }: Candidate) => leader?.halfWidth ?? 0;
    const [first, last] = [all[0], all.at(-1)];
    expect(first && last && reach(first) < reach(last)).toBe(true);
  });

  it('rather rise to the right than fall to the left', () => {
    const [first] = all;
    expect(first?.leader && first.leader.x > 50 && first.leader.y < 40).toBe(true);
  });

  it('end beside the text, or at its middle if they are steep', () => {
    const reach = 1.5 + 2.5;
    const level = all.find((one) => Math.abs((bounds(one)[0] ?? 0) - (reach + 0.4)) < 1e-6);
    expect(level && bounds(level)).toEqual([4.4, 8.4, -1, 1]);
    const steep = all.find((one) => Math.abs((bounds(one)[3] ?? 0) + reach + 0.4) < 1e-6);
    expect(steep && bounds(steep)).toEqual([-2, 2, -6.4, -4.4]);
  });
});
