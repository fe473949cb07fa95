/** Command line of mutation testing. */
import { parseArgs } from 'node:util';
import { AREAS, type AreaName } from './areas';

const isArea = (name: string): name is AreaName => Object.hasOwn(AREAS, name);
export const AREA_NAMES = Object.keys(AREAS).filter(isArea);

export const USAGE = `Usage: npm run mutants -- <area> … [options]
  <area>         what is damaged: ${AREA_NAMES.join(', ')}
  --every <n>    one line in n, another one each day; default 1, every line
  --only <part>  only files whose path contains this
  --help         print this`;

export type Options = { areas: AreaName[]; every: number; only: string } | { help: true };

/** The options, or an error message with the usage. */
export function readOptions(argv: readonly string[]): Options | { error: string } {
  const refused = (reason: string) => ({ error: `${reason}\n${USAGE}` });
  let read: ReturnType<typeof parsed>;
  try {
    read = parsed(argv);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused(error.message.split('. ')[0] ?? '');
  }
  const { values, positionals } = read;
  if (values.help) return { help: true };
  const unknown = positionals.filter((name) => !isArea(name));
  if (unknown.length > 0) return refused(`${unknown.join(', ')}: no such area`);
  // All areas take hours, so they are never meant by saying nothing.
  if (positionals.length === 0) return refused('Which area?');
  const every = Number(values.every);
  if (!(Number.isInteger(every) && every > 0)) {
    return refused(`--every ${values.every}: takes a whole number from 1`);
  }
  return { areas: positionals.filter(isArea), every, only: values.only };
}

const parsed = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      every: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
