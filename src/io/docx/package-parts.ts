/** Takes parts out of a Word file, which is a ZIP archive, and never more of them than is sound. */
import { unzipSync } from 'fflate';

/** A part may unpack to this; a notice of a hundred pages has 3 MB of XML. */
export const MAX_PART_BYTES = 20 * 1024 * 1024;

/** A part unpacks to more than `MAX_PART_BYTES`, by what the archive says of it. */
export class TooMuch extends Error {}

/** Names of what an archive holds; throws where it is truncated or no archive. */
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

/** Null where there is no such part. The room for it is what the archive states, so that a false statement fills no memory. */
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
