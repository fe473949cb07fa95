import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFileName } from '../../src/print/type/font-files';
import { fontTypesetter } from '../../src/print/type/typesetter';
import { demoFonts } from './demo-document';

const typesetter = fontTypesetter(demoFonts());
const whole = fontTypesetter({
  400: readFileSync(`public/fonts/${fontFileName(400, true)}`),
  700: readFileSync(`public/fonts/${fontFileName(700, true)}`),
});

describe('the typesetter', () => {
  it('gives Chinese its em and tracks between characters only', () => {
    expect(typesetter.widthMm('天山', 4, 400)).toBeCloseTo(8, 9);
    expect(typesetter.widthMm('天山', 4, 700, 6)).toBeCloseTo(14, 9);
    expect(typesetter.widthMm('', 4, 400, 6)).toBe(0);
  });

  it('kerns', () => {
    const apart = typesetter.widthMm('A', 4, 400) + typesetter.widthMm('V', 4, 400);
    expect(typesetter.widthMm('AV', 4, 400)).toBeLessThan(apart - 0.05);
  });

  it('sets bold wider than regular', () => {
    expect(typesetter.widthMm('km', 4, 700)).toBeGreaterThan(typesetter.widthMm('km', 4, 400));
  });

  it('names what it cannot draw, once, and the whole font can draw more', () => {
    // 鼾 is no character of the register; 🚄 is in no font of ours.
    expect(typesetter.missing('鼾天鼾🚄')).toEqual(['鼾', '🚄']);
    expect(whole.missing('鼾天鼾🚄')).toEqual(['🚄']);
  });

  it('measures alike with both', () => {
    for (const text of ['霍尔果斯（口岸）', 'AVATAR 12.5 km', '2019年底前']) {
      expect(whole.widthMm(text, 3, 700)).toBeCloseTo(typesetter.widthMm(text, 3, 700), 9);
    }
  });

  it('knows the em box of Chinese', () => {
    expect([typesetter.ascent, typesetter.descent]).toEqual([0.88, 0.12]);
  });
});
