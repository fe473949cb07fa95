/** The one door by which the generated files enter: each has its type, and is looked at before it is used. */
import type { GeneratedFile, GeneratedFiles } from '../domain/contract/manifest';
import { ACCEPT } from './accept';
import { type Read, readFile } from './read-file';

/** Bytes that are no text would otherwise pass as strange letters. */
const parseJson = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

/** `make` turns what the file holds into what is needed, and may throw where that cannot be done. */
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

/** For what is made of a whole file: made once, however many ask for it. */
export function once<T extends object, V>(make: (value: T) => V): (value: T) => V {
  const made = new WeakMap<T, { value: V }>();
  return (from) => {
    const known = made.get(from) ?? { value: make(from) };
    made.set(from, known);
    return known.value;
  };
}
