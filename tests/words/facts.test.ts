/** Texts about lengths, places, sources and names, for panels and sheets. */
import { describe, expect, it } from 'vitest';
import { titleIn } from '../../src/i18n/language';
import { bookTitle } from '../../src/words/book-title';
import { askedWords, milestoneAndYear } from '../../src/words/commitments';
import { countryName } from '../../src/words/countries';
import { documentLines } from '../../src/words/documents';
import { numberedName, numberedNames } from '../../src/words/features';
import { geometryWords, uncheckedWords } from '../../src/words/geometry';
import { kilometres, plainKilometres } from '../../src/words/lengths';
import { nameOrder } from '../../src/words/order';
import { sourceWords } from '../../src/words/sources';
import { deadline, inBoth } from './wording';

it('kilometres have one decimal below ten, and separated thousands', () => {
  expect([0.04, 0.05, 9.94, 10.4, 1234.5].map((km) => kilometres(km, 'en'))).toEqual([
    '0',
    '0.1',
    '9.9',
    '10',
    '1,235',
  ]);
  // A spreadsheet takes separated thousands for text.
  expect([0.04, 0.05, 9.94, 10.4, 1234.5].map(plainKilometres)).toEqual([
    '0',
    '0.1',
    '9.9',
    '10',
    '1235',
  ]);
});

it('countries are called by their names', () => {
  expect([countryName('KZ', 'zh'), countryName('KZ', 'en')]).toEqual(['哈萨克斯坦', 'Kazakhstan']);
});

describe('how well a place is known', () => {
  const placed = { geometryClass: 'digitised', accuracyKm: 2.5 } as const;

  it('is written with the accuracy and the basis of the course', () => {
    for (const said of inBoth(({ t, language }) => geometryWords(t, placed, language))) {
      expect(said).toMatch('2.5');
    }
    const plain = inBoth(({ t, language }) => geometryWords(t, placed, language));
    const based = inBoth(({ t, language }) =>
      geometryWords(t, { ...placed, courseBasis: 'as-built' }, language),
    );
    for (const [index, said] of based.entries()) {
      expect(said.length).toBeGreaterThan(plain[index]?.length ?? 0);
      expect(said).toMatch('2.5');
    }
  });

  it('is written with the date of the course, where it is known', () => {
    const said = (courseDate: string) =>
      inBoth(({ t, language }) =>
        geometryWords(t, { ...placed, courseBasis: 'existing-road', courseDate }, language),
      );
    expect(said('2020')).toEqual([
      expect.stringContaining('按2020年的既有道路'),
      expect.stringContaining('along the existing road of 2020'),
    ]);
    for (const words of said('2020-05')) expect(words).not.toContain('05年');
  });

  it('claims no course and no error where only a direction is drawn', () => {
    const words = (network: 'air-routes' | 'fibre-routes') =>
      inBoth(({ t, language }) =>
        geometryWords(t, { network, geometryClass: 'schematic', accuracyKm: 14 }, language),
      );
    for (const said of words('air-routes')) expect(said).not.toMatch(/14/);
    for (const said of words('fibre-routes')) expect(said).toMatch(/14/);
  });

  it('is also written for unplaced features, and for an unknown accuracy', () => {
    const none = { geometryClass: null, accuracyKm: null };
    expect(inBoth(({ t, language }) => geometryWords(t, none, language))).toEqual(
      inBoth(({ t }) => t('feature.unplaced')),
    );
    const vague = { ...placed, accuracyKm: null };
    for (const said of inBoth(({ t, language }) => geometryWords(t, vague, language))) {
      expect(said).toMatch(/\?/);
    }
  });
});

describe('where nothing checks a line', () => {
  const stretch = (fromKm: number, toKm: number, accuracyKm: number, checked: boolean) => ({
    strand: 0,
    fromKm,
    toKm,
    accuracyKm,
    checked,
  });
  const some = [stretch(0, 349, 4, true), stretch(349, 426, 12, false), stretch(426, 528, 4, true)];
  const said = (stretches: typeof some) =>
    inBoth(({ t, language }) => uncheckedWords(t, stretches, language) ?? 'all checked');

  it('is written with its chainages, its length and what is claimed there', () => {
    for (const words of said(some)) expect(words).toMatch(/349–426.*77.*12/);
  });

  it('is the whole of it, or nothing', () => {
    for (const words of said([stretch(0, 353, 14, false)])) {
      expect(words).toMatch('14');
      expect(words).not.toMatch('353');
    }
    expect(said([stretch(0, 353, 2, true)])).toEqual(['all checked', 'all checked']);
  });

  it('makes the accuracy of the line one from its best stretch to its worst', () => {
    const line = { geometryClass: 'digitised', accuracyKm: 12, stretches: some } as const;
    for (const words of inBoth(({ t, language }) => geometryWords(t, line, language))) {
      expect(words).toMatch('4–12');
    }
  });
});

