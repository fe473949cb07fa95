import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode, ringsOf } from '../../src/print/furniture/frame/qr-code';
import { PRINT } from '../../src/symbology/palette';

const ADDRESS = 'https://example.org/atlas/?years=2019,2020&networks=railways&at=85.00,41.60,5';

/** Even-odd, as the scene says. */
function inside(rings: readonly (readonly number[])[], px: number, py: number): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 2) {
      const [ax = 0, ay = 0] = [ring[index], ring[index + 1]];
      const [bx = 0, by = 0] = [ring[(index + 2) % ring.length], ring[(index + 3) % ring.length]];
      if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
  }
  return odd;
}

describe('the QR code', () => {
  it('is dark exactly where the code is, in one outline with its quiet zone', () => {
    const rect = { x: 10, y: 20, width: 30, height: 25 };
    const code = qrCode(ADDRESS, rect, '恢复本图视图的二维码', PRINT);
    expect(code.tag).toEqual({ role: 'Figure', alt: '恢复本图视图的二维码' });
    const path = code.marks.find((mark) => mark.kind === 'path' && mark.lines.length > 1);
    if (path?.kind !== 'path') throw new Error('no path');
    const { data, size } = encode(ADDRESS, { ecc: 'M', border: 0 });
    const module = 25 / (size + 8);
    for (let row = -4; row < size + 4; row += 1) {
      for (let column = -4; column < size + 4; column += 1) {
        const px = 12.5 + (column + 4.5) * module;
        const py = 20 + (row + 4.5) * module;
        expect(inside(path.lines, px, py)).toBe(data[row]?.[column] === true);
      }
    }
  });

  it('keeps modules apart that touch at a corner, and holes open', () => {
    const picture = ['#.', '.#'];
    const rings = ringsOf((column, row) => picture[row]?.[column] === '#', 2);
    expect(rings).toHaveLength(2);
    expect(rings.every((ring) => new Set(ring.map(String)).size === ring.length)).toBe(true);
    const hole = ['###', '#.#', '###'];
    expect(ringsOf((column, row) => hole[row]?.[column] === '#', 3)).toHaveLength(2);
  });
});
