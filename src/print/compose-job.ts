/** From a job to a document: the one way by which the dialogue and batch printing compose. */

import type { TFunction } from 'i18next';
import { decisionOf } from '../domain/decision';
import type { Filter } from '../domain/filter';
import { nameIn } from '../i18n/language';
import type { Refusal } from './compose-result';
import { type ComposeResult, pause, type Watcher } from './compose-result';
import { agencyTable } from './furniture/page/rows/task-rows';
import type { PrintJob } from './job';
import type { PrintData } from './print-data';
import { composeAtlas } from './series/atlas';
import { composeDifference } from './series/difference';
import { composeLedger } from './series/ledger';
import { composePoster } from './series/poster';
import { documentOf } from './series/sheet-document';
import { composeStrip } from './series/strip';
import { composeSheet } from './sheet/compose-sheet';
import type { Sheet, SheetWish } from './sheet/sheet';

function single(wish: SheetWish): Sheet | { refusal: Refusal } {
  const { poster } = wish.request;
  const sheet = composeSheet(wish);
  const isTooLarge = 'refusal' in sheet && !sheet.refusal.isBeyondProjection;
  return isTooLarge && poster && wish.request.scaleDenominator !== null
    ? composePoster(wish)
    : sheet;
}

function briefOf(wish: SheetWish, agency: string): SheetWish {
  const { request, data, t } = wish;
  const record = data.catalogue.agencyById.get(agency);
  const filter: Filter = { ...request.filter, agencies: [agency], agencyRole: 'any' };
  return {
    ...wish,
    request: { ...request, filter },
    title:
      request.title ??
      t('print.titles.brief', { agency: record ? nameIn(record, request.language) : agency }),
    tables: (numbering) => [
      agencyTable(agency, decisionOf(data.catalogue, filter), numbering, {
        catalogue: data.catalogue,
        t,
        language: request.language,
      }),
    ],
  };
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
  const wish: SheetWish = { request, data, t, id: 'sheet', depth: 0 };
  if (job.kind === 'ledger') {
    const { title, pages } = composeLedger(request, data, t);
    return { document: documentOf(title, pages, request, data, t), findings: [], frames: [] };
  }
  if (job.kind === 'atlas' || job.kind === 'strip') {
    const made =
      job.kind === 'atlas'
        ? await composeAtlas(wish, job.of, watcher)
        : composeStrip(wish, job.feature);
    if ('refusal' in made) return { refusal: made.refusal };
    const { title, pages, findings, frames } = made;
    return { document: documentOf(title, pages, request, data, t), findings, frames };
  }
  const sheet =
    job.kind === 'brief'
      ? single(briefOf(wish, job.agency))
      : job.kind === 'difference'
        ? composeDifference(wish, job.a, job.b)
        : single(wish);
  if ('refusal' in sheet) return { refusal: sheet.refusal };
  return {
    document: documentOf(sheet.title, sheet.pages, request, data, t),
    findings: sheet.findings,
    frames: [sheet.frame],
  };
}
