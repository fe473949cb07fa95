import { expect, it } from 'vitest';
import { findingText } from '../../src/print/preflight/words';
import { tIn } from '../words/wording';

const said = (language: 'zh' | 'en', count: number) =>
  findingText(tIn(language), language, {
    kind: 'feature-cut',
    level: 'warning',
    sheet: '',
    names: Array.from({ length: count }, (_, index) => `N${index + 1}`),
  });

it('says of names left out that they are more, not all', () => {
  expect(said('zh', 7).what).toContain('：N1、N2、N3、N4 等，另有 3 项');
  expect(said('en', 7).what).toContain(': N1, N2, N3, N4 and 3 more');
  expect(said('zh', 4).what).toMatch(/：N1、N2、N3、N4$/);
  expect(said('zh', 4).all).toBeNull();
  expect(said('zh', 7).all).toContain('N7');
});
