import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BandCollection } from '../../src/domain/bands';
import type { AtlasFeature } from '../../src/domain/contract/register';
import type { BandRequest } from '../../src/map/band-worker';
import { Bands } from '../../src/map/bands';
import { generatedCatalogue } from '../generated';

const lines = generatedCatalogue().features.filter(
  ({ geometry }) => geometry?.type === 'LineString',
);
const [first, second, third] = [lines.slice(0, 1), lines.slice(0, 2), lines.slice(0, 3)];

/** A worker that answers when it is told to. */
class FakeWorker {
  static made: FakeWorker[] = [];
  asked: BandRequest[] = [];
  ended = false;
  onmessage: (event: { data: { source: string; bands: BandCollection } }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(request: BandRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  answer() {
    const source = this.asked.at(-1)?.source ?? '';
    this.onmessage({ data: { source, bands: { type: 'FeatureCollection', features: [] } } });
  }
}
const worker = (index = 0): FakeWorker => {
  const made = FakeWorker.made[index];
  if (!made) throw new Error('no worker');
  return made;
};

let filled: string[];
let failures: unknown[];
let bands: Bands;
beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { baseURI: 'https://host.example/' });
  vi.stubGlobal('location', new URL('https://host.example/'));
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  [filled, failures] = [[], []];
  bands = new Bands(
    (source) => filled.push(source),
    (failure) => failures.push(failure),
  );
});
afterEach(() => vi.unstubAllGlobals());

const show = (source: string, features: readonly AtlasFeature[]) => bands.show(source, features);
const sources = (index = 0) => worker(index).asked.map(({ source }) => source);

describe('bands', () => {
  it('wait for the start, and are asked for one after the other', () => {
    expect(bands.pending).toBe(false);
    show('one', first);
    show('another', second);
    expect(bands.pending).toBe(true);
    expect(FakeWorker.made).toEqual([]);
    bands.start();
    expect(sources()).toEqual(['one']);
    worker().answer();
    expect(filled).toEqual(['one']);
    expect(sources()).toEqual(['one', 'another']);
    expect(bands.pending).toBe(true);
    worker().answer();
    expect(filled).toEqual(['one', 'another']);
    expect(bands.pending).toBe(false);
  });

  it('are of the last question about a source', () => {
    bands.start();
    show('one', first);
    show('one', second);
    show('one', third);
    worker().answer();
    // An answer that is out of date by then is not drawn.
    expect(filled).toEqual([]);
    expect(worker().asked).toHaveLength(2);
    expect(worker().asked[1]?.groups).not.toEqual(worker().asked[0]?.groups);
    worker().answer();
    expect(filled).toEqual(['one']);
  });

  it('that could not be made are told, and made with the next start', async () => {
    bands.start();
    show('one', first);
    worker().onerror({ message: 'no script' });
    await vi.waitFor(() => expect(failures).toHaveLength(1));
    expect(worker().ended).toBe(true);
    expect(bands.pending).toBe(true);
    expect(filled).toEqual([]);
    bands.start();
    expect(sources(1)).toEqual(['one']);
    worker(1).answer();
    expect(filled).toEqual(['one']);
  });

  it('that failed are not made where they are asked for otherwise since', async () => {
    bands.start();
    show('one', first);
    show('one', third);
    worker().onerror({ message: 'no script' });
    await vi.waitFor(() => expect(failures).toHaveLength(1));
    bands.start();
    const [asked, again] = [worker().asked[0], worker(1).asked[0]];
    expect(again?.groups).not.toEqual(asked?.groups);
    worker(1).answer();
    expect(bands.pending).toBe(false);
  });

  it('are made by one worker, and by none after the end', () => {
    bands.start();
    show('one', first);
    bands.start();
    expect(FakeWorker.made).toHaveLength(1);
    bands.stop();
    expect(worker().ended).toBe(true);
    show('one', first);
    expect(worker().asked).toHaveLength(1);
  });

  it('fetch nothing until one is wanted', () => {
    bands.start();
    show('one', []);
    expect(FakeWorker.made).toEqual([]);
    expect(filled).toEqual(['one']);
    expect(bands.pending).toBe(false);
  });
});
