/**
 * The code and the texts of the interface must not know a notice or a region: years, number, place names
 * and words for the region of the default edition may be in its own folder only, not in src.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '../src/domain/contract/edition';
import { EDITION_WORDS } from '../src/i18n/edition-words';

interface Named {
  nameZh: string;
  nameEn: string;
}

const authored = <T>(file: string): T => parse(readFileSync(`geodata/${file}`, 'utf8')) as T;

const { years, statedYear, region, examples } = authored<Edition>('edition.yaml');
const { number } = authored<{ number: string }>('notice.yaml');
const placeFiles = [
  'places.yaml',
  'regions.yaml',
  ...readdirSync('geodata')
    .filter((entry) => entry === 'places')
    .flatMap((folder) => readdirSync(`geodata/${folder}`).map((file) => `${folder}/${file}`)),
];
const names = placeFiles
  .flatMap((file) => authored<Named[]>(file).flatMap(({ nameZh, nameEn }) => [nameZh, nameEn]))
  .filter((name) => [...name].length >= 2);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (texts: readonly string[]): string => [...new Set(texts)].map(escaped).join('|');
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** 地州市, 自治区首府 …; in English they are ordinary words. */
const regionWords = Object.values(region.words).map(({ zh }) => zh);
const unit = region.words.unit.en;
const codes = [examples.initials, examples.road, examples.code, unit, `${unit}s`];

const span = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index);
const OF_THE_EDITION = new RegExp(
  [
    `(?<!\\d)(?:${anyOf([...span, statedYear].map(String))})(?!\\d)`,
    escaped(number),
    anyOf([...names.filter(isHan), ...regionWords]),
    `(?<![\\p{L}\\d])(?:${anyOf([...names.filter((name) => !isHan(name)), ...codes])})(?![\\p{L}\\d])`,
  ].join('|'),
  'gu',
);

const knows = (text: string): string[] =>
  [...text.matchAll(OF_THE_EDITION)].map(([found]) => found);

/** What a text may hold although it is also the name of a place or a year of the notice. */
const EXCEPTIONS: readonly { of: string; why: string }[] = [
  { of: '西安坐标系', why: 'a coordinate system of boundary files' },
  { of: '北京坐标系', why: 'a coordinate system of boundary files' },
  { of: 'Beijing 1954', why: 'a coordinate system of boundary files' },
];

const withoutExceptions = (text: string): string =>
  EXCEPTIONS.reduce((rest, { of }) => rest.replaceAll(of, ''), text);

/** Every piece of text in a module that the program can show or compare: no comments, no addresses of modules. */
function literalsOf(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isNumericLiteral(node) ||
      ts.isRegularExpressionLiteral(node)
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const textsOf = (file: string): string[] => {
  const source = readFileSync(`src/${file}`, 'utf8');
  if (file.endsWith('.json')) return textsIn(JSON.parse(source));
  return file.endsWith('.css') ? [source] : literalsOf(file, source);
};
const written = files
  .filter((file) => /\.(tsx?|json|css)$/.test(file))
  .flatMap((file) => textsOf(file).map((text) => ({ file, text })));

describe('texts of src', () => {
  it('are found: words, literals, text between tags', () => {
    expect(written.filter(({ file }) => file.endsWith('.json')).length).toBeGreaterThan(1000);
    expect(written.filter(({ file }) => /\.tsx?$/.test(file)).length).toBeGreaterThan(5000);
    const module = `import x from './2019'; /* 2019 */ const a = ['一', \`二\${1}三\`, /四/]; <p>五</p>`;
    expect(literalsOf('x.tsx', module).map((one) => one.trim())).toEqual(
      expect.arrayContaining(['一', '二', '三', '/四/', '五']),
    );
    expect(literalsOf('x.tsx', module).join()).not.toContain('2019');
  });

  it('would be seen if they knew a year, the number or a place of the notice', () => {
    const [place] = names;
    for (const one of [
      `${years.to}年`,
      `in ${statedYear},`,
      number,
      `由${place}起`,
      `选择${region.words.unit.zh}`,
      `(${examples.road})`,
      `${unit}s`,
    ]) {
      expect(knows(one), one).toHaveLength(1);
    }
    expect(knows(`${years.to}0 ${years.to + 100}`)).toEqual([]);
  });

  it('hold no year of the notice, no number of it and no place name', () => {
    const found = written.flatMap(({ file, text }) =>
      knows(withoutExceptions(text)).map((what) => `${file}: ${what} in ${text.slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  });

  it('have no exception that nothing needs', () => {
    for (const { of } of EXCEPTIONS) {
      expect(
        written.some(({ text }) => text.includes(of) && knows(text).length > 0),
        of,
      ).toBe(true);
    }
  });
});

describe('what words take from the edition', () => {
  const taken = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      textsOf(file).flatMap((text) =>
        [...text.matchAll(/\{\{edition\.([\w.]+)\}\}/g)].map(([, path = '']) => ({ file, path })),
      ),
    );
  const valueAt = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        EDITION_WORDS.edition,
      );

  it('is there, and in the language of the words', () => {
    expect(taken.length).toBeGreaterThan(40);
    for (const { file, path } of taken) {
      expect(['string', 'number'], `${file}: ${path}`).toContain(typeof valueAt(path));
      const [, language] = /\.(zh|en)$/.exec(path) ?? [];
      if (language) expect(file, path).toMatch(new RegExp(`(^|[/.])${language}\\.json$`));
    }
  });
});
