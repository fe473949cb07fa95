/** From a job to a document: the one way by which the dialogue and batch printing compose. */

import type { TFunction } from 'i18next';
import type { Refusal } from './compose-result';
import { type ComposeResult, pause, type Watcher } from './compose-result';
import type { PrintJob } from './job';
import type { PrintData } from './print-data';
import { composeAtlas } from './series/atlas';
import { briefOf } from './series/brief';
import { composeDifference } from './series/difference';
import { composeLedger } from './series/ledger';
import { composePoster } from './series/poster';
import { documentOf } from './series/sheet-document';
import { composeStrip } from './series/strip';
import { composeSheet } from './sheet/compose-sheet';
import type { Sheet, SheetOptions } from './sheet/options';

function single(options: SheetOptions): Sheet | { refusal: Refusal } {
  const { poster } = options.request;
  const sheet = composeSheet(options);
  const isTooLarge = 'refusal' in sheet && !sheet.refusal.isBeyondProjection;
  return isTooLarge && poster && options.request.scaleDenominator !== null
    ? composePoster(options)
    : sheet;
}

/**
 * Rejects only where it is aborted. What does not fit is no error: it comes back as a refusal
 * that says what would.
 */
export async function composeJob(
  job: PrintJob,
  data: PrintData,
  t: TFunction,
  watcher: Watcher = {},
): Promise<ComposeResult> {
  await pause(watcher);
  const { request } = job;
  const options: SheetOptions = { request, data, t, id: 'sheet', depth: 0 };
  if (job.kind === 'ledger') {
    const { title, pages } = composeLedger(request, data, t);
    return { document: documentOf(title, pages, request, data, t), findings: [], frames: [] };
  }
  if (job.kind === 'atlas' || job.kind === 'strip') {
    const made =
      job.kind === 'atlas'
        ? await composeAtlas(options, job.of, watcher)
        : composeStrip(options, job.feature);
    if ('refusal' in made) return { refusal: made.refusal };
    const { title, pages, findings, frames } = made;
    return { document: documentOf(title, pages, request, data, t), findings, frames };
  }
  const sheet =
    job.kind === 'brief'
      ? single(briefOf(options, job.agency))
      : job.kind === 'difference'
        ? composeDifference(options, job.a, job.b)
        : single(options);
  if ('refusal' in sheet) return { refusal: sheet.refusal };
  return {
    document: documentOf(sheet.title, sheet.pages, request, data, t),
    findings: sheet.findings,
    frames: [sheet.figure.frame],
  };
}
