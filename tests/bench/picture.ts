/** The usual way to paper: the map's canvas at 300 dpi as a picture in a PDF. */
import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import type { Browser } from 'playwright-core';

export interface PictureTiming {
  wallMs: number;
  kilobytes: number;
  /** What is left of the resolution asked for, once the canvas has been held to its largest size. */
  dpi: number;
}

const MM_PER_INCH = 25.4;
const ASKED_DPI = 300;
const points = (mm: number) => (mm / MM_PER_INCH) * 72;

async function pdfOf(png: Buffer, widthMm: number, heightMm: number): Promise<number> {
  const document = new PDFDocument({ size: [points(widthMm), points(heightMm)], margin: 0 });
  let bytes = 0;
  document.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const ended = once(document, 'end');
  document.image(png, 0, 0, { width: points(widthMm), height: points(heightMm) });
  document.end();
  await ended;
  return bytes;
}

/** @param url of the bare page */
export async function timePicture(
  browser: Browser,
  url: string,
  { widthMm, heightMm }: { widthMm: number; heightMm: number },
): Promise<PictureTiming> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
  const from = performance.now();
  const { address, width } = await page.evaluate(([w, h, dpi]) => window.pictureAt(w, h, dpi), [
    widthMm,
    heightMm,
    ASKED_DPI,
  ] as const);
  const png = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  const bytes = await pdfOf(png, widthMm, heightMm);
  const wallMs = performance.now() - from;
  await page.close();
  return { wallMs, kilobytes: bytes / 1000, dpi: (width / widthMm) * MM_PER_INCH };
}
