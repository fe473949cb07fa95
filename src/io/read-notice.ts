/** Reads a planner's copy of the notice: plain text or a saved web page, in whatever encoding it came. */
import type { NoticeFileRead } from '../domain/notice-text/file';
import { htmlText } from './html-text';

/** The notice is 100 kB; a saved web page with its pictures inside may weigh a few MB. */
export const MAX_BYTES = 5 * 1024 * 1024;

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control letters that no text has; a picture or a word processor's file is full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\ufffd]/;

/** UTF-8, else GB18030 (with GBK and GB2312 in it), or UTF-16 where a mark says so; null for none. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? attempt('utf-16le', bytes)
      : first === 0xfe && second === 0xff
        ? attempt('utf-16be', bytes)
        : (attempt('utf-8', bytes) ?? attempt('gb18030', bytes));
  return text === null || BINARY.test(text) ? null : text;
}

const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*<(!doctype|html|head|body)\b/i.test(text);

export function readBytes(name: string, bytes: Uint8Array): NoticeFileRead {
  if (bytes.length > MAX_BYTES) return { problem: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded === null) return { problem: 'encoding' };
  const text = isPage(name, decoded) ? htmlText(decoded) : decoded;
  return text.trim() === '' ? { problem: 'empty' } : { file: { name, text } };
}

/** `Blob` and a name rather than `File`: what comes from the host is read the same way. */
export async function readNoticeFile(name: string, content: Blob): Promise<NoticeFileRead> {
  // Asked first, so that a film chosen by mistake is not read into memory.
  if (content.size > MAX_BYTES) return { problem: 'too-large' };
  return readBytes(name, new Uint8Array(await content.arrayBuffer()));
}
