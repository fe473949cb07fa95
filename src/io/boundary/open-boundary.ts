/** Has a boundary file read in a worker of its own, which ends with the file or when it is given up. */
import type { BoundaryReading, OpenBoundary } from '../../domain/own-boundary/own-boundary';
import type { BoundaryReply, BoundaryRequest } from './boundary-worker';

export const openBoundary: OpenBoundary = (file, context, onStage, onRead) => {
  const worker = new Worker(new URL('./boundary-worker.ts', import.meta.url), { type: 'module' });
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
