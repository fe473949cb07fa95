/** Worker: reads a boundary file, so that the page does not freeze meanwhile. */
import type {
  BoundaryContext,
  BoundaryReading,
  ReadingStage,
} from '../../domain/own-boundary/own-boundary';
import { readBoundary } from '../../domain/own-boundary/read';

export interface BoundaryRequest {
  file: File;
  context: BoundaryContext;
}

export type BoundaryReply = { stage: ReadingStage } | { reading: BoundaryReading };

const reply = (message: BoundaryReply): void => globalThis.postMessage(message);

globalThis.addEventListener('message', async ({ data }: MessageEvent<BoundaryRequest>) => {
  const { file, context } = data;
  try {
    reply({ stage: 'read' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    reply({ reading: readBoundary(file.name, bytes, context, (stage) => reply({ stage })) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    reply({ reading: { problem: { kind: 'failed', detail } } });
  }
});
