import { describe, expect, it } from 'vitest';
import { inSexagesimal, sexagesimal } from '../../src/domain/sexagesimal';

describe('degrees, minutes and seconds', () => {
  it('are whole, and carry over', () => {
    expect(sexagesimal(43.800833)).toEqual({
      degrees: 43,
      minutes: 48,
      seconds: 3,
      negative: false,
    });
    expect(sexagesimal(-0.5)).toEqual({ degrees: 0, minutes: 30, seconds: 0, negative: true });
    // 59.9999 seconds are a minute.
    expect(sexagesimal(12.99999999)).toEqual({
      degrees: 13,
      minutes: 0,
      seconds: 0,
      negative: false,
    });
    expect(sexagesimal(0)).toEqual({ degrees: 0, minutes: 0, seconds: 0, negative: false });
  });

  it('are written latitude first, with their hemispheres', () => {
    expect(inSexagesimal([87.600556, 43.800833])).toBe('43°48′03″N 87°36′02″E');
    expect(inSexagesimal([-0.5, -10])).toBe('10°00′00″S 0°30′00″W');
  });
});
