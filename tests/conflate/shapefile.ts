/** Writes a zip with a shapefile of lines, for tests: the few bytes of each format that matter. */
import { crc32 } from 'node:zlib';
import type { Line } from './project';

export interface ShapeLine {
  line: Line;
  /** Value of the attribute CLASS. */
  name: string;
}

const FIELD_BYTES = 20;

function shp(lines: readonly ShapeLine[]): Buffer {
  const records = lines.map(({ line }, index) => {
    const content = Buffer.alloc(48 + 16 * line.length);
    content.writeInt32LE(3, 0);
    content.writeInt32LE(1, 36);
    content.writeInt32LE(line.length, 40);
    for (const [vertex, [x, y]] of line.entries()) {
      content.writeDoubleLE(x, 48 + 16 * vertex);
      content.writeDoubleLE(y, 56 + 16 * vertex);
    }
    const header = Buffer.alloc(8);
    header.writeInt32BE(index + 1, 0);
    header.writeInt32BE(content.length / 2, 4);
    return Buffer.concat([header, content]);
  });
  const header = Buffer.alloc(100);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE((100 + Buffer.concat(records).length) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(3, 32);
  return Buffer.concat([header, ...records]);
}

function dbf(lines: readonly ShapeLine[]): Buffer {
  const header = Buffer.alloc(65);
  header.writeUInt8(3, 0);
  header.writeUInt32LE(lines.length, 4);
  header.writeUInt16LE(65, 8);
  header.writeUInt16LE(1 + FIELD_BYTES, 10);
  header.write('CLASS', 32, 'latin1');
  header.write('C', 43, 'latin1');
  header.writeUInt8(FIELD_BYTES, 48);
  header.writeUInt8(0x0d, 64);
  const rows = lines.map(({ name }) => Buffer.from(` ${name.padEnd(FIELD_BYTES)}`, 'latin1'));
  return Buffer.concat([header, ...rows, Buffer.from([0x1a])]);
}

/** Stored, not compressed. */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30, 'latin1');
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46, 'latin1');
    parts.push(local, content);
    directory.push(entry);
    offset += local.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** The files of one layer; `prj` is the text of the coordinate system, if there is one. */
export const shapefile = (
  name: string,
  lines: readonly ShapeLine[],
  prj?: string,
): Record<string, Buffer> => ({
  [`${name}.shp`]: shp(lines),
  [`${name}.dbf`]: dbf(lines),
  ...(prj === undefined ? {} : { [`${name}.prj`]: Buffer.from(prj, 'latin1') }),
});
