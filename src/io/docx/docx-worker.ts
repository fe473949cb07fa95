/** Worker: reads a Word file, so that the page does not freeze meanwhile. */
import { type DocxRead, readDocx } from './read-docx';

globalThis.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  globalThis.postMessage(readDocx(data) satisfies DocxRead);
});
