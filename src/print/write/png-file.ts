/**
 * Writes a PNG row by row. PNG libraries need the whole picture at once: half a gigabyte for A0 at 300 dpi.
 */
import { Zlib } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const RGB = 2;
/** Stores each byte as the difference from the one above it, so that uniform areas become zeros. */
const FILTER_UP = 2;
const CHANNELS = 3;
const MM_PER_INCH = 25.4;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(name), 4);
  whole.set(data, 8);
  view.setUint32(8 + data.length, crcOf(whole.subarray(4, 8 + data.length)));
  return whole;
}

export class PngFile {
  private readonly parts: Uint8Array[];
  private readonly zlib = new Zlib({ level: 6 }, (data) => {
    if (data.length > 0) this.parts.push(chunk('IDAT', data));
  });
  private readonly above: Uint8Array;

  constructor(
    private readonly widthPx: number,
    heightPx: number,
    dpi: number,
  ) {
    const head = new DataView(new ArrayBuffer(13));
    head.setUint32(0, widthPx);
    head.setUint32(4, heightPx);
    head.setUint8(8, 8);
    head.setUint8(9, RGB);
    const density = new DataView(new ArrayBuffer(9));
    const perMetre = Math.round((dpi / MM_PER_INCH) * 1000);
    density.setUint32(0, perMetre);
    density.setUint32(4, perMetre);
    density.setUint8(8, 1);
    this.parts = [
      Uint8Array.from(SIGNATURE),
      chunk('IHDR', new Uint8Array(head.buffer)),
      chunk('sRGB', Uint8Array.of(0)),
      chunk('pHYs', new Uint8Array(density.buffer)),
    ];
    this.above = new Uint8Array(widthPx * CHANNELS);
  }

  /** Adds rows of RGBA pixels; all must be opaque. */
  rows(pixels: Uint8Array): void {
    const { above, widthPx } = this;
    const rowLength = 1 + widthPx * CHANNELS;
    const count = pixels.length / (widthPx * 4);
    const filtered = new Uint8Array(rowLength * count);
    let from = 0;
    for (let row = 0; row < count; row++) {
      let to = row * rowLength;
      filtered[to++] = FILTER_UP;
      for (let at = 0; at < above.length; at += CHANNELS) {
        for (let channel = 0; channel < CHANNELS; channel++) {
          const value = pixels[from + channel] ?? 0;
          filtered[to++] = value - (above[at + channel] ?? 0);
          above[at + channel] = value;
        }
        from += 4;
      }
    }
    this.zlib.push(filtered);
  }

  end(): Uint8Array {
    this.zlib.push(new Uint8Array(0), true);
    this.parts.push(chunk('IEND', new Uint8Array(0)));
    const whole = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
