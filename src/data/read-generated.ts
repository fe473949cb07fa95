/** The only module that reads generated files: each file has its type, and is checked before it is used. */
import type { GeneratedFile, GeneratedFiles } from '../domain/contract/manifest';
import { ACCEPT } from './accept';
import { type Read, readFile } from './read-file';

/**
 * `fatal` makes bytes that are not UTF-8 throw; otherwise they would silently become replacement
 * characters.
 */
const parseJson = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

/** `make` converts the content into the value that is needed; it may throw if that is not possible. */
export function readGenerated<F extends GeneratedFile>(name: F): Promise<Read<GeneratedFiles[F]>>;
export function readGenerated<F extends GeneratedFile, V>(
  name: F,
  make: (value: GeneratedFiles[F]) => V,
): Promise<Read<V>>;
export function readGenerated<F extends GeneratedFile>(
  name: F,
  make: (value: GeneratedFiles[F]) => unknown = (value) => value,
): Promise<Read<unknown>> {
  return readFile<GeneratedFiles[F], unknown>(`geodata/${name}`, parseJson, ACCEPT[name], make);
}

/** Memoises a conversion of a whole file, so that all callers share one result. */
export function once<T extends object, V>(make: (value: T) => V): (value: T) => V {
  const made = new WeakMap<T, { value: V }>();
  return (from) => {
    const known = made.get(from) ?? { value: make(from) };
    made.set(from, known);
    return known.value;
  };
}
