/** Has a boundary file read in a worker of its own, which ends with the file or when it is given up. */
import { startWorker } from '../../data/trusted';
import type { BoundaryReading, OpenBoundary } from '../../domain/own-boundary/own-boundary';
import type { BoundaryReply, BoundaryRequest } from './boundary-worker';
import workerUrl from './boundary-worker.ts?worker&url';

export const openBoundary: OpenBoundary = (file, context, onStage, onRead) => {
  const worker = startWorker(workerUrl);
  const end = () => worker.terminate();
  const done = (reading: BoundaryReading) => {
    end();
    onRead(reading);
  };
  worker.onmessage = ({ data }: MessageEvent<BoundaryReply>) => {
    if ('stage' in data) onStage(data.stage);
    else done(data.reading);
  };
  // The worker's own file could not be fetched, or the machine gave it too little memory.
  worker.onerror = ({ message }) => done({ problem: { kind: 'failed', detail: message ?? '' } });
  worker.postMessage({ file, context } satisfies BoundaryRequest);
  return end;
};
