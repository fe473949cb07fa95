/** Every generated file × everything that can be wrong with it, at the door by which files enter. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
      new Response(
        new ReadableStream({
          start: (stream) => stream.error(new TypeError('network error')),
        }),
      ),
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
  empty: { answer: () => new Response(''), kind: 'empty' },
  HTML: { answer: page, kind: 'page' },
};

const onDisk = (folder: string, ending: RegExp) =>
  readdirSync(`public/${folder}`)
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
const GEODATA = onDisk('geodata', /./);
const FONTS = onDisk('fonts', /\.ttf$/);
const bytesOf = (file: string) => new Uint8Array(readFileSync(`public/${file}`));

/** Nothing has been read yet; every loader of the folder, whatever files it reads. */
async function freshDoor() {
  vi.resetModules();
  const door = await import('../../src/data/read-file');
  const problems = await import('../../src/data/problems');
  const { readSheetFont } = await import('../../src/data/sheet-font');
  const modules = readdirSync('src/data').filter((name) => name.endsWith('.ts'));
  const loaders: [string, () => Promise<unknown>][] = [];
  for (const name of modules) {
    const module = (await import(`../../src/data/${name}`)) as Record<string, unknown>;
    for (const [key, value] of Object.entries(module)) {
      if (key.startsWith('load') && typeof value === 'function') {
        loaders.push([key, value as () => Promise<unknown>]);
      }
    }
  }
  for (const file of FONTS) loaders.push([file, () => readSheetFont(file)]);
  const requested: { file: string; cache: RequestCache | undefined }[] = [];
  const broken = new Map<string, Answer>();
  door.openFilesWith(async (file, init) => {
    requested.push({ file, cache: init?.cache });
    return (broken.get(file) ?? ((bytes) => new Response(bytes)))(bytesOf(file));
  });
  return {
    requested,
    broken,
    problems,
    /** What every loader gives; an error stands for a loader that rejects. */
    load: async () =>
      new Map(
        await Promise.all(
          loaders.map(
            async ([name, load]) => [name, await load().catch((error: unknown) => error)] as const,
          ),
        ),
      ),
  };
}

type Door = Awaited<ReturnType<typeof freshDoor>>;

describe('the generated files', () => {
  it('are all read by a loader, none twice', async () => {
    const { load, requested, problems } = await freshDoor();
    await load();
    const files = requested.map(({ file }) => file);
    expect(files.toSorted()).toEqual([...GEODATA, ...FONTS].toSorted());
    expect(problems.dataProblems()).toEqual([]);
  });

  it('have words for what is lacking without them', () => {
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

describe.each([...GEODATA, ...FONTS])('%s', (file) => {
  const cases = Object.entries(FAULTS);
  let whole: Awaited<ReturnType<Door['load']>>;
  beforeEach(async () => {
    whole ??= await (await freshDoor()).load();
  });

  it.each(cases)(
    '%s: told by name and reason, the rest is there, and it comes back',
    async (_, fault) => {
      const { load, broken, problems, requested } = await freshDoor();
      broken.set(file, fault.answer);
      const without = await load();
      expect(problems.dataProblems().map(({ file: told, kind }) => `${told} ${kind}`)).toEqual([
        `${file} ${fault.kind}`,
      ]);
      // Loaders that do not read it give what they always give.
      const changed = [...whole].filter(
        ([name, value]) => JSON.stringify(without.get(name)) !== JSON.stringify(value),
      );
      expect(changed.length, changed.map(([name]) => name).join()).toBeLessThanOrEqual(2);

      broken.clear();
      requested.length = 0;
      expect(JSON.stringify([...(await load())])).toBe(JSON.stringify([...whole]));
      expect(problems.dataProblems()).toEqual([]);
      // What was there is not fetched again, and what was not is asked of the server itself.
      expect(requested).toEqual([{ file, cache: 'reload' }]);
    },
  );
});
