import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faultOf, newerVersion, PartFailure } from '../../src/parts/faults';
import { fetchFile, loadPart } from '../../src/parts/load-part';
import { openFailedAgain, partOf } from '../../src/parts/part-state';
import { partName, sourceParts } from './source-parts';

const FOLDER = new URL('../../src/parts/', import.meta.url).href;
const PARTS = sourceParts();

type Answer = () => Response;
const good: Answer = () =>
  new Response('export default 1', { headers: { 'content-type': 'text/javascript' } });
const page: Answer = () =>
  new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
const FAULTS: Record<string, { answer: Answer; kind: string; status: number }> = {
  '404': { answer: () => new Response('', { status: 404 }), kind: 'refused', status: 404 },
  reset: {
    answer: () => {
      throw new TypeError('Failed to fetch');
    },
    kind: 'unreachable',
    status: 0,
  },
  HTML: { answer: page, kind: 'page', status: 0 },
};

/** A server that answers as it is told, and a browser in front of it that imports as Chromium was seen to. */
class Web {
  answer: Answer = good;
  requests = 0;
  /** What is left of web pages under a module's address; imports take them from here. */
  private readonly kept = new Set<string>();
  private seen: string[] = [];

  constructor() {
    vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
      if (init?.cache !== 'reload' && this.kept.has(address)) return page();
      const response = this.answer();
      if (response.headers.get('content-type') === 'text/html') this.kept.add(address);
      else this.kept.delete(address);
      return response;
    });
    const takeRecords = () => this.seen.splice(0).map((name) => ({ name }));
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        observe = () => {};
        disconnect = () => {};
        takeRecords = takeRecords;
      },
    );
  }

  import = async (name: string): Promise<{ default: string }> => {
    const address = `${FOLDER}${name}-Ab12.js`;
    this.requests += 1;
    this.seen.push(address);
    const failed = new TypeError(`Failed to fetch dynamically imported module: ${address}`);
    const response = await fetch(address).catch(() => {
      throw failed;
    });
    if (faultOf(address, response)) throw failed;
    return { default: name };
  };
}

let web: Web;
beforeEach(() => {
  vi.useFakeTimers();
  web = new Web();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the waits between tries pass. */
async function settled<T>(promise: Promise<T>): Promise<T | unknown> {
  const end = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return end;
}

describe('the sources', () => {
  it('fetch no part but through the one loader', () => {
    expect(PARTS.length).toBeGreaterThan(20);
    for (const { from, module, loader } of PARTS) {
      expect(['lazyPart', 'loadPart', 'englishWords'], `${from}: ${module}`).toContain(loader);
    }
  });
});

describe.each(PARTS.map((part) => ({ name: partName(part), from: part.from })))(
  'the part $name of $from',
  ({ name }) => {
    it.each(Object.keys(FAULTS))('tells %s, and comes once the server is back', async (key) => {
      const fault = FAULTS[key];
      if (!fault) throw new Error(key);
      const part = partOf(() => web.import(name));
      const leave = part.subscribe(() => {});
      web.answer = fault.answer;
      part.open();
      expect(part.now().kind).toBe('waiting');
      await vi.runAllTimersAsync();
      const state = part.now();
      expect(web.requests).toBe(3);
      expect(state).toMatchObject({
        kind: 'failed',
        failure: { faults: [{ file: `${name}-Ab12.js`, kind: fault.kind, status: fault.status }] },
      });
      // Still away: told again. Back: there.
      openFailedAgain();
      await vi.runAllTimersAsync();
      expect(part.now().kind).toBe('failed');
      web.answer = good;
      openFailedAgain();
      await vi.runAllTimersAsync();
      expect(part.now()).toEqual({ kind: 'there', part: { default: name } });
      leave();
    });

    it.each(Object.keys(FAULTS))('says nothing of %s that is over at once', async (key) => {
      const fault = FAULTS[key];
      if (!fault) throw new Error(key);
      web.answer = fault.answer;
      const loading = settled(loadPart(() => web.import(name)));
      await Promise.resolve();
      web.answer = good;
      expect(await loading).toEqual({ default: name });
    });
  },
);

describe('a part', () => {
  it('that is no longer shown is not asked for again with the others, but when it is opened', async () => {
    const part = partOf(() => web.import('Ledger'));
    web.answer = page;
    const leave = part.subscribe(() => {});
    part.open();
    await vi.runAllTimersAsync();
    leave();
    const before = web.requests;
    openFailedAgain();
    await vi.runAllTimersAsync();
    expect(web.requests).toBe(before);
    web.answer = good;
    part.open();
    await vi.runAllTimersAsync();
    expect(part.now().kind).toBe('there');
    expect(web.requests).toBeGreaterThan(before);
  });

  it('fails without a fault where the server has every file', async () => {
    const failure = await settled(
      loadPart(async () => {
        await web.import('Ledger');
        throw new SyntaxError('Unexpected token');
      }),
    );
    expect(failure).toBeInstanceOf(PartFailure);
    expect((failure as PartFailure).faults).toEqual([]);
    expect((failure as PartFailure).message).toContain('Unexpected token');
  });

  it('that is no module is refused where a web page comes instead', async () => {
    web.answer = page;
    await expect(fetchFile(`${FOLDER}raster.wasm`)).rejects.toThrow('raster.wasm');
    web.answer = good;
    expect((await fetchFile(`${FOLDER}other.wasm`)).ok).toBe(true);
  });
});

describe('a newer version', () => {
  const pageOf = (entry: string) =>
    `<!doctype html><script type="module" crossorigin src="${entry}"></script>`;
  const running = (entry: string | null) => {
    vi.stubGlobal('document', {
      querySelector: () => (entry === null ? null : { getAttribute: () => entry }),
    });
    vi.stubGlobal('location', { pathname: '/atlas/' });
  };

  it.each([
    ['is there where the page starts another script', () => new Response(pageOf('b.js')), true],
    ['is not where it starts the same', () => new Response(pageOf('a.js')), false],
    ['is not where the page is of something else', () => new Response('<h1>maintenance'), false],
    ['is not where the server refuses', () => new Response(pageOf('b.js'), { status: 500 }), false],
    [
      'is not where nobody answers',
      () => {
        throw new TypeError('Failed to fetch');
      },
      false,
    ],
  ])('%s', async (_, answer, newer) => {
    running('a.js');
    web.answer = answer;
    expect(await newerVersion()).toBe(newer);
  });
});
