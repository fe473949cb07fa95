import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

const told = (...argv: string[]): string => {
  const read = readOptions(argv);
  return 'error' in read ? read.error : JSON.stringify(read);
};

describe('the command line of mutation testing', () => {
  it('takes areas and a sample of lines', () => {
    expect(readOptions(['domain', 'map', '--every', '12'])).toEqual({
      areas: ['domain', 'map'],
      every: 12,
      only: '',
    });
    expect(readOptions(['--help'])).toEqual({ help: true });
  });

  it('says what is wrong and how it is used', () => {
    expect(told()).toMatch(/^Which area\?\nUsage/);
    expect(told('domains')).toMatch(/^domains: no such area\nUsage/);
    expect(told('toString')).toMatch(/^toString: no such area\nUsage/);
    expect(told('--fast')).toMatch(/^Unknown option '--fast'\nUsage/);
    for (const every of ['0', '1.5', 'x']) {
      expect(told('domain', '--every', every)).toContain(`--every ${every}: takes a whole number`);
    }
  });

  it('ends the command: no area is none', { timeout: 60_000 }, () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'tests/mutants/main.ts', ...argv], {
        cwd: root,
        encoding: 'utf8',
      });
    expect(run()).toMatchObject({ status: 2, stdout: '' });
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
