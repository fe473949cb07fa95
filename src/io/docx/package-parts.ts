/** Unpacks parts of a Word file, which is a ZIP archive, within a safe size. */
import { unzipSync } from 'fflate';

/** Largest size of an unpacked part; a notice of a hundred pages has 3 MB of XML. */
export const MAX_PART_BYTES = 20 * 1024 * 1024;

/** Thrown if the archive states that a part is larger than `MAX_PART_BYTES`. */
export class TooMuch extends Error {}

/** Names of the parts of an archive; throws if it is truncated or not an archive. */
export function namesIn(zip: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(zip, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/**
 * Null if there is no such part. Its buffer has the size that the archive states, so a false size cannot
 * fill the memory.
 */
export function partOf(zip: Uint8Array, path: string): Uint8Array | null {
  const parts = unzipSync(zip, {
    filter: ({ name, originalSize, size }) => {
      if (name !== path) return false;
      if (Math.max(originalSize, size) > MAX_PART_BYTES) throw new TooMuch(path);
      return true;
    },
  });
  return parts[path] ?? null;
}
