/** Command line of the compiler. */
import { parseArgs } from 'node:util';
import { EDITION_OPTIONS, EDITION_USAGE } from '../../scripts/edition-folders';

export interface Options {
  /** One summary line instead of the coverage table. */
  quiet: boolean;
  /** The geometry table instead of the coverage table. */
  report: boolean;
  /** Only check, and write nothing. */
  check: boolean;
  /** Path of the notice's text; null: none is named. */
  notice: string | null;
  /** As typed; absent: the default edition in its usual folder. */
  edition: string | undefined;
  out: string | undefined;
  help: boolean;
}

export const USAGE = `Usage: npm run geodata -- [options]
  --quiet          print one summary line
  --report         print a table of the geometry of every feature and existing line
  --check          check without writing
  --notice <path>  text of the notice to check quotations against; default ATLAS_NOTICE of the environment,
                   then public/notice/notice.txt; of another edition, its notice.txt
${EDITION_USAGE}
  --help           print this`;

/** The options, or an error message with the list of options. */
export function parseOptions(argv: readonly string[]): Options | { error: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        ...EDITION_OPTIONS,
        quiet: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        notice: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return {
      ...values,
      notice: values.notice ?? null,
      edition: values.edition,
      out: values.out,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return { error: `${reason}\n${USAGE}` };
  }
}
