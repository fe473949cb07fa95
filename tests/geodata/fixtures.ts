/**
 * The register under tests/fixtures/geodata: `good/` passes every check, and each
 * `bad-<rule>.yaml` lists small changes of it with the one problem they must cause.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { checkRecords } from '../../geodata/engine/check';
import { checkNotice } from '../../geodata/engine/check/notice';
import type { Problem } from '../../geodata/engine/problem';
import { parse } from '../../geodata/engine/read/parse';
import type { Records } from '../../geodata/engine/read/records';
import { readTree, type Tree } from '../../geodata/engine/read/tree';
import { detailTopology, groundTopology } from '../../geodata/engine/write/basemap';
import type { Background } from '../../geodata/engine/write/serialise';

const FIXTURES = fileURLToPath(new URL('../fixtures/geodata/', import.meta.url));
export const GOOD = join(FIXTURES, 'good');

/** Parts without features, for tests that speak of the register. */
export const NO_BACKGROUND: Background = {
  ground: groundTopology(FIXTURES, []),
  detail: detailTopology(FIXTURES),
};

export interface Register {
  tree: Tree;
  notice: string;
}

interface Change {
  file: string;
  /** Text that occurs exactly once in the file, and its replacement. */
  replace?: string;
  with?: string;
  /** Text of a new file. */
  add?: string;
  remove?: boolean;
}

export interface BadCase {
  rule: string;
  case: string;
  changes: Change[];
  problem: { file: string; line: number; message: string };
  /** Rules that necessarily report a problem too. */
  also?: string[];
}

export function goodRegister(): Register {
  return {
    tree: readTree(join(GOOD, 'geodata')),
    notice: readFileSync(join(GOOD, 'notice.txt'), 'utf8'),
  };
}

/** Throws if a change does not apply, so that a fixture cannot silently lose its effect. */
export function changed({ tree, notice }: Register, changes: readonly Change[]): Register {
  const files = new Map([...tree, ['notice.txt', notice]]);
  for (const { file, replace, with: replacement, add, remove } of changes) {
    const text = files.get(file);
    if (add !== undefined) files.set(file, add);
    else if (text === undefined) throw new Error(`the good register has no ${file}`);
    else if (remove) files.delete(file);
    else if (
      replace === undefined ||
      replacement === undefined ||
      text.split(replace).length !== 2
    ) {
      throw new Error(`${file} must have “${replace}” exactly once`);
    } else
      files.set(
        file,
        text.replace(replace, () => replacement),
      );
  }
  const changedNotice = files.get('notice.txt') ?? '';
  files.delete('notice.txt');
  return { tree: files, notice: changedNotice };
}

/** Throws if the register does not pass the shape check. */
export function recordsOf({ tree }: Register): Records {
  const parsed = parse(tree);
  if ('records' in parsed) return parsed.records;
  throw new Error(JSON.stringify(parsed.problems));
}

/** All problems that the compiler would report. */
export function diagnose(register: Register): Problem[] {
  const parsed = parse(register.tree);
  if ('problems' in parsed) return parsed.problems;
  const { records } = parsed;
  return [...checkRecords(records), ...checkNotice(records, register.notice).problems];
}

export function badCases(): BadCase[] {
  return readdirSync(FIXTURES)
    .filter((name) => /^bad-.*\.yaml$/.test(name))
    .sort()
    .flatMap((name) => {
      const cases: Omit<BadCase, 'rule'>[] = parseYaml(readFileSync(join(FIXTURES, name), 'utf8'));
      return cases.map((one) => ({ ...one, rule: name.replace(/^bad-|\.yaml$/g, '') }));
    });
}
