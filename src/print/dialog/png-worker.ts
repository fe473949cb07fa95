/**
 * Draws pages as PNG apart from the page: it alone needs WebAssembly, which the page's own policy forbids, and a
 * large sheet takes seconds.
 */
import rasteriserUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { Page } from '../../scene/scene';
import type { FontFiles } from '../type/font-files';
import { fontTypesetter } from '../type/typesetter';
import { pagePng } from '../write/png';

export interface PngRequest {
  page: Page;
  dpi: number;
  fonts: FontFiles;
}

export type PngReply = { bytes: Uint8Array<ArrayBuffer> } | { failure: string };

/** As bytes: a host that gives the file no type of its own is then as good as any. */
async function rasteriser(): Promise<ArrayBuffer> {
  const response = await fetch(rasteriserUrl);
  if (!response.ok) throw new Error(`${rasteriserUrl}: HTTP ${response.status}`);
  return await response.arrayBuffer();
}

async function drawn({ page, dpi, fonts }: PngRequest): Promise<PngReply> {
  const typesetter = fontTypesetter(fonts);
  const bytes = await pagePng(page, { dpi, fonts, typesetter, wasm: rasteriser });
  return { bytes: bytes as Uint8Array<ArrayBuffer> };
}

self.onmessage = async ({ data }: MessageEvent<PngRequest>) => {
  const reply = await drawn(data).catch(
    (error: unknown): PngReply => ({
      failure: error instanceof Error ? error.message : String(error),
    }),
  );
  self.postMessage(reply, { transfer: 'bytes' in reply ? [reply.bytes.buffer] : [] });
};
