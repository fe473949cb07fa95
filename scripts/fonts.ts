/**
 * Subsets Noto Sans SC to the characters in use, so that the map, the panel and the sheet never depend on
 * a font that the user may not have.
 *
 * In use are the characters of every string in the generated geodata and in the sources of the interface,
 * and a fixed set for numbers, units and dates, which no file contains.
 *
 * A PDF embeds a font's outlines without conversion, so sheets need the same characters as TrueType. A
 * user may type any character into a sheet's title; the file with the whole set is for these.
 *
 *   tsx scripts/fonts.ts     writes into public/fonts (or, with --out DIR, of the geodata in DIR/geodata
 *                            into DIR/fonts), for the weights 400 and 700,
 *                              noto-sans-sc-W.woff2       characters in use, for the screen
 *                              noto-sans-sc-W.ttf         the same, for sheets
 *                              noto-sans-sc-W-full.ttf    every simplified character, when typed
 *                            and fonts.json
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import ts from 'typescript';
import { EDITION_OPTIONS, foldersOf } from './edition-folders';
import { renamedFont } from './font-names';
import { CannotWrite, type WholeFile, writeWhole } from './write-whole';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder that holds geodata/ and takes fonts/. */
function compiledFolder(): string {
  const { values } = parseArgs({ options: EDITION_OPTIONS });
  const folders = foldersOf(values, root);
  if (!('error' in folders)) return folders.out;
  console.error(folders.error);
  process.exit(2);
}

const compiled = compiledFolder();
const out = join(compiled, 'fonts');
const manifestPath = join(out, 'fonts.json');
const fontFolder = join(root, 'node_modules/@fontsource/noto-sans-sc');

const WEIGHTS = [400, 700];
const ALWAYS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0°±²³·×÷–—‘’“”…′″㎡' +
  '\u3000、。〈〉《》「」『』【】〔〕！％（），．／：；？～￥０１２３４５６７８９' +
  '年月日时分秒东南西北公里米万亿千百十零一二三四五六七八九〇';

interface Font {
  file: string;
  weight: number;
  bytes: number;
  characters: number;
}

interface Manifest {
  /** Hash of everything the files are made from. */
  inputs: string;
  fonts: Font[];
  /** Characters in use for which the font has no glyph. */
  missing: string;
}

// ---------------------------------------------------------------- the characters in use

function* filesUnder(folder: string, endings: readonly string[]): Generator<string> {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path, endings);
    else if (endings.includes(extname(entry.name))) yield path;
  }
}

/** Every string in a JSON value, including keys. */
function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) {
    // Skip coordinates: they are most of the data, and contain no strings.
    if (typeof value[0] !== 'number') for (const item of value) yield* stringsOf(item);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* stringsOf(item);
    }
  }
}

/** Every string, template and JSX text of a source file, without comments. */
function textsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      texts.push(node.text);
    } else if (ts.isJsxText(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function charactersInUse(): string[] {
  const found = new Set<string>(ALWAYS);
  const add = (text: string) => {
    for (const character of text) found.add(character);
  };
  for (const path of filesUnder(join(compiled, 'geodata'), ['.json', '.geojson', '.topojson'])) {
    for (const text of stringsOf(JSON.parse(readFileSync(path, 'utf8')))) add(text);
  }
  for (const path of filesUnder(join(root, 'src'), ['.ts', '.tsx'])) {
    for (const text of textsOf(path)) add(text);
  }
  for (const path of filesUnder(join(root, 'src'), ['.json'])) {
    for (const text of stringsOf(JSON.parse(readFileSync(path, 'utf8')))) add(text);
  }
  // Control and format characters (line breaks, joiners, byte order marks) have no shape.
  return [...found].filter((character) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u.test(character)).sort();
}

// ------------------------------------------------------------------ what a font can draw

/** The code points a font has glyphs for: its cmap table, formats 4 and 12. */
function codePointsOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const tables = font.readUInt16BE(4);
  let cmap = -1;
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === 'cmap')
      cmap = font.readUInt32BE(record + 8);
  }
  if (cmap < 0) throw new Error('the font has no cmap table');
  const subtables = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < subtables; i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = font.readUInt16BE(at);
    if (format === 12) {
      const groups = font.readUInt32BE(at + 12);
      for (let k = 0; k < groups; k++) {
        const group = at + 16 + 12 * k;
        const last = font.readUInt32BE(group + 4);
        for (let code = font.readUInt32BE(group); code <= last; code++) found.add(code);
      }
    } else if (format === 4) {
      const segments = font.readUInt16BE(at + 6) / 2;
      for (let k = 0; k < segments; k++) {
        const last = font.readUInt16BE(at + 14 + 2 * k);
        const first = font.readUInt16BE(at + 16 + 2 * (segments + k));
        for (let code = first; code <= last && code < 0xffff; code++) found.add(code);
      }
    }
  }
  return found;
}

