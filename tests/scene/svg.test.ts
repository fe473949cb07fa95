import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontTypesetter } from '../../src/print/type/typesetter';
import type { Mark, Page, TextMark } from '../../src/scene/scene';
import { pageToSvg, type SvgOptions } from '../../src/scene/svg';
import { demoDocument, demoFonts } from '../print/demo-document';

const typesetter = fontTypesetter(demoFonts());

function svgOf(marks: readonly Mark[], options: SvgOptions = {}): string {
  const page: Page = {
    id: 'one',
    title: 'one',
    depth: 0,
    widthMm: 100,
    heightMm: 50,
    layers: [{ id: 'ground', name: '底图', marks }],
    geoFrames: [],
  };
  return pageToSvg(page, typesetter, options);
}

const word: TextMark = {
  kind: 'text',
  text: '天山',
  at: [50, 20],
  sizeMm: 4,
  weight: 400,
  colour: '#112233',
  anchor: 'start',
};

beforeAll(() => initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')));

describe('a page as SVG', () => {
  it('measures in millimetres', () => {
    expect(svgOf([])).toMatch(/<svg [^>]*width="100mm" height="50mm" viewBox="0 0 100 50"/);
  });

  it('is well formed, whatever the titles are', () => {
    for (const page of demoDocument().pages) {
      const drawing = new Resvg(pageToSvg(page, typesetter));
      // 96 pixels to the inch.
      expect(drawing.width).toBeCloseTo((page.widthMm / 25.4) * 96, 0);
      drawing.free();
    }
    expect(svgOf([{ ...word, text: 'A & <B>\u0001' }])).toContain('>A &amp; &lt;B&gt;</text>');
  });

  it('names its layers for drawing programs, and no id twice', () => {
    const layer = { id: 'names', name: '地名注记', marks: [] };
    const [first] = demoDocument().pages;
    if (!first) throw new Error('the demo has no page');
    const text = pageToSvg({ ...first, layers: [layer, ...first.layers, layer] }, typesetter);
    expect(text).toContain('inkscape:groupmode="layer" inkscape:label="公路"');
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toContain('names-2');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('steps from vertex to vertex in three decimals without drifting', () => {
    const line = [10, 10, 10.33333, 10.33333, 10.66667, 10.66667, 11, 11, 11.0001, 11];
    const text = svgOf([
      {
        kind: 'path',
        lines: [line],
        closed: false,
        stroke: { colour: '#000000', widthMm: 0.25, dashMm: [1, 0.5], cap: 'round' },
      },
    ]);
    expect(text).toContain('d="M10,10l0.333,0.333 0.334,0.334 0.333,0.333"');
    expect(text).toContain('stroke-width="0.25" stroke-dasharray="1 0.5" stroke-linecap="round"');
  });

  it('keeps a stroke on paper whatever the scale of the outline', () => {
    const text = svgOf([
      {
        kind: 'shape',
        d: 'M0,0H24V24Z',
        matrix: [0.25, 0, 0, 0.25, 5, 6],
        fill: { colour: '#ff0000', opacity: 0.5 },
        stroke: { colour: '#000000', widthMm: 0.2 },
      },
    ]);
    expect(text).toContain(
      '<path fill="#ff0000" fill-rule="evenodd" fill-opacity="0.5" stroke="#000000" stroke-width="0.8" transform="matrix(0.25 0 0 0.25 5 6)" d="M0,0H24V24Z"/>',
    );
  });

  it('sets a name along a line as one text with a place for each character', () => {
    const along = [
      { at: [1, 2], rotateDeg: 10 },
      { at: [3.12345, 4], rotateDeg: -20.5 },
    ] as const;
    expect(svgOf([{ ...word, along }])).toContain('<text x="1 3.123" y="2 4" rotate="10 -20.5"');
  });

  it('begins widely set text where its middle needs it, since programs track differently', () => {
    const wide: TextMark = { ...word, trackingMm: 6, anchor: 'middle' };
    // Two characters of 4 mm and 6 mm between them.
    expect(svgOf([wide])).toContain('<text x="43" y="20" font-size="4" letter-spacing="6"');
    expect(svgOf([wide])).not.toContain('text-anchor');
    expect(svgOf([{ ...word, anchor: 'middle' }])).toContain('x="50" y="20" text-anchor="middle"');
  });

  it('draws a halo beneath its letters, as wide on each side as asked', () => {
    const text = svgOf([{ ...word, halo: { colour: '#ffffff', widthMm: 0.4 } }]);
    expect(text).toContain(
      'stroke="#ffffff" stroke-width="0.8" stroke-linejoin="round" paint-order="stroke"',
    );
  });

  it('links within the page and to the world, and not to what it does not hold', () => {
    const [map, table] = demoDocument().pages.map((page) => pageToSvg(page, typesetter));
    expect(map).toContain('<a href="https://example.org/?a=1&amp;b=2">');
    expect(map).not.toContain('#at-row-1');
    expect(table).toContain('<g id="at-row-1">');
    const area = { x: 1, y: 2, width: 3, height: 4 };
    const linked = svgOf([
      { kind: 'group', link: { to: 'there' }, area, marks: [] },
      { kind: 'group', anchor: 'there', area, marks: [] },
    ]);
    expect(linked).toContain(
      '<a href="#at-there"><rect x="1" y="2" width="3" height="4" fill="none" pointer-events="all"/></a>',
    );
    expect(linked).toContain('<g id="at-there">');
  });

  it('carries its fonts where it is told to', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const text = svgOf([word], {
      fonts: { 400: { bytes, format: 'woff2' }, 700: { bytes, format: 'truetype' } },
    });
    expect(text).toContain(
      '@font-face{font-family:"Atlas Sans";font-weight:700;src:url(data:font/ttf;base64,AQID) format("truetype")}',
    );
    expect(svgOf([word])).not.toContain('@font-face');
  });
});
