/** Loads the notice's text from this browser's storage or from the host. It is sent nowhere. */
import { createStore, delMany, get, set } from 'idb-keyval';
import { EDITION } from '../domain/edition';
import type { NoticeFile, NoticeFileRead } from '../domain/notice-text/file';
import { docxInWorker } from './docx/docx-in-worker';
import { readNoticeFile as readWith } from './read-notice';

export const readNoticeFile = (name: string, content: Blob): Promise<NoticeFileRead> =>
  readWith(name, content, docxInWorker).catch(() => ({ problem: 'no-reader' as const }));

/** Of each edition its own: sites of one host share this storage. */
const KEY = `notice:${EDITION.id}`;
/** Where the notice was kept before there were editions. */
const OLD_KEY = 'notice';
const store = () => createStore('corridor-atlas-notice', 'files');

const isNoticeFile = (value: unknown): value is NoticeFile =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'text' in value &&
  typeof value.name === 'string' &&
  typeof value.text === 'string';

/** The file that the user opened before; null if there is none, or no storage. */
export async function keptNotice(): Promise<NoticeFile | null> {
  try {
    const kept: unknown = (await get(KEY, store())) ?? (await get(OLD_KEY, store()));
    return isNoticeFile(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Rejects if the browser does not store data, as some do not in private windows. */
export const keepNotice = (file: NoticeFile): Promise<void> => set(KEY, file, store());

export const forgetNotice = (): Promise<void> => delMany([KEY, OLD_KEY], store());

/** Paths under which a host may publish the notice, in the order in which they are tried. */
const HOSTED = ['notice/notice.txt', 'notice/notice.html'];

async function fetchNotice(path: string): Promise<NoticeFile | null> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) return null;
  // Hosts of single-page applications answer every address with the application's own page.
  const type = response.headers.get('content-type') ?? '';
  if (path.endsWith('.txt') && type.includes('html')) return null;
  const read = await readNoticeFile(path, await response.blob());
  return 'file' in read ? read.file : null;
}

/** The file that the host published beside the application; the reader decides whether it is the notice. */
export async function hostedNotice(): Promise<NoticeFile | null> {
  for (const path of HOSTED) {
    const file = await fetchNotice(path).catch(() => null);
    if (file) return file;
  }
  return null;
}
