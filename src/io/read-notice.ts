/** Reads a user's copy of the notice: a Word file, plain text or a saved web page, in any encoding. */
import type { NoticeFileRead } from '../domain/notice-text/file';
import { decodeProse } from './decode-prose';
import type { DocxRead } from './docx/read-docx';
import { fileKind } from './file-kind';
import { htmlText } from './html-text';

const MB = 1024 * 1024;

/** The notice is 100 kB of text; a saved web page with its pictures inside may weigh a few MB. */
export const MAX_TEXT_BYTES = 5 * MB;

/** Word files may contain scanned seals and maps, which are not unpacked. */
export const MAX_BYTES = 50 * MB;

/** A function that reads a Word file: in a worker, or directly in tests. */
export type ReadDocx = (zip: Uint8Array) => DocxRead | Promise<DocxRead>;

const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*<(!doctype|html|head|body)\b/i.test(text);

function readText(name: string, bytes: Uint8Array): NoticeFileRead {
  if (bytes.length > MAX_TEXT_BYTES) return { problem: 'too-large', mostMb: MAX_TEXT_BYTES / MB };
  const decoded = decodeProse(bytes);
  if (decoded === null) return { problem: 'encoding' };
  const text = isPage(name, decoded) ? htmlText(decoded) : decoded;
  return text.trim() === '' ? { problem: 'empty' } : { file: { name, text } };
}

export async function readBytes(
  name: string,
  bytes: Uint8Array,
  readDocx: ReadDocx,
): Promise<NoticeFileRead> {
  const found = fileKind(name, bytes);
  switch (found.kind) {
    case 'text':
      return readText(name, bytes);
    case 'docx': {
      const read = await readDocx(bytes);
      if ('problem' in read) return read;
      const { text, remarks } = read;
      return { file: { name, text, ...(remarks.length > 0 && { remarks }) } };
    }
    case 'other-document':
    case 'pages':
      return { problem: found.kind, format: found.format };
    default:
      return { problem: found.kind };
  }
}

/** Takes `Blob` and a name, not `File`, so that files from the host are read in the same way. */
export async function readNoticeFile(
  name: string,
  content: Blob,
  readDocx: ReadDocx,
): Promise<NoticeFileRead> {
  // Check the size first, so that a video chosen by mistake is not read into memory.
  if (content.size > MAX_BYTES) return { problem: 'too-large', mostMb: MAX_BYTES / MB };
  return readBytes(name, new Uint8Array(await content.arrayBuffer()), readDocx);
}
