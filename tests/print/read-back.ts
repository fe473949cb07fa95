/** Other people's programs, which say what a written file holds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WrittenFile {
  path: string;
  /** What the command prints, with `$` among its arguments standing for the file. */
  ask(command: string, args: readonly string[], environment?: Record<string, string>): string;
  remove(): void;
}

export function writtenFile(name: string, bytes: Uint8Array | string): WrittenFile {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return {
    path,
    ask: (command, args, environment = {}) =>
      execFileSync(
        command,
        args.map((argument) => (argument === '$' ? path : argument)),
        { encoding: 'utf8', env: { ...process.env, ...environment } },
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
