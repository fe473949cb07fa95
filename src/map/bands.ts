/** Asks the worker for bands; of several questions about one source only the last is answered. */
import { startWorker } from '../data/trusted';
import { bandGroups } from '../domain/band-groups';
import type { BandCollection } from '../domain/bands';
import type { AtlasFeature } from '../domain/contract';
import type { BandReply, BandRequest } from './band-worker';
import workerUrl from './band-worker.ts?worker&url';

export class Bands {
  private worker: Worker | null = null;
  private busy = false;
  private readonly waiting = new Map<string, readonly AtlasFeature[]>();

  /** `fill` gets the bands of a source once they are made. */
  constructor(private readonly fill: (source: string, bands: BandCollection) => void) {}

  /** From now on bands are made; those asked for before are made now. */
  start(): void {
    this.worker ??= startWorker(workerUrl);
    this.worker.onmessage = ({ data }: MessageEvent<BandReply>) => {
      this.busy = false;
      if (!this.waiting.has(data.source)) this.fill(data.source, data.bands);
      this.next();
    };
    this.next();
  }

  show(source: string, features: readonly AtlasFeature[]): void {
    this.waiting.set(source, features);
    this.next();
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  private next(): void {
    const [first] = this.waiting;
    if (this.busy || !this.worker || !first) return;
    const [source, features] = first;
    this.waiting.delete(source);
    this.busy = true;
    this.worker.postMessage({ source, groups: bandGroups(features) } satisfies BandRequest);
  }
}
