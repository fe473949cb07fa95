/** `npm run print` as a planner runs it, from nothing to the file: time, size, and the most memory it held. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CommandTiming {
  measure: string;
  wallMs: number;
  kilobytes: number;
  /** Highest resident size of any of its processes, MB. */
  peakMb: number;
}

const COMMANDS: Readonly<Record<string, string>> = {
  'A3 sheet of a prefecture with its table': '--region kashgar --paper A3 --orientation portrait',
  'A0 sheet of the whole region with its table': '--paper A0',
  'atlas of the prefectures, A3': '--atlas regions --paper A3',
};

/** Every process of Node says at its end how large it became, in kilobytes. */
const TELL_MEMORY =
  '--import data:text/javascript,process.on(`exit`,()=>process._rawDebug(`peak`,process.resourceUsage().maxRSS))';

function run(options: string, out: string): { wallMs: number; peakMb: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['scripts/print/main.ts', '--quiet', ...options.split(' '), '--out', out],
    { env: { ...process.env, NODE_OPTIONS: TELL_MEMORY }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`npm run print -- ${options} failed:\n${stderr}`);
  const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes));
  return { wallMs: performance.now() - start, peakMb: Math.max(...peaks) / 1000 };
}

export function timePrintCommand(): CommandTiming[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-print-'));
  const out = join(folder, 'sheet.pdf');
  try {
    // The first run of all bundles the code; that is not what printing takes.
    run('--region kashgar --paper A4', out);
    return Object.entries(COMMANDS).map(([measure, options]) => ({
      measure,
      ...run(options, out),
      kilobytes: statSync(out).size / 1000,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
