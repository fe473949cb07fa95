/**
 * Reads the table (.dbf) of a shapefile. Our own reader, because that of shpjs keeps deleted rows, reads an
 * unknown .cpg as UTF-8, shifts dates by the time zone, and trusts a damaged row count.
 */
import { decodeStrictly } from '../text-encoding';
import { encodingOfCpg, encodingOfDriver } from './code-page';

export type DbfValue = string | number | boolean | null;

export interface DbfTable {
  /** All rows in the order of the file; null for deleted ones. */
  rows: readonly (Readonly<Record<string, DbfValue>> | null)[];
  /** Label of the decoder used. */
  encoding: string;
  /** Where the encoding was declared; guessed: neither .cpg nor header declares one that fits. */
  encodingFrom: 'cpg' | 'header' | 'guessed';
  /** Whether characters were lost because no encoding fits all values. */
  garbled: boolean;
  /** Rows that the header counts and the file does not hold. */
  missingRows: number;
}

interface Field {
  nameBytes: Uint8Array;
  type: string;
  from: number;
  to: number;
}

const DELETED = 0x2a;
const END_OF_FIELDS = 0x0d;

/** Without the padding: fields are filled up with blanks, or with zeros. */
function unpadded(bytes: Uint8Array): Uint8Array {
  const zero = bytes.indexOf(0);
  let end = zero === -1 ? bytes.length : zero;
  while (end > 0 && bytes[end - 1] === 0x20) end--;
  return bytes.subarray(0, end);
}

function fieldsOf(bytes: Uint8Array, headerLength: number): Field[] {
  const fields: Field[] = [];
  // The first byte of a row says whether it is deleted.
  let from = 1;
  for (let at = 32; at + 32 <= headerLength && bytes[at] !== END_OF_FIELDS; at += 32) {
    const to = from + (bytes[at + 16] ?? 0);
    fields.push({
      nameBytes: unpadded(bytes.subarray(at, at + 11)),
      type: String.fromCharCode(bytes[at + 11] ?? 0).toUpperCase(),
      from,
      to,
    });
    from = to;
  }
  return fields;
}

/**
 * A fixed field width may cut the last character in two; its incomplete bytes are dropped and are no error.
 */
function decodeField(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  const content = unpadded(bytes);
  const whole = decodeStrictly(content, encoding);
  if (whole !== null) return whole;
  try {
    return new TextDecoder(encoding, { fatal }).decode(content, { stream: true });
  } catch {
    return null;
  }
}

function readValue(type: string, text: string): DbfValue {
  const content = text.trim();
  switch (type) {
    case 'N':
    case 'F':
      return content === '' || Number.isNaN(Number(content)) ? null : Number(content);
    case 'L':
      return /^[ty]$/i.test(content) ? true : /^[fn]$/i.test(content) ? false : null;
    case 'D':
      // Dates stay text, because they have no time zone.
      return /^\d{8}$/.test(content)
        ? `${content.slice(0, 4)}-${content.slice(4, 6)}-${content.slice(6)}`
        : null;
    default:
      return content;
  }
}

/**
 * @param cpg content of the .cpg file beside it
 * @returns null for a damaged table
 */
export function readDbf(bytes: Uint8Array, cpg: string | null): DbfTable | null {
  if (bytes.length < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint16(8, true);
  const rowLength = view.getUint16(10, true);
  const counted = view.getUint32(4, true);
  if (headerLength < 33 || headerLength > bytes.length || rowLength === 0) return null;
  const count = Math.min(counted, Math.floor((bytes.length - headerLength) / rowLength));
  const fields = fieldsOf(bytes, headerLength);
  const row = (index: number): Uint8Array =>
    bytes.subarray(headerLength + index * rowLength, headerLength + (index + 1) * rowLength);

  const kept = Array.from({ length: count }, (_, index) => row(index)[0] !== DELETED);
  const texts = fields.filter(({ type }) => type === 'C');
  const wording = [
    ...fields.map(({ nameBytes }) => nameBytes),
    ...kept.flatMap((keep, index) =>
      keep ? texts.map(({ from, to }) => row(index).subarray(from, to)) : [],
    ),
  ];
  const fits = (encoding: string): boolean =>
    wording.every((part) => decodeField(part, encoding, true) !== null);
  // Valid UTF-8 with characters of three bytes is certainly UTF-8, whatever is declared.
  const isUtf8 = (): boolean =>
    fits('utf-8') &&
    wording.some((part) => /[\u0800-\uffff]/.test(decodeField(part, 'utf-8', false) ?? ''));

  const declared = [
    { encoding: cpg === null ? null : encodingOfCpg(cpg), encodingFrom: 'cpg' },
    { encoding: encodingOfDriver(bytes[29] ?? 0), encodingFrom: 'header' },
    { encoding: 'utf-8', encodingFrom: 'guessed' },
    { encoding: 'gb18030', encodingFrom: 'guessed' },
  ] as const;
  const told = declared.find(({ encoding }) => encoding !== null && fits(encoding));
  const fitting =
    told && told.encoding !== 'utf-8' && isUtf8()
      ? ({ encoding: 'utf-8', encodingFrom: 'guessed' } as const)
      : told;
  const encoding = fitting?.encoding ?? 'gb18030';
  const decode = (part: Uint8Array): string => decodeField(part, encoding, false) ?? '';

  const names = fields.map(({ nameBytes }) => decode(nameBytes));
  return {
    rows: kept.map((keep, index) =>
      keep
        ? Object.fromEntries(
            fields.map(({ type, from, to }, field) => [
              names[field] ?? '',
              readValue(type, decode(row(index).subarray(from, to))),
            ]),
          )
        : null,
    ),
    encoding,
    encodingFrom: fitting?.encodingFrom ?? 'guessed',
    garbled: fitting === undefined,
    missingRows: counted - count,
  };
}
