/**
 * Every word is used, and every word asked for is there. Most keys stand in the code as texts; of a
 * key made by a template the compiler of TypeScript says which values its blanks can take.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Words = { [key: string]: unknown };

/** Keys whose blank is a number or any text: the compiler cannot list them, so all of that form count as used. */
const OPEN = [
  'ledger.side.*',
  'paper.legend.town-*',
  'point.direction.*',
  'problem.*',
  'problem.lack.*',
  'sheetLayer.*',
];

const flat = (words: Words, prefix = ''): [key: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    Array.isArray(value) || typeof value === 'string'
      ? [[`${prefix}${key}`, String(value)]]
      : flat(value as Words, `${prefix}${key}.`),
  );

const FOLDER = 'src/i18n';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, words: JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Words }));
/** English has the same keys as Chinese (words.test.ts). */
const keys = files
  .filter(({ file }) => file.endsWith('zh.json'))
  .flatMap(({ words }) => flat(words).map(([key]) => key));
/** What words themselves put in: `$t(clause.tasks, …)`. */
const nested = files.flatMap(({ words }) =>
  flat(words).flatMap(([, text]) =>
    [...text.matchAll(/\$t\(([\w.]+)/g)].map(([, key = '']) => key),
  ),
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The keys a template can make; `open` where a blank takes more than a list of values. */
interface Made {
  text: string;
  made: readonly string[];
  open: boolean;
}

/** The texts a blank can take, or null where they are no closed list. */
function valuesOf(type: ts.Type): readonly string[] | null {
  const values = (type.isUnion() ? type.types : [type]).map((one) =>
    one.isStringLiteral() ? one.value : null,
  );
  return values.every((value) => value !== null) ? values : null;
}

function readTemplate(node: ts.TemplateExpression, checker: ts.TypeChecker): Made {
  const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*');
  const blanks = node.templateSpans.map(({ expression, literal }) => ({
    values: valuesOf(checker.getTypeAtLocation(expression)),
    after: literal.text,
  }));
  if (blanks.every(({ values }) => values !== null)) {
    const made = blanks.reduce(
      (before, { values, after }) =>
        before.flatMap((one) => (values ?? []).map((value) => one + value + after)),
      [node.head.text],
    );
    return { text, made, open: false };
  }
  const pattern = blanks.map(({ after }) => `[^.]+${escaped(after)}`).join('');
  const like = new RegExp(`^${escaped(node.head.text)}${pattern}$`);
  return { text, made: keys.filter((key) => like.test(key)), open: true };
}

/** Whether a node is what a call of `t` asks for, or one of the ways of a choice there. */
function isAsked(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isAsked(parent);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  return /(^|\.)t$/.test(parent.expression.getText());
}

interface Uses {
  /** Every text, wherever it stands: a key may be handed on by a table. */
  texts: Set<string>;
  asked: Set<string>;
  templates: Made[];
}

function readUses(): Uses {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const own = (file: string) => /^(?:.*\/)?(?:src|scripts\/print)\/(?!.*node_modules)/.test(file);
  const program = ts.createProgram(fileNames.filter(own), options);
  const checker = program.getTypeChecker();
  const uses: Uses = { texts: new Set(), asked: new Set(), templates: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      uses.texts.add(node.text);
      if (isAsked(node)) uses.asked.add(node.text);
    }
    if (ts.isTemplateExpression(node) && node.head.text.includes('.')) {
      const read = readTemplate(node, checker);
      if (isAsked(node)) uses.templates.push(read);
      else for (const made of read.open ? [] : read.made) uses.texts.add(made);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (own(file.fileName) && !file.isDeclarationFile) visit(file);
  }
  return uses;
}

const { texts, asked, templates } = readUses();

describe('the keys of the words', () => {
  it('that the code asks for are all there', () => {
    const closed = templates.filter(({ open }) => !open).flatMap(({ made }) => made);
    expect(asked.size).toBeGreaterThan(400);
    expect(closed.length).toBeGreaterThan(200);
    expect([...asked, ...nested, ...closed].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are lists that the compiler knows, but for a few', () => {
    const open = templates.filter((one) => one.open);
    expect([...new Set(open.map(({ text }) => text))].toSorted()).toEqual(OPEN);
    for (const { text, made } of open) expect(made.length, text).toBeGreaterThan(1);
  });

  it('are all used', () => {
    const used = new Set([...texts, ...nested, ...templates.flatMap(({ made }) => made)]);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });
});
