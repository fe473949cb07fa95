/** Asks the worker for bands; of several questions about one source only the last is answered. */
import { startWorker } from '../data/trusted';
import { bandGroups } from '../domain/band-groups';
import type { BandCollection } from '../domain/bands';
import type { AtlasFeature } from '../domain/contract/register';
import { faultsOf, PartFailure } from '../parts/faults';
import type { BandReply, BandRequest } from './band-worker';
import workerUrl from './band-worker.ts?worker&url';

const NO_BANDS: BandCollection = { type: 'FeatureCollection', features: [] };

export class Bands {
  private worker: Worker | null = null;
  private started = false;
  /** What the worker is at. */
  private asked: { source: string; features: readonly AtlasFeature[] } | null = null;
  private readonly waiting = new Map<string, readonly AtlasFeature[]>();

  /** `fill` gets the bands of a source once they are made; `onFailure` is told why there are none. */
  constructor(
    private readonly fill: (source: string, bands: BandCollection) => void,
    private readonly onFailure: (failure: unknown) => void,
  ) {}

  /** Whether bands asked for are not made yet. */
  get pending(): boolean {
    return this.asked !== null || this.waiting.size > 0;
  }

  /** From now on bands are made; those asked for before are made now. */
  start(): void {
    this.started = true;
    this.next();
  }

  /** Fetched when the first band is wanted. */
  private begin(): Worker {
    if (this.worker) return this.worker;
    const worker = startWorker(workerUrl);
    worker.onmessage = ({ data }: MessageEvent<BandReply>) => {
      this.asked = null;
      if (!this.waiting.has(data.source)) this.fill(data.source, data.bands);
      this.next();
    };
    worker.onerror = (event) => void this.fail(event);
    this.worker = worker;
    return worker;
  }

  show(source: string, features: readonly AtlasFeature[]): void {
    this.waiting.set(source, features);
    this.next();
  }

  stop(): void {
    this.started = false;
    this.worker?.terminate();
    this.worker = null;
  }

  /** What was asked for waits for the next start. */
  private async fail({ message }: ErrorEvent): Promise<void> {
    this.stop();
    const { asked } = this;
    if (asked && !this.waiting.has(asked.source)) this.waiting.set(asked.source, asked.features);
    this.asked = null;
    this.onFailure(new PartFailure(await faultsOf([workerUrl]), message));
  }

  private next(): void {
    const [first] = this.waiting;
    if (this.asked || !this.started || !first) return;
    const [source, features] = first;
    this.waiting.delete(source);
    const groups = bandGroups(features);
    if (groups.length === 0) {
      this.fill(source, NO_BANDS);
      this.next();
      return;
    }
    this.asked = { source, features };
    this.begin().postMessage({ source, groups } satisfies BandRequest);
  }
}