// --------------------------------------------------------------------------------- main

/** The files made of each font: the end of the file name, the format, and whether all characters are kept. */
const FORMS = [
  { ending: '.woff2', targetFormat: 'woff2', whole: false },
  { ending: '.ttf', targetFormat: 'sfnt', whole: false },
  { ending: '-full.ttf', targetFormat: 'sfnt', whole: true },
] as const;

/** Removes the wrong style from "Noto Sans SC Thin Bold" and "NotoSansSCThin-Bold". */
const withoutThin = (name: string): string => name.replace(/ ?Thin/, '');

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;

function report(manifest: Manifest, state: string): void {
  const sizes = manifest.fonts
    .map((font) => `${font.file.replace('noto-sans-sc-', '')} ${kilobytes(font.bytes)}`)
    .join(', ');
  const characters = manifest.fonts[0]?.characters ?? 0;
  console.log(`fonts: ${characters} characters, ${sizes} (${state})`);
  if (manifest.missing) console.warn(`fonts: no glyph for ${[...manifest.missing].join(' ')}`);
}

function previous(): Manifest | null {
  if (!existsSync(manifestPath)) return null;
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const whole = manifest.fonts.every((font) => {
    const path = join(out, font.file);
    return existsSync(path) && readFileSync(path).length === font.bytes;
  });
  return whole && manifest.fonts.length === WEIGHTS.length * FORMS.length ? manifest : null;
}

const text = charactersInUse().join('');
const sources = WEIGHTS.map((weight) => ({
  weight,
  font: readFileSync(
    join(fontFolder, `files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`),
  ),
}));
const hash = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .update(readFileSync(join(root, 'scripts/font-names.ts')))
  .update(text);
for (const { font } of sources) hash.update(font);
const inputs = hash.digest('hex');

const before = previous();
if (before?.inputs === inputs) {
  report(before, 'unchanged');
} else {
  const fonts: Font[] = [];
  const files: WholeFile[] = [];
  const missing = new Set<string>();
  for (const { weight, font } of sources) {
    const opened = create(font);
    if ('fonts' in opened) throw new Error(`weight ${weight} is a collection of fonts`);
    const all = String.fromCodePoint(...opened.characterSet);
    const named = renamedFont(await subsetFont(font, all, { targetFormat: 'sfnt' }), withoutThin);
    const cut = await subsetFont(named, text, { targetFormat: 'sfnt' });
    const drawable = codePointsOf(cut);
    for (const character of text) {
      if (!drawable.has(character.codePointAt(0) ?? 0)) missing.add(character);
    }
    for (const { ending, targetFormat, whole } of FORMS) {
      const made = await subsetFont(whole ? named : cut, whole ? all : text, { targetFormat });
      const file = `noto-sans-sc-${weight}${ending}`;
      files.push({ path: join(out, file), content: made });
      const characters = whole ? codePointsOf(made).size : drawable.size;
      fonts.push({ file, weight, bytes: made.length, characters });
    }
  }
  const manifest: Manifest = { inputs, fonts, missing: [...missing].sort().join('') };
  const content = `${JSON.stringify(manifest, null, 2)}\n`;
  try {
    writeWhole([...files, { path: manifestPath, content }]);
    report(manifest, 'written');
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
