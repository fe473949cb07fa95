/** The composed document as files and on the browser's own printer. */
import type { TFunction } from 'i18next';
import { fileName } from '../../domain/file-name';
import { loadPart } from '../../parts/load-part';
import type { SheetDocument } from '../../scene/scene';
import { pageToSvg } from '../../scene/svg';
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
  t: TFunction,
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
  const named = document.pages.map((page, index) => ({
    page,
    words:
      document.pages.length === 1 ? document.title : `${document.title} ${index + 1} ${page.title}`,
  }));
  if (format === 'svg') {
    return named.map(({ page, words }) => {
      const svg = pageToSvg(page, fonts.typesetter, { fonts: fonts.embedded });
      return {
        name: fileName([words], 'svg'),
        content: new Blob([svg], { type: 'image/svg+xml' }),
      };
    });
  }
  const { PngPages } = await loadPart(() => import('./png-pages'));
  const pages = new PngPages(signal, t);
  const files: OutputFile[] = [];
  try {
    for (const { page, words } of named) {
      signal.throwIfAborted();
      const bytes = await pages.draw({ page, dpi, fonts: fonts.files });
      files.push({
        name: fileName([words], 'png'),
        content: new Blob([bytes], { type: 'image/png' }),
      });
    }
  } finally {
    pages.stop();
  }
  return files;
}
