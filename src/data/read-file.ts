/**
 * Fetches and parses files of any kind. A file that is missing or damaged is reported with its name and the
 * reason, and the others still load. A file that was read successfully is not requested again.
 */
import { type DataProblem, hasProblem, settle, tellProblem } from './problems';

export type Read<T> = { value: T } | { problem: DataProblem };

/** Thrown if a required file could not be read. */
export class UnreadFile extends Error {
  constructor(readonly problem: DataProblem) {
    super(`${problem.file}: ${problem.detail}`);
  }
}

/** Throws an UnreadFile if the file could not be read. */
export function requireValue<T>(read: Read<T>): T {
  if ('problem' in read) throw new UnreadFile(read.problem);
  return read.value;
}

type Opener = (file: string, init?: RequestInit) => Promise<Response>;

let open: Opener = (file, init) => fetch(file, init);

/** By path: a promise of the parsed content. */
const contentOf = new Map<string, Promise<Read<unknown>>>();

/** Sets how files are opened where there is no page (Node). Paths are the same as a page would request. */
export function openFilesWith(opener: Opener): void {
  open = opener;
  contentOf.clear();
}

const failed = (file: string, kind: DataProblem['kind'], detail: string) => ({
  problem: { file, kind, detail },
});

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** `make` throws if the content has the wrong structure. */
async function made<V>(file: string, make: () => V | Promise<V>): Promise<Read<V>> {
  try {
    return { value: await make() };
  } catch (error) {
    return failed(file, 'corrupt', reasonOf(error));
  }
}

async function fetched(file: string): Promise<Read<Uint8Array>> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    // After a failure, the browser's cached answer must not be used.
    response = await (hasProblem(file) ? open(file, { cache: 'reload' }) : open(file));
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return failed(file, 'unreachable', reasonOf(error));
  }
  const { ok, status, headers } = response;
  if (!ok) {
    const gone = status === 404 || status === 410;
    return failed(file, gone ? 'missing' : 'refused', `HTTP ${status}`);
  }
  if (headers.get('content-type')?.includes('text/html')) {
    return failed(file, 'page', 'a web page instead of the file');
  }
  return bytes.length === 0 ? failed(file, 'empty', 'no content') : { value: bytes };
}

function content(file: string, parse: (bytes: Uint8Array) => unknown): Promise<Read<unknown>> {
  const before = contentOf.get(file);
  if (before) return before;
  const reading = fetched(file).then((read) =>
    'problem' in read ? read : made(file, () => parse(read.value)),
  );
  contentOf.set(file, reading);
  return reading;
}

/** Never rejects. After a failure the next call asks the server again. */
export async function readFile<T, V>(
  file: string,
  parse: (bytes: Uint8Array) => unknown,
  accept: (value: unknown) => value is T,
  make: (value: T) => V | Promise<V>,
): Promise<Read<V>> {
  const held = await content(file, parse);
  const read =
    'problem' in held
      ? held
      : await made(file, () => {
          if (!accept(held.value)) throw new Error('unexpected structure');
          return make(held.value);
        });
  if ('problem' in read) {
    contentOf.delete(file);
    tellProblem(read.problem, () => readFile(file, parse, accept, make));
  } else settle(file);
  return read;
}