describe('a source', () => {
  const atlas = { id: 'atlas', titleZh: '图集', titleEn: 'Atlas', publisher: '', licence: '' };
  const foreign = { id: 'foreign', titleEn: 'Survey', publisher: '', licence: '' };
  const sources = new Map([atlas, foreign].map((one) => [one.id, one]));
  const said = (id: string, locator?: string) =>
    inBoth(({ t, language }) =>
      sourceWords(t, locator === undefined ? { id } : { id, locator }, sources, language),
    );

  it('is written with its title and the locator in it', () => {
    expect(said('atlas')).toEqual(['图集', 'Atlas']);
    expect(said('atlas', 'p. 3')).toEqual(['图集：p. 3', 'Atlas: p. 3']);
    expect(said('foreign')).toEqual(['Survey', 'Survey']);
    expect(titleIn({ titleZh: '', titleEn: 'Survey' }, 'zh')).toBe('Survey');
  });

  it('is written by its id if it is unknown', () => {
    expect(said('lost', 'p. 3')).toEqual(['lost：p. 3', 'lost: p. 3']);
  });
});

describe('what a commitment asks', () => {
  const asked = { milestone: 'complete', strength: 'plain', works: 'none' } as const;

  it('is the milestone, and below it what else the notice states', () => {
    expect(inBoth((wording) => askedWords(asked, wording))).toEqual(
      inBoth(({ t }) => t('milestone.complete')),
    );
    const [zh] = inBoth((wording) =>
      askedWords({ ...asked, strength: 'strive', works: 'new' }, wording),
    );
    const [, more = ''] = zh.split('\n');
    expect(more.split(' · ')).toHaveLength(2);
    const [one] = inBoth((wording) => askedWords({ ...asked, works: 'new' }, wording));
    expect(more.endsWith(one.split('\n')[1] ?? '?')).toBe(true);
  });

  it('is the milestone and the year in one line', () => {
    const [zh, en] = inBoth(({ t }) =>
      milestoneAndYear(t, { milestone: 'complete', deadline: deadline() }),
    );
    expect(zh).toBe('竣工投产 · 2031');
    expect(en).toMatch(/ · 2031$/);
  });
});

it('documents have one line each: what to do, the title, the year', () => {
  const document = {
    titleZh: '规划',
    titleEn: 'Plan',
    order: 'draft',
    part: 1,
    deadline: deadline(),
    lead: [],
    citation: [],
  } as const;
  const two = [document, { ...document, titleZh: '方案', titleEn: 'Scheme' }];
  const [zh, en] = inBoth((wording) =>
    documentLines(
      two.map((one) => ({ ...one, lead: [], citation: [] })),
      wording,
    ),
  );
  expect(zh.split('\n').map((line) => /规划|方案/.exec(line)?.[0])).toEqual(['规划', '方案']);
  expect(en.split('\n').every((line) => /Plan|Scheme/.test(line) && line.includes('2031'))).toBe(
    true,
  );
});

it('features have their numbers if the sheet gives them one', () => {
  const [a, b] = [
    { id: 'roads/a', nameZh: '甲路', nameEn: 'Road A' },
    { id: 'roads/b', nameZh: '乙路', nameEn: 'Road B' },
  ] as const;
  const numbers = new Map([['roads/a', 7]]);
  const [zh, en] = inBoth((wording) => numberedName(a, numbers, wording));
  expect(zh).toMatch(/7.*甲路|甲路.*7/);
  expect(en).toMatch(/7.*Road A|Road A.*7/);
  expect(inBoth((wording) => numberedName(b, numbers, wording))).toEqual(['乙路', 'Road B']);
  expect(inBoth((wording) => numberedNames([], numbers, wording))).toEqual(['', '']);
});

it('names are in the order of the language, empty ones last', () => {
  const names = ['', '乌鲁木齐', '阿克苏', '喀什'];
  expect(names.toSorted(nameOrder('zh'))).toEqual(['阿克苏', '喀什', '乌鲁木齐', '']);
  expect(['b', '', 'A'].toSorted(nameOrder('en'))).toEqual(['A', 'b', '']);
});

it('titles inside titles have other marks', () => {
  expect(bookTitle('甲')).toBe('《甲》');
  expect(bookTitle('关于印发《甲〈乙〉》的通知')).toBe('《关于印发〈甲《乙》〉的通知》');
});
