/** Loading of every generated file, with every fault that it can have. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { askAgain, dataProblems } from '../../src/data/problems';
import { openFilesWith } from '../../src/data/read-file';
import { readSheetFont } from '../../src/data/sheet-font';
import en from '../../src/i18n/en.json';
import zh from '../../src/i18n/zh.json';

type Answer = (bytes: Uint8Array<ArrayBuffer>) => Response;
const page = () =>
  new Response('<!doctype html><title>x</title>', { headers: { 'content-type': 'text/html' } });

const FAULTS: Record<string, { answer: Answer; kind: string }> = {
  missing: { answer: () => new Response('', { status: 404 }), kind: 'missing' },
  '500': { answer: () => new Response('oops', { status: 500 }), kind: 'refused' },
  reset: {
    answer: () => {
      throw new TypeError('Failed to fetch');
    },
    kind: 'unreachable',
  },
  'reset halfway': {
    answer: () =>
      Object.assign(new Response(), {
        arrayBuffer: () => Promise.reject(new TypeError('network error')),
      }),
    kind: 'unreachable',
  },
  truncated: {
    answer: (bytes) => new Response(bytes.slice(0, Math.floor(bytes.length * 0.7))),
    kind: 'corrupt',
  },
  garbled: {
    answer: (bytes) => {
      const garbled = bytes.slice();
      const middle = Math.floor(garbled.length / 2);
      for (let at = middle; at < Math.min(middle + 64, garbled.length); at += 1) {
        garbled[at] = (at * 131) & 0xff;
      }
      return new Response(garbled);
    },
    kind: 'corrupt',
  },
  'of another structure': {
    answer: () => Response.json({ arcs: [], objects: {}, features: [{}] }),
    kind: 'corrupt',
  },
  'a list of strange things': { answer: () => Response.json([{}, 1]), kind: 'corrupt' },
  empty: { answer: () => new Response(''), kind: 'empty' },
  HTML: { answer: page, kind: 'page' },
};

const onDisk = (folder: string, ending: RegExp) =>
  readdirSync(`public/${folder}`)
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
/** The edition and its grammar are built into the application, which never fetches them. */
const GEODATA = onDisk('geodata', /^(?!(edition|grammar)\.json$)/);
const FONTS = onDisk('fonts', /\.ttf$/);
const contents = new Map(
  [...GEODATA, ...FONTS].map((file) => [file, new Uint8Array(readFileSync(`public/${file}`))]),
);
const bytesOf = (file: string) => contents.get(file) ?? new Uint8Array();

/** Small files with one record of each kind, so that the two hundred cases below are fast. */
function small(file: string): Uint8Array<ArrayBuffer> {
  if (!file.startsWith('geodata/')) return bytesOf(file);
  const value: unknown = JSON.parse(new TextDecoder().decode(bytesOf(file)), (key, inner) =>
    key === 'arcs' || key === 'geometries' || key === 'features' ? inner.slice(0, 0) : inner,
  );
  return new TextEncoder().encode(JSON.stringify(Array.isArray(value) ? value.slice(0, 3) : value));
}
const smallOf = new Map([...contents.keys()].map((file) => [file, small(file)]));

/** A summary of what a loader returned: lengths of lists, and the other values. */
function outline(value: unknown): unknown {
  if (value instanceof Error) return value.message;
  if (value instanceof Map) return value.size;
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return entries.length > 40
    ? entries.length
    : Object.fromEntries(entries.map(([key, inner]) => [key, outline(inner)]));
}

/** Every loader of the folder, whatever files it reads. */
const LOADERS = Object.values(
  import.meta.glob<Record<string, unknown>>('../../src/data/*.ts', { eager: true }),
).flatMap((module) =>
  Object.entries(module).filter(
    (entry): entry is [string, () => Promise<unknown>] =>
      entry[0].startsWith('load') && typeof entry[1] === 'function',
  ),
);

/** A server with a given answer for one file and the whole files otherwise; nothing has been read yet. */
function freshDoor(whole?: string) {
  const requested: { file: string; cache: RequestCache | undefined }[] = [];
  const broken = new Map<string, Answer>();
  openFilesWith(async (file, init) => {
    requested.push({ file, cache: init?.cache });
    return (broken.get(file) ?? ((bytes) => new Response(bytes)))(
      (file === whole ? null : smallOf.get(file)) ?? bytesOf(file),
    );
  });
  return {
    requested,
    broken,
    /** A summary of what every loader returns; an error for a loader that rejects. */
    load: async () =>
      new Map(
        await Promise.all(
          LOADERS.map(
            async ([name, load]) =>
              [
                name,
                JSON.stringify(outline(await load().catch((error: unknown) => error))),
              ] as const,
          ),
        ),
      ),
  };
}

type Door = ReturnType<typeof freshDoor>;

describe('the generated files', () => {
  it('are all read by exactly one loader', async () => {
    const { load, requested } = freshDoor();
    await load();
    const files = requested.map(({ file }) => file);
    expect(files.toSorted()).toEqual(GEODATA.toSorted());
    expect(dataProblems()).toEqual([]);
  });

  it('have a text for what is missing without them', () => {
    for (const file of GEODATA) {
      const name = file.replace(/^.*\/|\.\w+$/g, '');
      for (const words of [zh, en]) {
        const lack: Record<string, string> = words.problem.lack;
        const network: Record<string, string> = words.network;
        expect(network[name] ?? lack[name], file).toBeTruthy();
      }
    }
  });
});

const CASES = Object.entries(FAULTS).map(([name, fault]) => ({ name, ...fault }));

describe.each(GEODATA)('%s', (file) => {
  let whole: Awaited<ReturnType<Door['load']>>;
  beforeAll(async () => {
    whole = await freshDoor(file).load();
  });

  it.each(CASES)(
    '$name: told by name and reason, the rest is there, and it comes back',
    async ({ answer, kind }) => {
      const { load, broken, requested } = freshDoor(file);
      broken.set(file, answer);
      const without = await load();
      expect(dataProblems()).toMatchObject([{ file, kind }]);
      // One to three loaders read the file; the others return the same as always.
      const others = [...whole].filter(([name, value]) => without.get(name) === value);
      expect(others.length).toBeGreaterThanOrEqual(whole.size - 3);

      broken.clear();
      requested.length = 0;
      expect(await load()).toEqual(whole);
      expect(dataProblems()).toEqual([]);
      // Files that were read are not requested again; the others are requested past the cache.
      expect(requested).toEqual([{ file, cache: 'reload' }]);
    },
  );
});

describe.each(FONTS)('%s', (file) => {
  it.each(CASES)(
    '$name: reported with name and reason, and loaded later',
    async ({ answer, kind }) => {
      const { broken } = freshDoor();
      broken.set(file, answer);
      expect(await readSheetFont(file)).toMatchObject({ problem: { file, kind } });
      expect(dataProblems()).toMatchObject([{ file, kind }]);
      broken.clear();
      const read = await readSheetFont(file);
      expect('value' in read && Buffer.compare(read.value, bytesOf(file))).toBe(0);
      expect(dataProblems()).toEqual([]);
    },
  );
});

describe('requesting failed files again', () => {
  it('reads a failed file even if its caller no longer exists', async () => {
    const { load, broken } = freshDoor();
    broken.set('geodata/detail.topojson', () => new Response('', { status: 404 }));
    await load();
    expect(dataProblems()).toHaveLength(1);
    broken.clear();
    askAgain();
    await vi.waitFor(() => expect(dataProblems()).toEqual([]));
  });
});
