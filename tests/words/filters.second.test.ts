/** Texts for selections of years: each selection has its own, and no other module writes such texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/domain/contract/register';
import { EVERYTHING, type Filter, type YearSelection } from '../../src/domain/filter';
import { isCumulative, readAs, SPANS, YEARS, yearsOf } from '../../src/domain/year-choice';
import { filterLine, filterWords, yearsWords } from '../../src/words/filters';
import { generatedCatalogue } from '../generated';
import { tIn, wordingIn } from './wording';

const both = (years: YearSelection) =>
  (['zh', 'en'] as const).map((language) => yearsWords(tIn(language), years));

const [first = 0, second = 0, third = 0] = YEARS;
const last = YEARS.at(-1) ?? 0;
const span = (from: number, to: number, undated = false) => ({ range: { from, to }, undated });

describe('a choice of years', () => {
  it('distinguishes one year from all years up to its end', () => {
    expect(both(span(third, third))).toEqual([`${third}年到期`, `due in ${third}`]);
    expect(both(span(first, third))).toEqual([
      `${third}年及以前到期`,
      `due by the end of ${third}`,
    ]);
    expect(both(span(first, last))).toEqual([`${last}年及以前到期`, `due by the end of ${last}`]);
    expect(both(span(second, third))).toEqual([
      `${second}—${third}年间到期`,
      `due in the years ${second}–${third}`,
    ]);
  });

  it('has a different text for every selection, with and without the undated', () => {
    const choices = [
      ...SPANS.flatMap((one) => [one, { ...one, undated: true }]),
      { range: null, undated: true },
      { range: null, undated: false },
    ];
    for (const index of [0, 1]) {
      const said = choices.map((years) => both(years)[index]);
      expect(new Set(said).size).toBe(choices.length);
    }
    for (const one of SPANS) {
      expect(both(one).join()).not.toMatch(/无年份|undated/);
      expect(both({ ...one, undated: true }).join()).toMatch(/无年份.*undated/);
    }
  });

  it('can be any range: each year alone, all up to its end, and every other range', () => {
    const count = YEARS.length;
    expect(SPANS.length).toBe((count * (count + 1)) / 2);
    expect(new Set(SPANS.map((one) => JSON.stringify(one))).size).toBe(SPANS.length);
  });

  it('changes between one year and all up to it, without changing the undated', () => {
    for (const year of YEARS.slice(1)) {
      for (const undated of [false, true]) {
        if (year === last && undated) continue;
        const alone = { ...yearsOf(year, false), undated };
        const upTo = readAs(alone, true);
        expect(upTo).toEqual(span(first, year, undated));
        expect([isCumulative(alone), isCumulative(upTo)]).toEqual([false, true]);
        expect(readAs(upTo, false)).toEqual(alone);
      }
    }
    expect(readAs(EVERYTHING.years, true)).toEqual(EVERYTHING.years);
    expect(isCumulative(EVERYTHING.years)).toBeNull();
  });

  it('is one condition together with a milestone', () => {
    const catalogue = generatedCatalogue();
    const filter = { ...EVERYTHING, years: span(first, third), milestones: ['complete'] as const };
    const [said] = filterWords(filter, wordingIn('zh', catalogue));
    expect(said).toBe(`${third}年及以前到期的竣工投产`);
    const [told] = filterWords(filter, wordingIn('en', catalogue));
    expect(told).toMatch(new RegExp(`^\\S+ due by the end of ${third}$`));
  });
});

describe('a filter', () => {
  const said = (own: Partial<Filter>) =>
    (['zh', 'en'] as const).map((language) =>
      filterWords({ ...EVERYTHING, ...own }, wordingIn(language)),
    );

  it('names what is selected, and gives the number if there is too much for a line', () => {
    expect(said({ regions: ['north', 'south', 'none'] })).toEqual(
      (['zh', 'en'] as const).map((language) => [
        [language === 'zh' ? '北州' : 'North', 'south', tIn(language)('region.none')].join(
          language === 'zh' ? '、' : ', ',
        ),
      ]),
    );
    const [zh, en] = said({ regions: ['north', 'a', 'b', 'c'] });
    expect(zh).toEqual([tIn('zh')('words.regions', { count: 4 })]);
    expect(en).toEqual([tIn('en')('words.regions', { count: 4 })]);
  });

  it('names agencies with their role, and by their ids if they have no name', () => {
    const [zh, en] = said({ agencies: ['roads', 'sea'], agencyRole: 'lead' });
    expect(zh).toEqual([tIn('zh')('words.agency.lead', { agencies: '交通厅、sea' })]);
    expect(en).toEqual([tIn('en')('words.agency.lead', { agencies: 'Department of Roads, sea' })]);
  });

  it('without conditions says so, only in the one-line form', () => {
    expect(said({})).toEqual([[], []]);
    expect(filterLine(EVERYTHING, wordingIn('zh'))).toBe(tIn('zh')('words.everything'));
  });

  it('that hides every network says so', () => {
    const [zh] = said({ hiddenNetworks: [...NETWORKS] });
    expect(zh).toEqual([tIn('zh')('words.noNetwork')]);
  });
});

describe('the words of deadlines', () => {
  const files = ['src/i18n', 'src/i18n/parts'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') })),
  );
  const lines = files.flatMap(({ file, text }) =>
    text.split('\n').map((line) => ({ file, line: line.trim() })),
  );

  it('use 年底前 only in phrases of the notice, and 截至 for no deadline', () => {
    const own = lines.filter(({ line }) => /年底前|截至/.test(line));
    expect(own.length).toBeGreaterThan(0);
    for (const { file, line } of own) {
      expect(line.startsWith('"by-year-end"') || file.startsWith('help.'), line).toBe(true);
    }
  });

  it('are in one place: no other part of the interface writes its own text for a year', () => {
    const own = lines.filter(({ line }) => line.includes('{{year}}'));
    for (const { file, line } of own) {
      expect(line).toMatch(/^"(year|yearAndBefore|by-year-end|in-year|dateWords)"/);
      expect(file).toMatch(/^(zh|en|help\.\w+|sheet\.\w+)\.json$/);
    }
  });
});
