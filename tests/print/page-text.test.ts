import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from '../../src/print/furniture/page/block';
import { paragraph } from '../../src/print/furniture/page/text/paragraph';
import { fitQuotes, NEVER_FIRST, NEVER_LAST, wrap } from '../../src/print/furniture/page/text/wrap';
import { typeScale } from '../../src/print/furniture/page/type-scale';
import { generatedCatalogue } from '../generated';
import { typesetter } from './page-fixture';

const SIZE = 2;
const set = (text: string, widthMm: number) => wrap(text, widthMm, SIZE, 400, typesetter);
const width = (text: string) => typesetter.widthMm(text, SIZE, 400);

describe('text in lines', () => {
  const { clauses } = generatedCatalogue();
  const texts = clauses.flatMap(({ parts, summary, headingZh }) => [
    headingZh,
    summary.zh,
    summary.en,
    ...parts.flatMap(({ bracket, covers }) => [bracket, covers.zh, covers.en]),
  ]);

  it('keeps to the width, loses nothing, and breaks no rule of Chinese lines', () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      for (const widthMm of [20, 37, 61]) {
        const lines = set(text, widthMm);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(fitQuotes(text).replaceAll(/\s/g, ''));
        for (const [index, line] of lines.entries()) {
          expect(width(line), line).toBeLessThanOrEqual(widthMm + 1e-9);
          if (index > 0) expect(NEVER_FIRST, line).not.toContain([...line][0]);
          if (index < lines.length - 1) expect(NEVER_LAST, line).not.toContain([...line].at(-1));
        }
      }
    }
  });

  it('holds for any mixture of characters, but where nothing but marks is left to break at', () => {
    const mixture = fc.string({
      unit: fc.constantFrom(...'新疆通道，。；：（）《》“”、·—年2019 km-ABc'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(mixture, (text) => {
        const lines = set(text, 16);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(fitQuotes(text).replaceAll(/\s/g, ''));
        for (const line of lines.slice(1)) {
          const first = [...line][0];
          if (first !== undefined) expect(NEVER_FIRST).not.toContain(first);
        }
      }),
    );
  });

  it('parts neither a word nor a number that fits on a line', () => {
    expect(set('新疆 Khunjerab 2019年', 12)).toEqual(['新疆', 'Khunjerab', '2019年']);
    expect(set('全长1234567公里', 9)).toEqual(['全长', '1234567', '公里']);
  });

  it('parts a word that is wider than the line', () => {
    expect(set('Lianyungang', 6)).toEqual(['Liany', 'ungan', 'g']);
  });

  it('begins a new line at a line feed, and keeps an empty one', () => {
    expect(set('一\n\n二', 50)).toEqual(['一', '', '二']);
  });

  it('takes straight quotes where there is no Chinese', () => {
    expect(set('the “New World’s”', 90)).toEqual(['the "New World\'s"']);
    expect(set('“一带一路”', 90)).toEqual(['“一带一路”']);
  });
});

describe('blocks', () => {
  it('are as high as their lines, which stand inside', () => {
    const style = { sizeMm: 2, weight: 400, colour: '#000000' } as const;
    const block = paragraph('通道图集通道图集', 8, style, typesetter);
    expect(block.heightMm).toBeCloseTo(2 * 2 * 1.4, 9);
    expect(block.group.tag).toEqual({ role: 'P' });
  });

  it('move with all that lies in them', () => {
    const whole = moved(
      {
        kind: 'group',
        clip: { x: 0, y: 0, width: 1, height: 1 },
        area: { x: 2, y: 2, width: 1, height: 1 },
        marks: [
          { kind: 'path', lines: [[0, 1, 2, 3]], closed: false },
          { kind: 'shape', d: 'M0 0h1', matrix: [2, 0, 0, 2, 5, 6] },
          {
            kind: 'text',
            text: '道',
            at: [1, 1],
            sizeMm: 2,
            weight: 400,
            colour: '#000000',
            anchor: 'start',
            along: [{ at: [3, 4], rotateDeg: 10 }],
          },
        ],
      },
      10,
      20,
    );
    expect(whole.clip).toEqual({ x: 10, y: 20, width: 1, height: 1 });
    expect(whole.area).toEqual({ x: 12, y: 22, width: 1, height: 1 });
    expect(whole.marks).toMatchObject([
      { lines: [[10, 21, 12, 23]] },
      { matrix: [2, 0, 0, 2, 15, 26] },
      { at: [11, 21], along: [{ at: [13, 24], rotateDeg: 10 }] },
    ]);
  });
});

describe('sizes of type', () => {
  it('grow with the paper and are never below two millimetres', () => {
    const papers = [
      [148, 210],
      [210, 297],
      [297, 420],
      [420, 594],
      [594, 841],
      [841, 1189],
    ].map(([widthMm = 0, heightMm = 0]) => typeScale({ name: '', widthMm, heightMm }));
    for (const [index, { title, heading, body, small }] of papers.entries()) {
      expect(Math.min(title, heading, body, small)).toBeGreaterThanOrEqual(2);
      const larger = papers[index + 1];
      if (larger) expect(larger.title).toBeGreaterThan(title);
    }
  });

  it('are the same for either orientation', () => {
    expect(typeScale({ name: 'A3', widthMm: 420, heightMm: 297 })).toEqual(
      typeScale({ name: 'A3', widthMm: 297, heightMm: 420 }),
    );
  });
});
