/** Batch printing as a user of the shell meets it: files, exit codes, and what is said of a wrong option. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/print/run';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiled = join(root, 'public');
const folder = mkdtempSync(join(tmpdir(), 'batch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HAMI = ['--region', '哈密市', '--paper', 'A4', '--table', 'none', '--date', '2026-11-24'];
const out = (name: string) => ['--out', join(folder, name)];

describe('npm run print', () => {
  it('ends with 2 where an option is none, naming it and the right ones', () => {
    const { status, stderr } = spawnSync(
      'npx',
      ['tsx', 'scripts/print/main.ts', '--papper', 'A3', '--ink', 'red', ...out('x.pdf')],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('--papper is no option');
    expect(stderr).toContain('--paper --orientation');
    expect(stderr).toContain('--ink red: one of colour, black-and-white.');
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });

  it('writes the bytes that the same code writes unbundled', async () => {
    const sheet = [...HAMI, '--quiet', '--out'];
    const [bundled, unbundled] = [join(folder, 'bundled.pdf'), join(folder, 'unbundled.pdf')];
    const { status, stderr } = spawnSync(
      'npx',
      ['tsx', 'scripts/print/main.ts', ...sheet, bundled],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    await run(compiled, [...sheet, unbundled]);
    expect(readFileSync(bundled).equals(readFileSync(unbundled))).toBe(true);
  });
});

describe('one run, without starting a process', () => {
  let said: string;
  const print = (...argv: string[]) => run(compiled, argv);
  beforeEach(() => {
    said = '';
    const hear = (text: unknown) => {
      said += String(text);
      return true;
    };
    vi.spyOn(process.stderr, 'write').mockImplementation(hear);
    vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  });
  afterEach(() => vi.restoreAllMocks());

  it('writes a PDF and says what should be known of it', async () => {
    expect(await print(...HAMI, ...out('hami.pdf'))).toBe(0);
    expect(said).toContain('[哈密市基础设施任务图]');
    expect(said).toContain(join(folder, 'hami.pdf'));
    expect(readFileSync(join(folder, 'hami.pdf')).subarray(0, 8).toString()).toBe('%PDF-1.7');
  });

  it('writes SVG with the names in it', async () => {
    expect(await print(...HAMI, '--quiet', ...out('hami.svg'))).toBe(0);
    expect(said).toBe('');
    const svg = readFileSync(join(folder, 'hami.svg'), 'utf8');
    expect(svg).toMatch(/<svg[^>]* width="(210|297)mm"/);
    expect(svg).toContain('哈密');
  });

  it('writes PNG at the resolution asked for', async () => {
    expect(await print(...HAMI, '--dpi', '60', ...out('hami.png'))).toBe(0);
    const { width, height } = PNG.sync.read(readFileSync(join(folder, 'hami.png')));
    expect([width, height].sort((a, b) => a - b)).toEqual([496, 702]);
  });

  it('ends with 3 where the scale does not fit, saying what would', async () => {
    expect(await print(...HAMI, '--scale', '50万', ...out('y.pdf'))).toBe(3);
    expect(said.replace(/\s+/g, '')).toMatch(/1:500000时哈密市放不进A4。可改用1:\d+/);
    expect(existsSync(join(folder, 'y.pdf'))).toBe(false);
  });

  it('helps', async () => {
    expect(await print('--help')).toBe(0);
    for (const word of ['--region', '--atlas', 'colour|black-and-white', 'Exit codes']) {
      expect(said).toContain(word);
    }
    said = '';
    expect(await print()).toBe(2);
    expect(said).toContain('--out');
  });
});
