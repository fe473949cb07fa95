/** Writes a document into the requested files, in memory. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import type { PrintData } from '../../src/print/print-data';
import type { FontFiles } from '../../src/print/type/font-files';
import { sheetPdf } from '../../src/print/write/pdf';
import { pagePng } from '../../src/print/write/png';
import type { SheetDocument } from '../../src/scene/scene';
import { pageToSvg } from '../../src/scene/svg';
import type { WholeFile } from '../write-whole';
import type { Order } from './options';

const require = createRequire(import.meta.url);

export interface Asked extends Pick<Order, 'format' | 'page' | 'dpi'> {
  path: string;
}

/** One file, or one per page with its number before the file name extension. */
export async function outputsOf(
  document: SheetDocument,
  { path: out, format, page, dpi }: Asked,
  files: FontFiles,
  data: PrintData,
): Promise<WholeFile[]> {
  if (format === 'pdf') return [{ path: out, content: sheetPdf(document, files) }];
  const pages = document.pages.filter((_, index) => page === null || index + 1 === page);
  const ending = extname(out);
  const outputs: WholeFile[] = [];
  for (const [index, one] of pages.entries()) {
    const path = pages.length === 1 ? out : `${out.slice(0, -ending.length)}-${index + 1}${ending}`;
    if (format === 'svg') {
      const font = (bytes: Uint8Array) => ({ bytes, format: 'truetype' as const });
      const fonts = { 400: font(files[400]), 700: font(files[700]) };
      outputs.push({ path, content: pageToSvg(one, data.typesetter, { fonts }) });
    } else {
      const wasm = () => readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
      const content = await pagePng(one, { dpi, fonts: files, typesetter: data.typesetter, wasm });
      outputs.push({ path, content });
    }
  }
  return outputs;
}
