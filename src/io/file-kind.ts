/** Recognises the kind of a file by its first bytes, and not by its name. */
import { namesIn } from './docx/package-parts';

/** `text` is everything that is none of the others. */
export type FileKind =
  | { kind: 'text' }
  | { kind: 'docx' }
  /** Another format of a word processor, which can save the file as .docx. */
  | { kind: 'other-document'; format: string }
  /** A format of fixed pages. */
  | { kind: 'pages'; format: string }
  | { kind: 'pictures' }
  | { kind: 'password' }
  | { kind: 'archive' }
  | { kind: 'damaged' };

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff], // JPEG
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a],
];

const ARCHIVES: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x1f, 0x8b], // gzip
];

/** Microsoft's compound file format: old Word and WPS files, or any newer file with a password. */
function compound(name: string, bytes: Uint8Array): FileKind {
  // Its stream names are UTF-16 at even offsets, anywhere in the file.
  if (new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage'))
    return { kind: 'password' };
  return { kind: 'other-document', format: /\.wps$/i.test(name) ? 'WPS' : 'Word 97–2003' };
}

function zipped(bytes: Uint8Array): FileKind {
  let names: string[];
  try {
    names = namesIn(bytes);
  } catch {
    return { kind: 'damaged' };
  }
  const has = (pattern: RegExp): boolean => names.some((one) => pattern.test(one));
  if (has(/^word\//)) return { kind: 'docx' };
  if (has(/^OFD\.xml$/i)) return { kind: 'pages', format: 'OFD' };
  if (has(/^mimetype$/) && has(/^content\.xml$/)) {
    return { kind: 'other-document', format: 'OpenDocument' };
  }
  return has(/^_rels\/\.rels$/) && !has(/^(xl|ppt)\//) ? { kind: 'docx' } : { kind: 'archive' };
}

export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compound(name, bytes);
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipped(bytes);
  if (PICTURES.some((start) => begins(bytes, ...start))) return { kind: 'pictures' };
  if (ARCHIVES.some((start) => begins(bytes, ...start))) return { kind: 'archive' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return { kind: 'pages', format: 'PDF' };
  if (/^\s*\{\\rtf/.test(start)) return { kind: 'other-document', format: 'RTF' };
  if (/^MIME-Version:/im.test(start)) return { kind: 'other-document', format: 'MHTML' };
  if (start.includes('progid="Word.Document"')) {
    return { kind: 'other-document', format: 'Word XML' };
  }
  return { kind: 'text' };
}
