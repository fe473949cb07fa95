/** The composed document as files and on the browser's own printer. */
import { fileName } from '../../domain/file-name';
import { fetchFile, loadPart } from '../../parts/load-part';
import type { SheetDocument } from '../scene';
import { pageToSvg } from '../write/svg';
import type { LoadedFonts } from './load-print-data';

export type OutputFormat = 'pdf' | 'svg' | 'png';

export interface OutputFile {
  name: string;
  content: Blob;
}

/** A raster or drawing holds one page, so that a series gives several files. */
export async function outputFiles(
  document: SheetDocument,
  format: OutputFormat,
  dpi: number,
  fonts: LoadedFonts,
  signal: AbortSignal,
): Promise<OutputFile[]> {
  if (format === 'pdf') {
    const { sheetPdf } = await loadPart(() => import('../write/pdf'));
    const bytes = sheetPdf(document, fonts.files);
    return [
      {
        name: fileName([document.title], 'pdf'),
        content: new Blob([bytes as BlobPart], { type: 'application/pdf' }),
      },
    ];
  }
  const files: OutputFile[] = [];
  for (const [index, page] of document.pages.entries()) {
    signal.throwIfAborted();
    const words =
      document.pages.length === 1 ? document.title : `${document.title} ${index + 1} ${page.title}`;
    if (format === 'svg') {
      const svg = pageToSvg(page, fonts.typesetter, { fonts: fonts.embedded });
      files.push({
        name: fileName([words], 'svg'),
        content: new Blob([svg], { type: 'image/svg+xml' }),
      });
    } else {
      const [{ pagePng }, { default: wasmUrl }] = await Promise.all([
        loadPart(() => import('../write/png')),
        loadPart(() => import('@resvg/resvg-wasm/index_bg.wasm?url')),
      ]);
      const bytes = await pagePng(page, {
        dpi,
        fonts: fonts.files,
        typesetter: fonts.typesetter,
        wasm: () => loadPart(() => fetchFile(wasmUrl)),
        signal,
      });
      files.push({
        name: fileName([words], 'png'),
        content: new Blob([bytes as BlobPart], { type: 'image/png' }),
      });
    }
  }
  return files;
}
