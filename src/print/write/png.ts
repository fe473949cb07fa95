/** Writes one page as PNG. Its SVG is drawn strip by strip, so that memory does not grow with the paper. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Page } from '../../scene/scene';
import { pageToSvg } from '../../scene/svg';
import type { Typesetter } from '../../scene/typesetter';
import type { FontFiles } from '../type/font-files';
import { PngFile } from './png-file';
import { rasterStrip } from './raster-strip';

export interface PngOptions {
  dpi: number;
  fonts: FontFiles;
  typesetter: Typesetter;
  /**
   * The rasteriser, `index_bg.wasm` of @resvg/resvg-wasm: its bytes, or the response to a request for it.
   * Called once.
   */
  wasm: () => BufferSource | Promise<Response | BufferSource>;
  /** Called after every strip with the share of the page that is drawn. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
  /** Limits the memory of a strip; 4 bytes per pixel. */
  pixelsAtOnce?: number;
}

const PIXELS_AT_ONCE = 8_000_000;
const MM_PER_INCH = 25.4;
/** Family name in the font file. */
const OWN_FAMILY = 'Noto Sans SC';

let rasteriser: Promise<void> | undefined;

/**
 * Initialises the rasteriser once; after a failure it may be tried again. A second call of `initWasm` is an
 * error.
 */
function ready(wasm: PngOptions['wasm']): Promise<void> {
  rasteriser ??= Promise.resolve(wasm())
    .then(initWasm)
    .catch((error: unknown) => {
      rasteriser = undefined;
      throw error;
    });
  return rasteriser;
}

function pixelsOf(svg: string, fonts: FontFiles): Uint8Array {
  const drawing = new Resvg(svg, {
    background: '#ffffff',
    font: { fontBuffers: [fonts[400], fonts[700]], defaultFontFamily: OWN_FAMILY },
  });
  const image = drawing.render();
  const { pixels } = image;
  image.free();
  drawing.free();
  return pixels;
}

/** Gives the page time to react, so that the user can cancel. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const pixelSize = (page: Page, dpi: number): { widthPx: number; heightPx: number } => ({
  widthPx: Math.round((page.widthMm / MM_PER_INCH) * dpi),
  heightPx: Math.round((page.heightMm / MM_PER_INCH) * dpi),
});

/** The strips of a page from top to bottom, as rows of pixels. */
export function* rasterStripsOf(
  page: Page,
  dpi: number,
  pixelsAtOnce = PIXELS_AT_ONCE,
): Generator<{ row: number; rows: number }> {
  const { widthPx, heightPx } = pixelSize(page, dpi);
  const atOnce = Math.max(1, Math.floor(pixelsAtOnce / widthPx));
  for (let row = 0; row < heightPx; row += atOnce) {
    yield { row, rows: Math.min(atOnce, heightPx - row) };
  }
}

/** Rejects with the signal's reason when cancelled. */
export async function pagePng(page: Page, options: PngOptions): Promise<Uint8Array> {
  const { dpi, fonts, typesetter, onProgress, signal } = options;
  await ready(options.wasm);
  const { widthPx, heightPx } = pixelSize(page, dpi);
  const mmPerRow = page.heightMm / heightPx;
  const file = new PngFile(widthPx, heightPx, dpi);
  for (const { row, rows } of rasterStripsOf(page, dpi, options.pixelsAtOnce)) {
    signal?.throwIfAborted();
    const rect = { x: 0, y: row * mmPerRow, width: page.widthMm, height: rows * mmPerRow };
    const svg = pageToSvg(rasterStrip(page, rect.y, rect.y + rect.height), typesetter, {
      otherFamily: OWN_FAMILY,
      view: { rect, widthPx, heightPx: rows },
    });
    file.rows(pixelsOf(svg, fonts));
    onProgress?.((row + rows) / heightPx);
    await breathe();
  }
  signal?.throwIfAborted();
  return file.end();
}
