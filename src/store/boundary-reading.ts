/**
 * The boundary file that is being read, what has to be asked about it, or why it cannot be used. It
 * goes on while other tabs are open; what is drawn stays until the new file is taken.
 */
import { create } from 'zustand';
import type {
  BoundaryContext,
  BoundaryProblem,
  BoundaryReading,
  DatumQuestion,
  OpenBoundary,
  OwnBoundary,
  ReadingStage,
} from '../domain/own-boundary/own-boundary';
import { useAtlas } from './atlas-store';

export type BoundaryFileState =
  | { status: 'none' }
  | { status: 'reading'; file: string; stage: ReadingStage; cancel: () => void }
  | {
      status: 'asking';
      file: string;
      question: DatumQuestion;
      asWritten: OwnBoundary;
      converted: OwnBoundary;
    }
  | { status: 'refused'; file: string; problem: BoundaryProblem };

export const useBoundaryFile = create<BoundaryFileState>()(() => ({ status: 'none' }));

const become = (state: BoundaryFileState): void => useBoundaryFile.setState(state, true);

export const forgetBoundaryFile = (): void => become({ status: 'none' });

/** Draws it and goes there. */
export function takeBoundary(boundary: OwnBoundary): void {
  const { setView, showExtent } = useAtlas.getState();
  setView({ ownBoundary: boundary });
  showExtent(boundary.extent);
  forgetBoundaryFile();
}

/** Reads a file; one that is being read is given up. `load` fetches what reads it. */
export function readBoundaryFile(
  file: File,
  context: BoundaryContext,
  load: () => Promise<OpenBoundary>,
): void {
  const before = useBoundaryFile.getState();
  if (before.status === 'reading') before.cancel();
  let stop: (() => void) | null = null;
  let given = false;
  const { name } = file;
  const cancel = () => {
    given = true;
    stop?.();
    forgetBoundaryFile();
  };
  const refuse = (problem: BoundaryProblem) => become({ status: 'refused', file: name, problem });
  const onStage = (stage: ReadingStage) => {
    if (!given) become({ status: 'reading', file: name, stage, cancel });
  };
  const onRead = (reading: BoundaryReading) => {
    if (given) return;
    if ('problem' in reading) {
      refuse(reading.problem);
      return;
    }
    const { boundary, question, converted } = reading;
    if (!question || !converted) takeBoundary(boundary);
    else become({ status: 'asking', file: name, question, asWritten: boundary, converted });
  };
  onStage('read');
  load().then(
    (open) => {
      if (!given) stop = open(file, context, onStage, onRead);
    },
    () => {
      if (!given) refuse({ kind: 'part-missing', detail: '' });
    },
  );
}
