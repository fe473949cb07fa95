/** What goes wrong at the terminal: one clear sentence, the right exit code, nothing half written, nobody left behind. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledCommand } from '../../scripts/print/bundle';
import { run } from '../../scripts/print/run';
import { fontFileName } from '../../src/print/type/font-files';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiled = join(root, 'public');
const folder = mkdtempSync(join(tmpdir(), 'trouble-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const HAMI = ['--region', '哈密市', '--paper', 'A4', '--table', 'none', '--date', '2026-11-24'];

describe('one run', () => {
  let said: string;
  beforeEach(() => {
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  const trouble = async (code: number, ...argv: string[]): Promise<string> => {
    const before = readdirSync(folder);
    expect(await run(compiled, argv)).toBe(code);
    expect(said).not.toMatch(/\n +at |Error:/);
    expect(readdirSync(folder)).toEqual(before);
    return said.replaceAll('\u00a0', ' ');
  };

  it('has no page 99', async () => {
    const asked = [...HAMI, '--page', '99', '--out', at('x.svg')];
    // And nothing of the pre-flight of sheets that are not written.
    expect(await trouble(2, ...asked)).toBe('--page 99：共 1 页，没有这一页；没有写出文件。\n');
    said = '';
    expect(await trouble(2, ...asked, '--quiet', '--language', 'en')).toBe(
      '--page 99: there are pages 1 to 1; nothing was written.\n',
    );
  });

  it.each([
    ['1.5', 'x.png', '--page 1.5: a whole number.'],
    ['2', 'x.pdf', '--page 2: is for SVG and PNG'],
  ])('has no page %s of %s', async (page, out, words) => {
    expect(await trouble(2, ...HAMI, '--page', page, '--out', at(out))).toContain(words);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-11-31', '2026-1-1'])(
    'knows no day %s',
    async (date) => {
      const words = await trouble(2, '--date', date, '--out', at('x.pdf'));
      expect(words).toContain(`--date ${date}: a day of the calendar`);
    },
  );

  it('tells a boundary that is not there, a folder, and what is no boundary', async () => {
    mkdirSync(at('a-folder'));
    writeFileSync(at('bad.json'), '{"type":');
    for (const [name, words] of [
      ['nowhere.geojson', 'there is no such file or folder'],
      ['a-folder', 'it is a folder'],
      ['bad.json', '不是完整的 JSON'],
    ] as const) {
      said = '';
      const told = await trouble(2, ...HAMI, '--boundary', at(name), '--out', at('x.pdf'));
      expect(told).toMatch(/^--boundary /);
      expect(told).toContain(name);
      expect(told).toContain(words);
    }
  });

  it.each([
    ['geodata/clauses.json', 'there is no such file or folder', 'Run "npm run geodata" first.'],
    ['geodata/sources.json', 'there is no such file or folder', 'make what stands in public/ anew'],
    [`fonts/${fontFileName(400)}`, 'unexpected structure', 'make what stands in public/ anew'],
  ])('tells that %s cannot be used', async (file, reason, remedy) => {
    const other = at('other');
    cpSync(join(root, 'public'), join(other, 'public'), { recursive: true });
    const path = join(other, 'public', file);
    if (file.startsWith('fonts')) writeFileSync(path, readFileSync(path).subarray(0, 9999));
    else rmSync(path);
    expect(await run(join(other, 'public'), [...HAMI, '--out', at('x.pdf')])).toBe(1);
    rmSync(other, { recursive: true });
    expect(said).toContain(`public/${file}: ${reason}`);
    expect(said).toContain(remedy);
    expect(said).not.toMatch(/\n +at |Error:/);
  });

  it('tells an output that is a folder or lies below a file, before it composes', async () => {
    mkdirSync(at('folder.pdf'));
    writeFileSync(at('file'), '');
    expect(await trouble(1, ...HAMI, '--out', at('folder.pdf'))).toMatch(
      /^\S+folder\.pdf cannot be written: it is a folder\..*\n$/,
    );
    said = '';
    expect(await trouble(1, ...HAMI, '--out', at('file/x.pdf'))).toMatch(
      /^\S+x\.pdf cannot be written: .*\n$/,
    );
  });

  it('names the characters that no font has, by the option', async () => {
    const words = await trouble(
      2,
      ...[...HAMI, '--out', at('x.pdf'), '--title', 'ئۇ公路', '--subtitle', '𠮷'],
      ...['--maker', '规划处😀', '--mark', 'ᠮ', '--review', '审\u0007'],
    );
    expect(words.trim().split('\n')).toEqual([
      expect.stringMatching(/^--title：字体中没有这些字符.*：ئ \(U\+0626\)、ۇ \(U\+06C7\)。/),
      expect.stringMatching(/^--subtitle：.*：𠮷 \(U\+20BB7\)。/),
      expect.stringMatching(/^--maker：.*：😀 \(U\+1F600\)。/),
      expect.stringMatching(/^--mark：.*：ᠮ \(U\+182E\)。/),
      expect.stringMatching(/^--review：.*：U\+0007。/),
    ]);
    said = '';
    expect(
      await trouble(2, ...HAMI, '--language', 'en', '--title', 'ئۇ', '--out', at('x.pdf')),
    ).toMatch(/^--title: the fonts have no glyph for ئ \(U\+0626\), ۇ \(U\+06C7\); .*\n$/);
  });

  it.each([
    ['--scale', '1:100000000'],
    ['--scale', '1亿'],
    ['--extent', '-10,35,30,60'],
    ['--extent', '30,0,140,70'],
    ['--extent', '-180,-90,180,90'],
  ])('refuses what the projection does not serve: %s %s', async (option, value) => {
    const words = await trouble(3, `${option}=${value}`, '--poster', '--out', at('x.pdf'));
    expect(words).toContain('超出');
    expect(words).toContain('±10%');
    said = '';
    const english = await trouble(
      3,
      `${option}=${value}`,
      '--language',
      'en',
      '--out',
      at('x.pdf'),
    );
    expect(english).toContain('beyond what the projection serves');
  });

  it('offers a scale that the projection serves, and prints at it', async () => {
    const words = await trouble(3, '--scale', '1:100000000', '--paper', 'A4', '--out', at('x.pdf'));
    const offered = /可改用 1:([\d ]+)/.exec(words)?.[1]?.replaceAll(' ', '') ?? '';
    expect(Number(offered)).toBeGreaterThan(7_000_000);
    const sheet = ['--paper', 'A4', '--table', 'none', '--quiet', '--scale', offered];
    expect(await run(compiled, [...sheet, '--out', at('offered.svg')])).toBe(0);
    rmSync(at('offered.svg'));
  });
});

describe('the command', () => {
  it('on a full disk leaves no half file, and what was there before', async () => {
    const bundled = await bundledCommand(root, compiled);
    if ('code' in bundled) throw new Error('the code does not build');
    const out = at('full.pdf');
    writeFileSync(out, 'before');
    // No file may grow beyond 64 kB here.
    const { status, stderr } = spawnSync(
      'bash',
      [
        ...['-c', 'ulimit -f 64; exec "$0" "$@"', process.execPath, bundled.module, compiled],
        ...[...HAMI, '--quiet', '--out', out],
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe(
      `${out} cannot be written: it grows larger than the system allows. Nothing was changed; mend that, or name another.\n`,
    );
    expect(status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('before');
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  const commandOf = (id: string): string => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  };
  /** Whoever has this text on its command line. */
  const processesWith = (text: string): number[] =>
    readdirSync('/proc').flatMap((id) =>
      /^\d+$/.test(id) && commandOf(id).includes(text) ? [Number(id)] : [],
    );
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((again) => setTimeout(again, 50));
  };
  const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
    new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));

  it.each([
    // A terminal tells everybody in it, another process npm alone.
    ['SIGTERM', 'npm alone'],
    ['SIGINT', 'everybody'],
    ['SIGHUP', 'everybody'],
  ] as const)('ends with its child at %s to %s, and leaves nothing', async (signal, whom) => {
    const out = at(`${signal}.png`);
    const options = ['run', '--silent', 'print', '--', '--paper', 'A0', '--quiet', '--out', out];
    const child = spawn('npm', options, { cwd: root, stdio: 'ignore', detached: true });
    const gone = ended(child);
    const isComposing = () =>
      processesWith(out).some((id) => commandOf(String(id)).includes('bundled.js'));
    await until(isComposing);
    process.kill(whom === 'everybody' ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
    expect(await gone).not.toBe(0);
    await until(() => processesWith(out).length === 0);
    expect(readdirSync(folder).filter((name) => name.startsWith(signal))).toEqual([]);
  });
});
