/**
 * Sheets composed as the application composes them: the generated files, the fonts, all words; of the second
 * edition in `*.second.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type TFunction } from 'i18next';
import { compiledFolder } from '../../scripts/edition-plugin';
import { loadCatalogue } from '../../src/data/load';
import { openFilesWith } from '../../src/data/read-file';
import { EVERYTHING } from '../../src/domain/filter';
import { startI18n } from '../../src/i18n';
import { composeJob } from '../../src/print/compose-job';
import type { Composed, Refusal } from '../../src/print/compose-result';
import type { PrintJob } from '../../src/print/job';
import { loadFontFiles, loadSheetData } from '../../src/print/load-sheet-data';
import { paperOf } from '../../src/print/paper';
import type { PrintData } from '../../src/print/print-data';
import type { PrintRequest } from '../../src/print/request';
import type { FontFiles } from '../../src/print/type/font-files';
import { fontTypesetter } from '../../src/print/type/typesetter';
import { addPrintWords } from '../../src/print/words';

const open = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(compiledFolder(), file)));

export interface PrintRoom {
  data: PrintData;
  fonts: FontFiles;
  t: TFunction;
  /** Equal jobs are composed once. */
  compose(job: PrintJob): Promise<Composed>;
  composeAnew(job: PrintJob): Promise<Composed>;
  refusal(job: PrintJob): Promise<Refusal>;
}

let room: Promise<PrintRoom> | undefined;

/**
 * Everything read once, for all files of a process. The data version is fixed, so that sheets differ only
 * where they should.
 */
export const printRoom = (): Promise<PrintRoom> => (room ??= readRoom());

async function readRoom(): Promise<PrintRoom> {
  openFilesWith(async (file) => new Response(open(file)));
  const [{ catalogue, problems }, sheetData, fonts] = await Promise.all([
    loadCatalogue(),
    loadSheetData(),
    loadFontFiles(false),
  ]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await startI18n('zh');
  addPrintWords();
  const t = i18next.getFixedT('zh');
  const data: PrintData = {
    ...sheetData,
    catalogue,
    dataVersion: 'test',
    ownBoundary: null,
    typesetter: fontTypesetter(fonts),
  };
  const composeAnew = async (job: PrintJob): Promise<Composed> => {
    const made = await composeJob(job, data, t);
    if ('refusal' in made) throw new Error(made.refusal.message);
    return made;
  };
  const composed = new Map<string, Promise<Composed>>();
  return {
    data,
    fonts,
    t,
    compose: (job) => {
      const key = JSON.stringify(job);
      const made = composed.get(key) ?? composeAnew(job);
      composed.set(key, made);
      return made;
    },
    composeAnew,
    refusal: async (job) => {
      const made = await composeJob(job, data, t);
      if (!('refusal' in made)) throw new Error('a refusal was to be expected');
      return made.refusal;
    },
  };
}

/** The whole region on A3, as the dialogue opens. */
export const requestOf = (changes: Partial<PrintRequest> = {}): PrintRequest => ({
  language: 'zh',
  filter: EVERYTHING,
  clause: null,
  area: { kind: 'whole' },
  centre: null,
  paper: paperOf('A3', 'landscape'),
  marginMm: 10,
  scaleDenominator: null,
  ink: 'colour',
  title: null,
  subtitle: null,
  maker: '规划处',
  date: '2026-11-24',
  mark: '内部工作图',
  review: null,
  graticule: true,
  borders: true,
  existingTrunk: true,
  overview: true,
  insets: [],
  table: 'following',
  poster: false,
  baseUrl: null,
  ...changes,
});
