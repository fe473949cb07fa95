/** One run of batch printing: options, data, composing, files. Returns the exit code. */

import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import i18next, { type TFunction } from 'i18next';
import { loadCatalogue } from '../../src/data/load';
import { openFilesWith, UnreadFile } from '../../src/data/read-file';
import { EDITION } from '../../src/domain/edition';
import { unionOf } from '../../src/domain/extent';
import type { BoundaryReading } from '../../src/domain/own-boundary/own-boundary';
import { readBoundary } from '../../src/domain/own-boundary/read';
import { addWords, startI18n } from '../../src/i18n';
import boundaryEn from '../../src/i18n/parts/boundary.en.json';
import boundaryZh from '../../src/i18n/parts/boundary.zh.json';
import { composeJob } from '../../src/print/compose-job';
import { loadFontFiles, loadSheetData } from '../../src/print/load-sheet-data';
import { findingText } from '../../src/print/preflight/words';
import type { PrintData } from '../../src/print/print-data';
import { LETTERED, undrawable } from '../../src/print/type/lettering';
import { fontTypesetter } from '../../src/print/type/typesetter';
import { addPrintWords } from '../../src/print/words';
import { isFileTrouble, reasonOfTrouble } from '../file-trouble';
import { CannotWrite, requireWritable, writeWhole } from '../write-whole';
import { JOB_WORDS } from './job-words';
import { readOptions } from './options';
import { outputsOf } from './outputs';
import { helpText } from './table';

const EXIT = { written: 0, failed: 1, wrongOptions: 2, doesNotFit: 3 } as const;

const say = (text: string) => process.stderr.write(`${text}\n`);

const MAKE_ANEW = '"npm run geodata" and "npm run fonts" make what stands in public/ anew.';

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/**
 * Messages about a boundary file: why it cannot be used, or notes on how it was read. It is drawn as
 * written.
 */
function boundaryWords(reading: BoundaryReading, file: string, t: TFunction): string[] {
  if ('problem' in reading) {
    const { kind, detail } = reading.problem;
    return [t(`boundary.problem.${kind}`, { file, detail })];
  }
  const { boundary, question } = reading;
  return [
    ...boundary.notes.map(({ kind, count, detail }) =>
      t(`boundary.note.${kind}`, { count, detail }),
    ),
    ...(question?.likely === 'gcj02'
      ? [t('boundary.datum.likely', { file, metres: Math.round(question.offsetM) })]
      : []),
  ];
}

/** Null if the file cannot be read; the reason is printed. */
async function boundaryBytes(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(resolve(file)));
  } catch (error) {
    if (!isFileTrouble(error)) throw error;
    say(
      `--boundary ${file} cannot be read: ${reasonOfTrouble(error)}. Give a GeoJSON file or a zipped shapefile; nothing was written.`,
    );
    return null;
  }
}

async function print(folder: string, argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.length === 0) {
    process.stdout.write(`${helpText()}\n`);
    return argv.length === 0 ? EXIT.wrongOptions : EXIT.written;
  }
  openFilesWith(async (file) => {
    try {
      return new Response(new Uint8Array(await readFile(join(folder, file))));
    } catch (error) {
      throw new Error(reasonOfTrouble(error));
    }
  });
  const { catalogue, problems } = await loadCatalogue();
  if (problems.length > 0) {
    for (const { file, detail } of problems) say(`${join(basename(folder), file)}: ${detail}`);
    say('Run "npm run geodata" first.');
    return EXIT.failed;
  }
  const read = readOptions(argv, catalogue, today());
  if ('help' in read) return EXIT.written;
  if ('problems' in read) {
    for (const problem of read.problems) say(problem);
    say('npm run print -- --help lists all options.');
    return EXIT.wrongOptions;
  }
  const { order } = read;
  const { request } = order.job;
  const out = resolve(order.out);
  requireWritable(out);
  await startI18n(request.language);
  addPrintWords();
  addWords({ zh: boundaryZh, en: boundaryEn });
  const t = i18next.getFixedT(request.language);
  const words = JOB_WORDS[request.language];

  const boundaryName = order.boundaryFile === null ? '' : basename(order.boundaryFile);
  const typed = [...LETTERED.map((field) => request[field]), boundaryName].join('');
  const inUse = await loadFontFiles(false);
  const files = fontTypesetter(inUse).missing(typed).length > 0 ? await loadFontFiles(true) : inUse;
  const typesetter = fontTypesetter(files);
  const blank = undrawable(request, typesetter);
  for (const [field, characters] of blank) {
    say(words.noGlyph(field, characters));
  }
  if (blank.size > 0) return EXIT.wrongOptions;
  const sheetData = await loadSheetData();
  let ownBoundary: PrintData['ownBoundary'] = null;
  if (order.boundaryFile !== null) {
    const bytes = await boundaryBytes(order.boundaryFile);
    if (bytes === null) return EXIT.wrongOptions;
    const reading = readBoundary(boundaryName, bytes, {
      frame: unionOf([EDITION.opening, ...catalogue.regions.map(({ extent }) => extent)]),
      borders: sheetData.ground?.borders ?? null,
    });
    for (const told of boundaryWords(reading, boundaryName, t)) say(`--boundary ${told}`);
    if ('problem' in reading) return EXIT.wrongOptions;
    ownBoundary = reading.boundary;
  }
  const data: PrintData = { ...sheetData, catalogue, ownBoundary, typesetter };
  const result = await composeJob(order.job, data, t, {
    onProgress: ({ done, total, title }) => {
      if (!order.quiet) say(`${done}/${total} ${title}`);
    },
  });
  if ('refusal' in result) {
    say(result.refusal.message);
    return EXIT.doesNotFit;
  }
  const { pages } = result.document;
  if (order.page !== null && order.page > pages.length) {
    say(words.noPage(order.page, pages.length));
    return EXIT.wrongOptions;
  }
  for (const finding of order.quiet ? [] : result.findings) {
    const { what, remedy, all } = findingText(t, request.language, finding);
    say(`[${finding.sheet}] ${what} — ${remedy}${all === null ? '' : `\n  ${all}`}`);
  }
  const outputs = await outputsOf(result.document, { ...order, path: out }, files, data);
  writeWhole(outputs);
  for (const { path } of order.quiet ? [] : outputs) say(path);
  return EXIT.written;
}

/** @param folder with the generated geodata/ and fonts/; paths of `argv` are the caller's own */
export async function run(folder: string, argv: readonly string[]): Promise<number> {
  try {
    return await print(folder, argv);
  } catch (error) {
    if (error instanceof CannotWrite) say(error.message);
    else if (error instanceof UnreadFile) {
      const { file, detail } = error.problem;
      say(`${join(basename(folder), file)}: ${detail}. ${MAKE_ANEW}`);
    } else if (isFileTrouble(error)) {
      say(`${error.path ?? 'A file'} cannot be read: ${reasonOfTrouble(error)}. ${MAKE_ANEW}`);
    } else throw error;
    return EXIT.failed;
  }
}
