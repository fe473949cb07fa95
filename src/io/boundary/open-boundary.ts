/**
 * Reads a boundary file in a worker of its own, which ends when the file is read or the reading is
 * cancelled.
 */
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
  // The worker's script could not be loaded, or the machine has too little memory.
  worker.onerror = ({ message }) => done({ problem: { kind: 'failed', detail: message ?? '' } });
  worker.postMessage({ file, context } satisfies BoundaryRequest);
  return end;
};
