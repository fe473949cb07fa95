/** Reads the text of a Word file in a worker. */
import { startWorker } from '../../data/trusted';
import workerUrl from './docx-worker.ts?worker&url';
import type { DocxRead } from './read-docx';

/** Time limit, since a malicious archive may unpack for ever; a correct file of 50 MB takes a few seconds. */
const PATIENCE_MS = 30_000;

/** Rejects if the worker itself could not be loaded. */
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
