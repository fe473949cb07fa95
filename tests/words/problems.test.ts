import { describe, expect, it } from 'vitest';
import { problemWords } from '../../src/words/problems';
import { inBoth } from './wording';

const said = (file: string, kind: string) => inBoth(({ t }) => problemWords(t, { file, kind }));

describe('a file that could not be read', () => {
  it('is named, with the reason and what is missing without it', () => {
    for (const one of said('geodata/agencies.json', 'missing')) {
      expect(one).toMatch('geodata/agencies.json');
    }
    const lack = inBoth(({ t }) => t('problem.lack.agencies'));
    for (const [index, one] of said('geodata/agencies.json', 'missing').entries()) {
      expect(one.endsWith(lack[index] ?? '?')).toBe(true);
    }
  });

  it('means that the features of a network, or the fonts, are missing', () => {
    const [zh, en] = said('geodata/railways.geojson', 'missing');
    expect([zh, en].map((one) => /铁路|[Rr]ailways/.exec(one)?.[0]).every(Boolean)).toBe(true);
    expect(zh).not.toMatch(/problem\.|\{\{/);
    const fonts = inBoth(({ t }) => t('problem.lack.fonts'));
    for (const [index, one] of said('fonts/bold.woff2', 'missing').entries()) {
      expect(one.endsWith(fonts[index] ?? '?')).toBe(true);
    }
  });
});
