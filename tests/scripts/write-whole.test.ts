import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotWrite, requireWritable, writeWhole } from '../../scripts/write-whole';

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('files written completely or not at all', () => {
  it('are written with their folders, and without temporary files', () => {
    writeWhole([
      { path: at('a/b/one.txt'), content: 'one' },
      { path: at('two.bin'), content: Uint8Array.of(1, 2) },
    ]);
    expect(text('a/b/one.txt')).toBe('one');
    expect([...readFileSync(at('two.bin'))]).toEqual([1, 2]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'a',
      'a/b',
      'a/b/one.txt',
      'two.bin',
    ]);
  });

  it('all stay unchanged if one of them cannot be written', () => {
    writeFileSync(at('one.txt'), 'before');
    mkdirSync(at('two.txt'));
    const write = () =>
      writeWhole([
        { path: at('one.txt'), content: 'after' },
        { path: at('two.txt'), content: 'after' },
      ]);
    expect(write).toThrow(CannotWrite);
    expect(write).toThrow(
      `${at('two.txt')} cannot be written: it is a folder. Nothing was changed`,
    );
    expect(text('one.txt')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['one.txt', 'two.txt']);
  });

  it('are named if they are in their place when another cannot be put in its own', () => {
    writeFileSync(at('one.txt'), 'before');
    // A folder is needed where a file is to be: nothing stands in the way until the file is renamed.
    const write = () =>
      writeWhole(
        ['one.txt', 'two', 'two/three.txt'].map((name) => ({ path: at(name), content: 'after' })),
      );
    expect(write).toThrow(CannotWrite);
    expect(text('one.txt')).toBe('after');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['one.txt', 'two']);
    rmSync(at('two'), { recursive: true });
    expect(write).toThrow(
      `${at('two')} cannot be written: it is a folder. Written before that: ${at('one.txt')}; no other file was changed`,
    );
  });

  it('are written to the target of a link', () => {
    writeFileSync(at('real.txt'), 'before');
    symlinkSync(at('real.txt'), at('link.txt'));
    writeWhole([{ path: at('link.txt'), content: 'after' }]);
    expect(text('real.txt')).toBe('after');
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
  });

  it('are finished before a signal ends the process', () => {
    const code = `
      import { writeWhole } from './scripts/write-whole.ts';
      const file = { path: ${JSON.stringify(at('one.txt'))}, get content() {
        process.kill(process.pid, 'SIGTERM');
        return 'one';
      } };
      writeWhole([file]);
      setTimeout(() => console.log('still here'), 5000);
    `;
    const options = ['--import', 'tsx', '--input-type=module', '-e', code];
    const { signal, stdout } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    expect([signal, stdout]).toEqual(['SIGTERM', '']);
    expect([readdirSync(folder), text('one.txt')]).toEqual([['one.txt'], 'one']);
  });

  it('leave other signal handlers in place', async () => {
    const heard: string[] = [];
    const hear = () => heard.push('term');
    process.on('SIGTERM', hear);
    process.kill(process.pid, 'SIGTERM');
    writeWhole([{ path: at('one.txt'), content: 'one' }]);
    await new Promise((done) => setTimeout(done, 50));
    process.off('SIGTERM', hear);
    expect([text('one.txt'), heard.length > 0]).toEqual(['one', true]);
  });
});

describe('a path that cannot be written to', () => {
  it.each([
    ['a folder', '.', 'it is a folder'],
    ['below a file', 'file/x.pdf', /file is no folder|a part of its path is a file/],
  ])('is reported before any work: %s', (_, name, reason) => {
    writeFileSync(at('file'), '');
    expect(() => requireWritable(at(name))).toThrow(reason);
    expect(existsSync(at('x.pdf'))).toBe(false);
  });

  it('is reported if the system denies the folder itself', () => {
    // No folder can be made here, and the system denies that its parent exists.
    expect(() => writeWhole([{ path: '/proc/nowhere/x.txt', content: '' }])).toThrow(CannotWrite);
  });
});
