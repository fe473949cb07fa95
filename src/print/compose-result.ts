/** What composing gives: a document with what should be known about it, or why there is none. */

import type { SheetDocument } from '../scene/scene';
import type { MapFrame } from './map-frame';
import type { Finding } from './preflight/finding';
import type { Paper } from './request';

export interface Composed {
  document: SheetDocument;
  findings: readonly Finding[];
  /** Main map frames in the order of the pages. */
  frames: readonly MapFrame[];
}

export interface Refusal {
  /** In plain words, with what would help. */
  message: string;
  /** The largest round scale that would fit this paper. */
  scaleDenominator: number | null;
  /** The smallest paper that would hold the asked scale. */
  paper: Paper | null;
  /** The ground reaches beyond what the projection serves: no larger paper and no tiles help. */
  isBeyondProjection?: true;
}

export type ComposeResult = Composed | { refusal: Refusal };

export interface Progress {
  done: number;
  total: number;
  /** Of the sheet that is made now. */
  title: string;
}

export interface Watcher {
  /** Aborting ends composing between two sheets; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/** Lets the page breathe between sheets, and ends where it is asked to. */
export async function pause({ signal }: Watcher): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal?.throwIfAborted();
}
