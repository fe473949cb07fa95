import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/domain/contract';
import { REGIONAL_CRS } from '../../src/domain/projection';
import { buildStyle, LINE_HIT_LAYERS, SITE_LAYERS } from '../../src/map/style';
import { PRINT, SCREEN } from '../../src/symbology/palette';
import { DRAWING_ORDER, LINE_NETWORKS } from '../../src/symbology/symbols';

const build = (language: 'zh' | 'en', palette = SCREEN) =>
  buildStyle({ palette, projection: REGIONAL_CRS, language, fontUrl: 'http://example.org/fonts/' });

const style = build('zh');
const ids = style.layers.map(({ id }) => id);

describe('the map style', () => {
  it.each([
    ['zh', SCREEN],
    ['en', SCREEN],
    ['zh', PRINT],
  ] as const)('is what the style specification allows (%s)', (language, palette) => {
    expect(validateStyleMin(build(language, palette)).map(({ message }) => message)).toEqual([]);
  });

  it('has no layer twice, and every layer has its source', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const sources = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(sources)).toEqual(new Set(Object.keys(style.sources)));
  });

  it('names only layers that exist', () => {
    for (const id of [...LINE_HIT_LAYERS, ...SITE_LAYERS]) expect(ids).toContain(id);
  });

  it('draws the line networks in the drawing order, below every site', () => {
    const drawn = LINE_NETWORKS.map((network) => ids.indexOf(`${network}-line`));
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(Math.max(...drawn)).toBeLessThan(ids.indexOf('sites-icon'));
  });

  it('places every network of the register in the drawing order once', () => {
    expect(DRAWING_ORDER.toSorted()).toEqual(NETWORKS.toSorted());
  });

  it('writes in its own fonts', () => {
    for (const layer of style.layers) {
      if (layer.type !== 'symbol' || layer.layout?.['text-field'] === undefined) continue;
      const [font] = layer.layout['text-font'] as string[];
      expect(Object.keys(style['font-faces'] ?? {})).toContain(font);
    }
  });
});
