import { describe, expect, it } from 'vitest';
import { shieldKind, withRoadNumbers } from '../../src/domain/road-numbers';

describe('road numbers', () => {
  it('have the shield of their form, for whole numbers only', () => {
    expect(['G314', 'G3', 'G30', 'G3012', 'S7', 'S21'].map(shieldKind)).toEqual([
      'national-road',
      'expressway',
      'expressway',
      'expressway',
      'expressway',
      'expressway',
    ]);
    for (const other of ['S201', 'G31401', 'XG30', 'G30 ', 'AH4', '314', 'KKH', 'G###']) {
      expect(shieldKind(other), other).toBeNull();
    }
  });

  it('are read as people write them', () => {
    for (const typed of ['国道314', '国道 g314', '314国道', 'g314国道', 'g 314', 'g314']) {
      expect(withRoadNumbers(typed), typed).toBe('g314');
    }
    expect(withRoadNumbers('喀什 国道314 红其拉甫')).toBe('喀什 g314 红其拉甫');
    expect(withRoadNumbers('省道21')).toBe('s21');
    expect(withRoadNumbers('201省道')).toBe('s201');
    expect(withRoadNumbers('国道3145')).toBe('国道3145');
    expect(withRoadNumbers('任务16')).toBe('任务16');
  });
});
