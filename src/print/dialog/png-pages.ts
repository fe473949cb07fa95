/** Asks the worker for pages as PNG, one after the other. */
import type { TFunction } from 'i18next';
import { startWorker } from '../../data/trusted';
import { faultsOf, PartFailure } from '../../parts/faults';
import type { PngReply, PngRequest } from './png-worker';
import workerUrl from './png-worker.ts?worker&url';

/** Ends with the signal: a page that is being drawn is given up at once. */
export class PngPages {
  private readonly worker = startWorker(workerUrl);

  constructor(
    private readonly signal: AbortSignal,
    private readonly t: TFunction,
  ) {}

  draw(request: PngRequest): Promise<Uint8Array<ArrayBuffer>> {
    const { worker, signal, t } = this;
    return new Promise((resolve, reject) => {
      const fail = (reason: string) => reject(new Error(t('print.noRaster', { reason })));
      worker.onmessage = ({ data }: MessageEvent<PngReply>) => {
        if ('bytes' in data) resolve(data.bytes);
        else fail(data.failure);
      };
      // Without a message where the worker's own file did not come.
      worker.onerror = async ({ message }) => {
        const faults = await faultsOf([workerUrl]);
        if (faults.length > 0) reject(new PartFailure(faults, message));
        else fail(message ?? workerUrl);
      };
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.postMessage(request);
    });
  }

  stop(): void {
    this.worker.terminate();
  }
}
