import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { fontTypesetter } from '../../src/print/type/typesetter';
import { type PngOptions, pagePng } from '../../src/print/write/png';
import type { Page } from '../../src/scene/scene';
import { demoDocument, demoFonts } from './demo-document';

const fonts = demoFonts();
const typesetter = fontTypesetter(fonts);
const wasm = () => readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm');

function mapPage(): Page {
  const [page] = demoDocument().pages;
  if (!page) throw new Error('the demo has no page');
  return page;
}

const drawn = (options: Partial<PngOptions> = {}) =>
  pagePng(mapPage(), { dpi: 50, fonts, typesetter, wasm, ...options });

const decoded = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));

/** `#rrggbb` at a place in millimetres. */
function colourAt(png: PNG, xMm: number, yMm: number): string {
  const column = Math.floor((xMm / 420) * png.width);
  const at = (Math.floor((yMm / 297) * png.height) * png.width + column) * 4;
  return `#${png.data.subarray(at, at + 3).toString('hex')}`;
}

describe('a page as PNG', () => {
  it('has the size of the paper at its density, and says so', async () => {
    const png = await drawn();
    const { width, height } = decoded(png);
    expect([width, height]).toEqual([827, 585]);
    const density = Buffer.from(png).indexOf('pHYs') + 4;
    const view = new DataView(png.buffer, png.byteOffset + density, 9);
    // 50 to the inch are 1969 to the metre.
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([1969, 1969, 1]);
  });

  it('shows ground, paper, and letters', async () => {
    const png = decoded(await drawn());
    expect(colourAt(png, 30, 40)).toBe('#eef2e6');
    expect(colourAt(png, 400, 200)).toBe('#ffffff');
    let dark = 0;
    for (let x = 170; x < 250; x += 0.5) {
      if (Number.parseInt(colourAt(png, x, 14).slice(1, 3), 16) < 0x80) dark++;
    }
    expect(dark).toBeGreaterThan(10);
  });

  it('is the same in one piece and in many strips, line, dash and letter', async () => {
    const whole = decoded(await drawn());
    const shares: number[] = [];
    const strips = decoded(
      await drawn({ pixelsAtOnce: 827 * 40, onProgress: (share) => shares.push(share) }),
    );
    expect(shares).toHaveLength(15);
    expect(shares.at(-1)).toBe(1);
    let largest = 0;
    whole.data.forEach((value, at) => {
      largest = Math.max(largest, Math.abs(value - (strips.data[at] ?? 0)));
    });
    // Places are rounded to fractions of a pixel in each strip anew.
    expect(largest).toBeLessThanOrEqual(16);
  });

  it('is the same, byte for byte, every time', async () => {
    expect(await drawn()).toEqual(await drawn());
  });

  it('stops when told', async () => {
    const controller = new AbortController();
    let strips = 0;
    const onProgress = () => {
      strips++;
      controller.abort(new Error('the planner changed her mind'));
    };
    await expect(
      drawn({ pixelsAtOnce: 827 * 40, onProgress, signal: controller.signal }),
    ).rejects.toThrow('changed her mind');
    expect(strips).toBe(1);
  });
});
