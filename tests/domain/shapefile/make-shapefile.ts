/** Makes small shapefiles byte by byte, with the faults that real ones have. */
import { zipSync } from 'fflate';

export type Ring = readonly (readonly [number, number])[];

/** A .dbf with one text field; texts come as bytes, in whatever encoding the test is about. */
export function makeDbf(
  texts: readonly Uint8Array[],
  {
    field = 'NAME',
    width = 40,
    driver = 0,
    deleted = [] as readonly number[],
    counted = texts.length,
    backlink = 0,
  } = {},
): Uint8Array<ArrayBuffer> {
  const headerLength = 32 + 32 + 1 + backlink;
  const rowLength = 1 + width;
  const bytes = new Uint8Array(headerLength + texts.length * rowLength).fill(0x20, headerLength);
  const view = new DataView(bytes.buffer);
  bytes[0] = backlink > 0 ? 0x30 : 3;
  view.setUint32(4, counted, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, rowLength, true);
  bytes[29] = driver;
  bytes.set(new TextEncoder().encode(field), 32);
  bytes[43] = 'C'.charCodeAt(0);
  bytes[48] = width;
  bytes[64] = 0x0d;
  for (const [index, text] of texts.entries()) {
    const at = headerLength + index * rowLength;
    if (deleted.includes(index)) bytes[at] = 0x2a;
    bytes.set(text.subarray(0, width), at + 1);
  }
  return bytes;
}

/** A .shp of polygons (5) or lines (3); a shape without rings is empty. */
export function makeShp(shapes: readonly (readonly Ring[])[], type: 3 | 5 = 5) {
  const records = shapes.map((rings, index) => {
    const points = rings.flat();
    const content = rings.length === 0 ? 4 : 44 + 4 * rings.length + 16 * points.length;
    const view = new DataView(new ArrayBuffer(8 + content));
    view.setInt32(0, index + 1);
    view.setInt32(4, content / 2);
    if (rings.length === 0) return view;
    view.setInt32(8, type, true);
    for (const [corner, pick] of [Math.min, Math.max].entries()) {
      view.setFloat64(12 + 16 * corner, pick(...points.map(([x]) => x)), true);
      view.setFloat64(20 + 16 * corner, pick(...points.map(([, y]) => y)), true);
    }
    view.setInt32(44, rings.length, true);
    view.setInt32(48, points.length, true);
    let first = 0;
    for (const [part, ring] of rings.entries()) {
      view.setInt32(52 + 4 * part, first, true);
      first += ring.length;
    }
    for (const [at, [x, y]] of points.entries()) {
      view.setFloat64(52 + 4 * rings.length + 16 * at, x, true);
      view.setFloat64(60 + 4 * rings.length + 16 * at, y, true);
    }
    return view;
  });
  const length = 100 + records.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  header.setInt32(0, 9994);
  header.setInt32(24, length / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, type, true);
  let at = 100;
  for (const record of records) {
    bytes.set(new Uint8Array(record.buffer), at);
    at += record.byteLength;
  }
  return bytes;
}

export const makeZip = (entries: Record<string, Uint8Array | string>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
  );

/** Every letter of two bytes that the decoder knows, and one that only GB18030 has, of four. */
function gbkTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>([['𠮷', [0x95, 0x34, 0xb2, 0x35]]]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1) table.set(letter, [lead, trail]);
    }
  }
  return table;
}

let table: Map<string, readonly number[]> | null = null;

/** Text in GB18030, as software on Chinese machines writes it. */
export function gbk(text: string): Uint8Array<ArrayBuffer> {
  table ??= gbkTable();
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letter < '\u0080' ? [letter.charCodeAt(0)] : table?.get(letter);
      if (!bytes) throw new Error(`${letter} is not in the table`);
      return bytes;
    }),
  );
}
