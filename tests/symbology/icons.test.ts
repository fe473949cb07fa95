import { describe, expect, it } from 'vitest';
import { WORKS_ICONS } from '../../src/symbology/composition';
import { iconSvg } from '../../src/symbology/icon-svg';
import { paintedShapes } from '../../src/symbology/icons';
import { SYMBOLS } from '../../src/symbology/symbols';

const COLOUR = '#123456';
const WHITE = '#ffffff';

const points = Object.values(SYMBOLS).flatMap((symbol) =>
  symbol.kind === 'point' ? [symbol.icon] : [],
);
const all = [
  ...points,
  ...Object.values(WORKS_ICONS),
  ...Object.values(SYMBOLS).flatMap((symbol) =>
    symbol.kind === 'line' && symbol.mark ? [symbol.mark.icon] : [],
  ),
];
const inks = (icon: (typeof all)[number], hollow = false) =>
  paintedShapes(icon, COLOUR, hollow).flatMap(({ fill, stroke }) => [
    ...(fill ? [fill] : []),
    ...(stroke ? [stroke.colour] : []),
  ]);

describe('icons', () => {
  it('have their colour and white, and nothing else', () => {
    for (const icon of all) expect(new Set(inks(icon)), icon).toEqual(new Set([COLOUR, WHITE]));
  });

  it('of points begin with a white halo under a body in their colour', () => {
    for (const icon of points) {
      const [halo, body] = paintedShapes(icon, COLOUR);
      expect([halo?.fill, halo?.stroke], icon).toEqual([WHITE, null]);
      expect([body?.fill, body?.stroke], icon).toEqual([COLOUR, null]);
    }
  });

  it('are hollow by an outline in their colour; the halo stays, details change sides', () => {
    for (const icon of points) {
      const full = paintedShapes(icon, COLOUR);
      const [halo, ...rest] = paintedShapes(icon, COLOUR, true);
      expect(halo, icon).toEqual(full[0]);
      for (const [index, { outline, fill, stroke }] of rest.entries()) {
        const before = full[index + 1];
        expect(outline, icon).toEqual(before?.outline);
        const body = before?.fill === COLOUR;
        expect(fill, icon).toBe(body ? WHITE : COLOUR);
        expect(stroke?.colour ?? null, icon).toBe(body ? COLOUR : null);
      }
    }
  });

  it('are written shape by shape, each with its fill', () => {
    for (const icon of all) {
      const svg = iconSvg(paintedShapes(icon, COLOUR));
      const elements = [...svg.matchAll(/<(?:path|circle|rect) [^>]*>/g)];
      expect(elements, icon).toHaveLength(paintedShapes(icon, COLOUR).length);
      for (const [element] of elements) expect(element).toMatch(/ fill="(none|#[0-9a-f]{6})"/);
    }
  });

  it('stand in a larger picture at their place and size', () => {
    const svg = iconSvg(paintedShapes('hub', COLOUR), { box: { x: 12, y: 4, size: 10 } });
    expect(svg).toMatch(/^<svg [^>]*x="12" y="4" width="10" height="10" viewBox="0 0 24 24">/);
  });
});
