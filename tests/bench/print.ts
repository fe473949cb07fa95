/**
 * Printing without a browser: sheets composed and written as PDF, warm. Beside the time on the clock
 * stands the time of the processor, since the machine may have other work.
 */
import type { PrintJob } from '../../src/print/job';
import { paperOf } from '../../src/print/paper';
import { sheetPdf } from '../../src/print/write/pdf';
import { printRoom, requestOf } from '../print/real-sheets';

export interface PrintTiming {
  measure: string;
  wallMs: number;
  /** User time of this process. */
  cpuMs: number;
  kilobytes: number;
  pages: number;
}

const JOBS: readonly { measure: string; job: PrintJob; rounds: number }[] = [
  {
    measure: 'A3 sheet of a prefecture with its table',
    job: {
      kind: 'sheet',
      request: requestOf({
        area: { kind: 'region', id: 'kashgar' },
        paper: paperOf('A3', 'portrait'),
      }),
    },
    rounds: 5,
  },
  {
    measure: 'A0 sheet of the whole region with its table',
    job: { kind: 'sheet', request: requestOf({ paper: paperOf('A0', 'landscape') }) },
    rounds: 3,
  },
  {
    measure: 'atlas of the prefectures, A3',
    job: { kind: 'atlas', of: 'regions', request: requestOf() },
    rounds: 1,
  },
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export async function timePrint(): Promise<PrintTiming[]> {
  const room = await printRoom();
  const timings: PrintTiming[] = [];
  for (const { measure, job, rounds } of JOBS) {
    const walls: number[] = [];
    const cpus: number[] = [];
    let [bytes, pages] = [0, 0];
    // The first round warms up; an atlas warms itself.
    for (let round = rounds === 1 ? 1 : 0; round <= rounds; round++) {
      const [wall, cpu] = [performance.now(), process.cpuUsage()];
      const { document } = await room.compose(job);
      bytes = sheetPdf(document, room.fonts).length;
      pages = document.pages.length;
      if (round === 0) continue;
      walls.push(performance.now() - wall);
      cpus.push(process.cpuUsage(cpu).user / 1000);
    }
    timings.push({
      measure,
      wallMs: median(walls),
      cpuMs: median(cpus),
      kilobytes: bytes / 1000,
      pages,
    });
  }
  return timings;
}
