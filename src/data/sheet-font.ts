/** Reads the font files of printed sheets, and checks that they are complete. */
import { type Read, readFile } from './read-file';

/** Tag of the table `head`. Its checksum leaves out a field of the table, so it is not compared here. */
const HEAD = 0x68656164;

/** Whether every table that the directory of the TrueType file lists is there, with the right checksum. */
function isWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * tables; at += 16) {
    const offset = view.getUint32(at + 8);
    const end = offset + view.getUint32(at + 12);
    if (end > bytes.length) return false;
    if (view.getUint32(at) === HEAD) continue;
    let sum = 0;
    for (let word = offset; word < end; word += 4) {
      let value = 0;
      for (let byte = word; byte < word + 4; byte += 1) value = (value << 8) | (bytes[byte] ?? 0);
      sum = (sum + value) >>> 0;
    }
    if (sum !== view.getUint32(at + 4)) return false;
  }
  return tables > 0;
}

const isFont = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && isWhole(value);

/** @param file its path below the application */
export const readSheetFont = (file: string): Promise<Read<Uint8Array>> =>
  readFile(
    file,
    (bytes) => bytes,
    isFont,
    (bytes) => bytes,
  );
