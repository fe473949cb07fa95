import { readdirSync, readFileSync } from 'node:fs';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/en.json';
import zh from '../../src/i18n/zh.json';

type Words = { [key: string]: string | Words };

const flat = (words: Words, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  );

/** The texts of the first load and those of all parts that load later, merged as when all are open. */
function together(first: Words, language: 'zh' | 'en'): Map<string, string> {
  const folder = 'src/i18n/parts';
  const parts = readdirSync(folder)
    .filter((file) => file.endsWith(`.${language}.json`))
    .toSorted()
    .flatMap((file) => [...flat(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Words)]);
  const all = [...flat(first), ...parts];
  // A part with a key of another part would change that part's text.
  expect(new Set(all.map(([key]) => key)).size).toBe(all.length);
  return new Map(all);
}

const chinese = together(zh, 'zh');
const allEnglish = together(en, 'en');
/** Key of the English singular; the text for other numbers has the plain key. */
const ONE = /_one$/;
const singular = [...allEnglish].filter(([key]) => ONE.test(key) && !chinese.has(key));
const english = new Map([...allEnglish].filter(([key]) => !singular.some(([one]) => one === key)));
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe('the words of the interface', () => {
  it('have the same keys and the same blanks in both languages', () => {
    expect([...english.keys()]).toEqual([...chinese.keys()]);
    for (const [key, text] of chinese) {
      expect(blanks(english.get(key) ?? '').toSorted(), key).toEqual(blanks(text).toSorted());
    }
  });

  it('have straight apostrophes in English, which the Chinese font draws narrow', () => {
    for (const [key, text] of allEnglish) expect(text, key).not.toMatch(/[‘’]/);
  });

  it('have a singular in English', async () => {
    for (const [key, text] of singular) {
      const several = english.get(key.replace(ONE, '')) ?? '';
      expect(several, key).toContain('{{count}}');
      expect([...blanks(text), 'count'].toSorted(), key).toEqual(blanks(several).toSorted());
    }
    const words = i18next.createInstance();
    await words.init({
      lng: 'en',
      resources: { en: { translation: en } },
      interpolation: { escapeValue: false },
      showSupportNotice: false,
    });
    expect(words.t('summary.shown', { features: 1, tasks: 2 })).toBe('1 feature · 2 tasks');
    expect(words.t('summary.shown', { features: 5, tasks: 1 })).toBe('5 features · 1 task');
    expect(words.t('clause.count', { count: 1 })).toBe('1 feature');
  });

  it('contain no Chinese in English, except names in the other language', () => {
    const mixed = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(mixed.map(([key]) => key)).toEqual(['language.zh']);
  });

  it('include every key that the code uses', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const asked = files.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/\bt\(\s*['`]([\w.-]+)(\$?)/g)].map(
        ([, key = '', open = '']) => ({ key, open: open !== '' }),
      ),
    );
    expect(asked.length).toBeGreaterThan(60);
    for (const { key, open } of asked) {
      const known = open
        ? [...chinese.keys()].some((one) => one.startsWith(key))
        : chinese.has(key);
      expect(known, key).toBe(true);
    }
  });
});
