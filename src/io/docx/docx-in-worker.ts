/** Asks the worker for the text of a Word file. */
import { startWorker } from '../../data/trusted';
import workerUrl from './docx-worker.ts?worker&url';
import type { DocxRead } from './read-docx';

/** An archive may be made to unpack for ever; a sound file of 50 MB is read in a few seconds. */
const PATIENCE_MS = 30_000;

/** Rejects where the worker itself could not be loaded. */
export function docxInWorker(zip: Uint8Array): Promise<DocxRead> {
  const worker = startWorker(workerUrl);
  return new Promise<DocxRead>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ problem: 'too-much' }), PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<DocxRead>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new Error('the worker did not load'));
    };
    worker.postMessage(zip);
  }).finally(() => worker.terminate());
}
