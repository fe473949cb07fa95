import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/domain/day';

describe('a day', () => {
  it.each(['2026-11-24', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])(
    'is %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ...[
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
    ],
    ...[
      '',
      '2026-1-1',
      '2026-11-24T00:00:00Z',
      ' 2026-11-24',
      '26-11-24',
      '２０２６-１１-２４',
      'today',
    ],
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
