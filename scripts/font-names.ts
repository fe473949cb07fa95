/**
 * Corrects the names inside a font file. The published files were made from a variable font and kept the
 * name of its thinnest style, so programs that list a sheet's fonts called the regular and the bold font
 * Thin.
 */

const TABLE_RECORD = 16;
const TABLES_AT = 12;
const NAME_RECORD = 12;
const NAMES_AT = 6;
/** On this platform names are single bytes, on all others UTF-16. */
const MACINTOSH = 1;

function textOf(bytes: Buffer, platform: number): string {
  if (platform === MACINTOSH) return bytes.toString('latin1');
  return Buffer.from(bytes).swap16().toString('utf16le');
}

function bytesOf(text: string, platform: number): Buffer {
  if (platform === MACINTOSH) return Buffer.from(text, 'latin1');
  return Buffer.from(text, 'utf16le').swap16();
}

/** The table with every name rewritten. Records may share bytes, so all texts are written again. */
function renamedTable(table: Buffer, rename: (name: string) => string): Buffer {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  const head = Buffer.from(table.subarray(0, NAMES_AT + NAME_RECORD * count));
  const texts: Buffer[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const record = NAMES_AT + NAME_RECORD * index;
    const platform = head.readUInt16BE(record);
    const from = storage + head.readUInt16BE(record + 10);
    const old = table.subarray(from, from + head.readUInt16BE(record + 8));
    const text = bytesOf(rename(textOf(old, platform)), platform);
    head.writeUInt16BE(text.length, record + 8);
    head.writeUInt16BE(at, record + 10);
    texts.push(text);
    at += text.length;
  }
  head.writeUInt16BE(head.length, 4);
  return Buffer.concat([head, ...texts]);
}

/**
 * @param sfnt an unpacked font
 * @returns the same font with its names passed through `rename`. Checksums are not updated: the subsetter
 * writes them.
 */
export function renamedFont(sfnt: Buffer, rename: (name: string) => string): Buffer {
  const font = Buffer.from(sfnt);
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = TABLES_AT + TABLE_RECORD * index;
    if (font.toString('latin1', record, record + 4) !== 'name') continue;
    const [offset, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
    const table = renamedTable(font.subarray(offset, offset + length), rename);
    // Tables begin at multiples of four.
    const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
    font.writeUInt32BE(font.length + padding.length, record + 8);
    font.writeUInt32BE(table.length, record + 12);
    return Buffer.concat([font, padding, table]);
  }
  throw new Error('the font has no names');
}
