/** One run of batch printing: options, data, composing, files. Returns the exit code. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { loadDetail, loadGround } from '../../src/data/basemap';
import { loadCatalogue, openFilesWith } from '../../src/data/load';
import { loadDataVersion } from '../../src/data/manifest';
import { readBoundary } from '../../src/io/read-boundary';
import { composeJob } from '../../src/print/compose-job';
import { findingText } from '../../src/print/preflight/words';
import type { PrintData } from '../../src/print/print-data';
import { sheetWords } from '../../src/print/words';
import { type FontFiles, writerOf } from '../../src/print/write';
import { type Order, readOptions } from './options';
import { helpText } from './table';

const EXIT = { written: 0, failed: 1, wrongOptions: 2, doesNotFit: 3 } as const;

const say = (text: string) => process.stderr.write(`${text}\n`);
