/** One run of batch printing: options, data, composing, files. Returns the exit code. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import i18next, { type TFunction } from 'i18next';
import { loadDetail, loadGround } from '../../src/data/basemap';
import { loadCatalogue, openFilesWith } from '../../src/data/load';
import { loadDataVersion } from '../../src/data/manifest';
import { loadSources } from '../../src/data/sources';
import { loadSurroundings } from '../../src/data/surroundings';
import { unionOf } from '../../src/domain/extent';
import type { BoundaryReading } from '../../src/domain/own-boundary/own-boundary';
import { readBoundary } from '../../src/domain/own-boundary/read';
import { addWords, startI18n } from '../../src/i18n';
import boundaryEn from '../../src/i18n/parts/boundary.en.json';
import boundaryZh from '../../src/i18n/parts/boundary.zh.json';
import { composeJob } from '../../src/print/compose-job';
import { findingText } from '../../src/print/preflight/words';
import type { PrintData } from '../../src/print/print-data';
import type { SheetDocument } from '../../src/print/scene';
import { type FontFiles, fontFileName } from '../../src/print/type/font-files';
import { fontTypesetter } from '../../src/print/type/typesetter';
import { addPrintWords } from '../../src/print/words';
import { sheetPdf } from '../../src/print/write/pdf';
import { pagePng } from '../../src/print/write/png';
import { pageToSvg } from '../../src/print/write/svg';
import { type Order, readOptions } from './options';
import { helpText } from './table';

const require = createRequire(import.meta.url);

const EXIT = { written: 0, failed: 1, wrongOptions: 2, doesNotFit: 3 } as const;

const say = (text: string) => process.stderr.write(`${text}\n`);

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

interface Output {
  path: string;
  content: Uint8Array | string;
}

/** One file, or one for each page, numbered before the ending. */
async function outputsOf(
  document: SheetDocument,
  { out, format, page, dpi }: Order,
  files: FontFiles,
  data: PrintData,
): Promise<Output[]> {
  if (format === 'pdf') return [{ path: out, content: sheetPdf(document, files) }];
  const pages = document.pages.filter((_, index) => page === null || index + 1 === page);
  if (pages.length === 0) {
    throw new Error(`--page ${page}: there are pages 1 to ${document.pages.length}.`);
  }
  const ending = extname(out);
  const outputs: Output[] = [];
  for (const [index, one] of pages.entries()) {
    const path = pages.length === 1 ? out : `${out.slice(0, -ending.length)}-${index + 1}${ending}`;
    if (format === 'svg') {
      const font = (bytes: Uint8Array) => ({ bytes, format: 'truetype' as const });
      const fonts = { 400: font(files[400]), 700: font(files[700]) };
      outputs.push({ path, content: pageToSvg(one, data.typesetter, { fonts }) });
    } else {
      const wasm = () => readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
      const content = await pagePng(one, { dpi, fonts: files, typesetter: data.typesetter, wasm });
      outputs.push({ path, content });
    }
  }
  return outputs;
}

/** What is wrong with a boundary file, or what its user should know; it is drawn as it is written. */
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

/** @param root the project's folder; paths of `argv` are the caller's own */
export async function run(root: string, argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.length === 0) {
    process.stdout.write(`${helpText()}\n`);
    return argv.length === 0 ? EXIT.wrongOptions : EXIT.written;
  }
  openFilesWith(async (file) => {
    const bytes = await readFile(join(root, 'public', file));
    return new Response(new Uint8Array(bytes));
  });
  const { catalogue, problems } = await loadCatalogue();
  if (problems.length > 0) {
    for (const { file, detail } of problems) say(`public/${file}: ${detail}`);
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
  await startI18n(request.language);
  addPrintWords();
  addWords({ zh: boundaryZh, en: boundaryEn });
  const t = i18next.getFixedT(request.language);

  const fontsOf = async (whole: boolean): Promise<FontFiles> => {
    const font = async (weight: 400 | 700) =>
      new Uint8Array(await readFile(join(root, 'public/fonts', fontFileName(weight, whole))));
    return { 400: await font(400), 700: await font(700) };
  };
  const { title, subtitle, maker, mark, review } = request;
  const boundaryName = order.boundaryFile === null ? '' : basename(order.boundaryFile);
  const typed = [title, subtitle, maker, mark, review, boundaryName].join('');
  const inUse = await fontsOf(false);
  const files = fontTypesetter(inUse).missing(typed).length > 0 ? await fontsOf(true) : inUse;
  const [sourceById, ground, detail, surroundings, dataVersion] = await Promise.all([
    loadSources(),
    loadGround(),
    loadDetail(),
    loadSurroundings(),
    loadDataVersion(),
  ]);
  let ownBoundary: PrintData['ownBoundary'] = null;
  if (order.boundaryFile !== null) {
    const bytes = new Uint8Array(await readFile(resolve(order.boundaryFile)));
    const reading = readBoundary(boundaryName, bytes, {
      frame: unionOf(catalogue.regions.map(({ extent }) => extent)),
      borders: ground?.borders ?? null,
    });
    for (const words of boundaryWords(reading, boundaryName, t)) say(`--boundary ${words}`);
    if ('problem' in reading) return EXIT.wrongOptions;
    ownBoundary = reading.boundary;
  }
  const data: PrintData = {
    catalogue,
    sourceById,
    ground,
    detail,
    surroundings,
    dataVersion: dataVersion ?? '?',
    ownBoundary,
    typesetter: fontTypesetter(files),
  };
  const result = await composeJob(order.job, data, t, {
    onProgress: ({ done, total, title }) => {
      if (!order.quiet) say(`${done}/${total} ${title}`);
    },
  });
  if ('refusal' in result) {
    say(result.refusal.message);
    return EXIT.doesNotFit;
  }
  for (const finding of order.quiet ? [] : result.findings) {
    const { what, remedy, all } = findingText(t, request.language, finding);
    say(`[${finding.sheet}] ${what} — ${remedy}${all === null ? '' : `\n  ${all}`}`);
  }
  for (const { path, content } of await outputsOf(result.document, order, files, data)) {
    const file = resolve(path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    if (!order.quiet) say(file);
  }
  return EXIT.written;
}
