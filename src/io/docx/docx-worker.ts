/** Reads a Word file beside the page, which would stand still meanwhile. */
import { type DocxRead, readDocx } from './read-docx';

globalThis.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  globalThis.postMessage(readDocx(data) satisfies DocxRead);
});
