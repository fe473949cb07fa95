import {
  createExpression,
  featureFilter,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type AtlasFeature, NETWORKS, type Network } from '../../src/domain/contract/register';
import { REGIONAL_CRS, regional } from '../../src/domain/projection';
import { sitesOf } from '../../src/map/prepare';
import { buildStyle, LINE_HIT_LAYERS, SITE_LAYERS } from '../../src/map/style';
import { PRINT, SCREEN } from '../../src/symbology/palette';
import { DRAWING_ORDER, LINE_NETWORKS } from '../../src/symbology/symbols';
import { generatedCatalogue } from '../generated';

const build = (language: 'zh' | 'en', palette = SCREEN) =>
  buildStyle({ palette, projection: REGIONAL_CRS, language, fontUrl: 'http://example.org/fonts/' });

const style = build('zh');
const ids = style.layers.map(({ id }) => id);

const { features } = generatedCatalogue();

/** A feature of a network, named after it, at a position. */
function siteOf(network: Network, coordinates: number[]): AtlasFeature {
  const [sample] = features;
  if (!sample) throw new Error('the register is empty');
  return {
    ...sample,
    properties: { ...sample.properties, id: network, network },
    geometry: { type: 'Point', coordinates },
  };
}

/** What a symbol layer's sort key says of a site. */
function createSortKey(id: string) {
  const layer = style.layers.find((each) => each.id === id);
  const key = layer?.type === 'symbol' ? layer.layout?.['symbol-sort-key'] : undefined;
  const made = createExpression(key, { type: 'number' } as never);
  if (made.result === 'error') throw new Error(`${id} has no sort key`);
  return ({ properties }: { properties: object }): number =>
    made.value.evaluate({ zoom: 6 }, { type: 'Point', properties: { ...properties } });
}

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

  it('draws the networks in the drawing order, one to one: lines by layer, points by rank', () => {
    const layersOf = (network: Network) =>
      ['casing', 'line', 'core', 'mark'].flatMap((part) => {
        const at = ids.indexOf(`${network}-${part}`);
        return at === -1 ? [] : [at];
      });
    // Each line network is one unbroken block of layers, and the blocks follow each other.
    const blocks = LINE_NETWORKS.map(layersOf);
    for (const [network, block] of LINE_NETWORKS.map((name, index) => [name, blocks[index]])) {
      expect(block?.length, String(network)).toBeGreaterThan(0);
    }
    const drawn = blocks.flat();
    const [first = Number.NaN] = drawn;
    expect(drawn).toEqual(drawn.map((_, index) => first + index));
    // Point networks share the site layers, in which the sort key is the drawing order.
    const points = NETWORKS.filter((network) => !LINE_NETWORKS.includes(network));
    expect(Math.max(...drawn)).toBeLessThan(ids.indexOf('sites-icon'));
    const apart = points.map((network, index) => siteOf(network, [-74 + index / 10, -42]));
    const sites = sitesOf(apart, new Set(points), () => false, regional, 1).features;
    const keyOf = createSortKey('sites-icon');
    const byKey = sites
      .toSorted((a, b) => keyOf(a) - keyOf(b))
      .map(({ properties }) => properties.ids);
    expect(byKey).toEqual(DRAWING_ORDER.filter((network) => points.includes(network)));
    // Names are placed the other way round: what lies on top is named first.
    const labelKeyOf = createSortKey('sites-label');
    expect(
      sites
        .toSorted((a, b) => labelKeyOf(b) - labelKeyOf(a))
        .map(({ properties }) => properties.ids),
    ).toEqual(byKey);
    // No layer of a network stands outside the drawing order.
    for (const id of ids) {
      const network = NETWORKS.find((name) => id.startsWith(`${name}-`));
      if (network) expect(LINE_NETWORKS).toContain(network);
    }
  });

  it('leaves out of a tile the bands that show nowhere in it, and no others', () => {
    const layer = style.layers.find(({ id }) => id === 'band');
    if (layer?.type !== 'fill') throw new Error('there is no layer of bands');
    const opacity = createExpression(layer.paint?.['fill-opacity'], { type: 'number' } as never);
    if (opacity.result === 'error') throw new Error('bands have no opacity');
    const filter = featureFilter(layer.filter, 'layers.band.filter');
    for (let tileZoom = 2; tileZoom < 14; tileZoom++) {
      for (const accuracyKm of [0.01, 0.05, 0.2, 0.5, 1, 2, 3, 5, 8, 12, 20, 35, 60, 110]) {
        const band = { type: 'Polygon' as const, properties: { accuracyKm } };
        const shows = [0, 0.25, 0.5, 0.99].some(
          (more) => opacity.value.evaluate({ zoom: tileZoom + more }, band) > 0,
        );
        const kept = filter.filter({ zoom: tileZoom }, { ...band, id: 1, geometry: [] } as never);
        expect(kept, `${accuracyKm} km at ${tileZoom}`).toBe(shows);
      }
    }
  });

  it('founds a stack on the network nearest to the reader', () => {
    const points = NETWORKS.filter((network) => !LINE_NETWORKS.includes(network));
    const together = points.map((network) => siteOf(network, [-74, -42]));
    const [stack] = sitesOf(together, new Set(points), () => false, regional, 1).features;
    expect(stack?.properties.ids.split(' ')).toEqual(
      DRAWING_ORDER.filter((network) => points.includes(network)).toReversed(),
    );
  });

  it('places every network of the register in the drawing order once', () => {
    expect(DRAWING_ORDER.toSorted()).toEqual(NETWORKS.toSorted());
  });

  it('writes in its own fonts', () => {
    for (const layer of style.layers) {
      if (layer.type !== 'symbol' || layer.layout?.['text-field'] === undefined) continue;
      // Hanzi, Latin and digits out of one font stand on one line: no second font, and no server of glyphs.
      const [font, ...others] = layer.layout['text-font'] as string[];
      expect(others).toEqual([]);
      expect(style.glyphs).toBeUndefined();
      expect(Object.keys(style['font-faces'] ?? {})).toContain(font);
    }
  });
});
