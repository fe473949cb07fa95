/**
 * Tables as text: CSV after RFC 4180 for a file, and tab-separated for the clipboard,
 * where spreadsheet programs expect it. Every record has as many fields as the widest.
 */

/** Beginnings that make a spreadsheet program read a cell as a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** A number and nothing else, with the hyphen or the typographer's minus before it. */
const NUMBER = /^[-\u2212]?\d+(?:\.\d+)?$/;

/**
 * Numbers stay numbers, with the ASCII minus that spreadsheets know. Other cells that would be read as
 * formulas get an apostrophe in front.
 */
const guarded = (cell: string): string =>
  NUMBER.test(cell) ? cell.replace('\u2212', '-') : FORMULA.test(cell) ? `'${cell}` : cell;

function delimited(
  records: readonly (readonly string[])[],
  separator: ',' | '\t',
  newline: string,
): string {
  const width = Math.max(0, ...records.map((record) => record.length));
  const field = (cell: string): string => {
    const text = guarded(cell);
    return text.includes(separator) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  return records
    .map((record) =>
      Array.from({ length: width }, (_, index) => field(record[index] ?? '')).join(separator),
    )
    .map((line) => line + newline)
    .join('');
}

/** Records end in CRLF. */
export const toCsv = (records: readonly (readonly string[])[]): string =>
  delimited(records, ',', '\r\n');

export const toTsv = (records: readonly (readonly string[])[]): string =>
  delimited(records, '\t', '\n');
