/** One run of the compiler, from folders to folders: read, check, resolve, write. */
import { join } from 'node:path';
import { foldersOf } from '../../scripts/edition-folders';
import { isFileTrouble, reasonOfTrouble } from '../../scripts/file-trouble';
import { CannotWrite } from '../../scripts/write-whole';
import { checkRecords } from './check';
import { checkNotice } from './check/notice';
import { readNotice } from './notice-file';
import { parseOptions, USAGE } from './options';
import { formatProblem, type Problem } from './problem';
import { readCollection } from './read/collection';
import { parse } from './read/parse';
import { readTree } from './read/tree';
import { coverageTable, summary } from './report/coverage';
import { geometryTable } from './report/geometry';
import { lakesOf } from './report/lakes';
import { reliefOf } from './report/relief';
import { resolve } from './resolve';
import { detailTopology, groundTopology } from './write/basemap';
import { writeFolder } from './write/folder';
import { serialise } from './write/serialise';

export interface Environment {
  /** The project's folder, with geodata/ and public/; relative paths start from it. */
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  print: (text: string) => void;
  complain: (text: string) => void;
}

/** Exit code: 0 done, 1 the data have problems, 2 the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

export function compile(argv: readonly string[], environment: Environment): ExitCode {
  const { root, env, print, complain } = environment;
  const options = parseOptions(argv);
  if ('error' in options) {
    complain(options.error);
    return 2;
  }
  if (options.help) {
    print(USAGE);
    return 0;
  }
  const folders = foldersOf(options, root, { writes: !options.check });
  if ('error' in folders) {
    complain(folders.error);
    return 2;
  }
  const { name } = folders;
  const fail = (problems: readonly Problem[]): ExitCode => {
    for (const problem of problems) complain(formatProblem(problem, name));
    complain(`${problems.length} problems in ${name}; nothing was written`);
    return 1;
  };

  const parsed = parse(readTree(folders.edition));
  if ('problems' in parsed) return fail(parsed.problems);
  const { records } = parsed;

  let notice: string | null;
  try {
    notice = readNotice(root, options.notice, env, folders.isOther ? folders.edition : null);
  } catch (error) {
    if (!isFileTrouble(error)) throw error;
    complain(`the notice ${options.notice ?? ''} cannot be read: ${reasonOfTrouble(error)}`);
    return 2;
  }
  if (notice === null && options.notice !== null) {
    complain(`there is no notice at ${options.notice}`);
    return 2;
  }
  const compared = notice === null ? null : checkNotice(records, notice);
  const problems = [...checkRecords(records), ...(compared?.problems ?? [])];
  if (problems.length) return fail(problems);
  // If the build requires a comparison with the notice, a missing notice is a failure.
  if (env.ATLAS_REQUIRE_NOTICE === '1' && !compared?.checked) {
    complain('notice check: 0 fragments verified, and ATLAS_REQUIRE_NOTICE asks for it');
    return 1;
  }

  const resolved = resolve(records);
  const basemap = join(folders.edition, 'basemap');
  if (!options.check) {
    const background = {
      ground: groundTopology(basemap, resolved.places),
      detail: detailTopology(basemap),
    };
    try {
      writeFolder(join(folders.out, 'geodata'), serialise(resolved, background));
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      complain(error.message);
      return 1;
    }
  }
  if (options.report) {
    const ground = {
      relief: reliefOf(readCollection(basemap, 'relief')),
      lakes: lakesOf(readCollection(basemap, 'water')),
    };
    print(geometryTable(resolved, records, ground));
  } else if (!options.quiet) print(coverageTable(resolved));
  const noticeLine = compared
    ? `notice check: ${compared.checked} fragments verified, ${compared.names} names accounted for`
    : 'notice check did not run: notice not found';
  print(`geodata: ${summary(resolved)}${options.quiet ? '; ' : '\n'}${noticeLine}`);
  return 0;
}
