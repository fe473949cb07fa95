/** Two editions side by side: no command lets one overwrite the other, or any other files. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EditionValues, foldersOf } from '../../scripts/edition-folders';

const project = fileURLToPath(new URL('../..', import.meta.url));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
  for (const folder of ['geodata', 'second', 'public/geodata', 'foreign/geodata', 'empty']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const folder of ['geodata', 'second', 'foreign/geodata']) {
    writeFileSync(join(root, folder, 'edition.yaml'), 'id: x\n');
  }
  writeFileSync(join(root, 'public/geodata/manifest.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const folders = (values: EditionValues, how = {}) => foldersOf(values, root, how);

describe('the folders of a command', () => {
  it('are geodata and public by default', () => {
    expect(folders({})).toEqual({
      name: 'geodata',
      edition: join(root, 'geodata'),
      isOther: false,
      out: join(root, 'public'),
    });
  });

  it('are those given, relative to the project’s folder', () => {
    expect(folders({ edition: 'second', out: 'site' })).toEqual({
      name: 'second',
      edition: join(root, 'second'),
      isOther: true,
      out: join(root, 'site'),
    });
    expect(folders({ out: 'site' })).toMatchObject({ isOther: false, out: join(root, 'site') });
    expect(folders({ out: 'public' })).toMatchObject({ isOther: false });
    expect(folders({ edition: 'second', out: 'empty' })).toMatchObject({ isOther: true });
  });

  it('recognise the default edition by any path', () => {
    symlinkSync(join(root, 'geodata'), join(root, 'link'));
    for (const edition of ['./geodata/', join(root, 'geodata'), 'link']) {
      expect(folders({ edition })).toMatchObject({ isOther: false, out: join(root, 'public') });
    }
  });

  it.each([
    [
      'another edition without a folder',
      { edition: 'second' },
      '--edition second needs --out <dir>',
    ],
    ['another edition into the first one’s', { edition: 'second', out: 'public/' }, 'of its own'],
    ['a folder without an edition', { edition: 'empty', out: 'site' }, 'empty/edition.yaml'],
    ['a folder of other files', { edition: 'second', out: 'foreign' }, 'no command has generated'],
    ['the folder of the sources', { out: '.' }, 'no command has generated'],
  ])('refuse %s', (_, values, words) => {
    expect(folders(values)).toEqual({ error: expect.stringContaining(words) });
  });

  it('need no output folder if nothing is written', () => {
    expect(folders({ edition: 'second' }, { writes: false })).toMatchObject({ isOther: true });
    expect(folders({ edition: 'empty' }, { writes: false })).toHaveProperty('error');
  });

  it('are named in messages as the command names them', () => {
    expect(folders({ edition: 'second' }, { option: '--compiled' })).toEqual({
      error: expect.stringContaining('needs --compiled <dir>'),
    });
  });
});

describe('every command', () => {
  const second = () => {
    const edition = join(root, 'whole');
    const good = join(project, 'tests/fixtures/geodata/good');
    cpSync(join(good, 'geodata'), edition, { recursive: true });
    cpSync(join(good, 'notice.txt'), join(edition, 'notice.txt'));
    return edition;
  };
  const run = (script: string, ...options: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(project, script), ...options], {
      cwd: project,
      encoding: 'utf8',
    });

  it.each([
    ['geodata/engine/main.ts', []],
    ['scripts/fonts.ts', []],
    ['scripts/site.ts', ['build']],
    ['scripts/site.ts', ['start']],
    ['scripts/site.ts', ['dev']],
    ['scripts/print/main.ts', ['--out', 'x.pdf']],
  ])('%s %s refuses another edition without a folder of its own', (script, options) => {
    const edition = second();
    const { status, stderr } = run(script, ...options, '--edition', edition);
    expect(stderr).toMatch(/needs --(out|compiled) <dir>/);
    expect(status).toBe(2);
  });

  it('conflates a line of another edition', () => {
    const { status, stderr } = run(
      'geodata/engine/conflate/main.ts',
      ...['--edition', second(), '--network', 'none.geojson', '--feature', 'highways/none'],
    );
    expect(stderr).toContain('the edition has no feature highways/none');
    expect(status).toBe(1);
  });

  it('compiles another edition into the given folder', () => {
    const out = join(root, 'site');
    const { status } = run(
      'geodata/engine/main.ts',
      ...['--edition', second(), '--out', out, '--quiet'],
    );
    expect(status).toBe(0);
    expect(existsSync(join(out, 'geodata/edition.json'))).toBe(true);
  });
});
