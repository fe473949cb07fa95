import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { MapData } from '../../src/map/map-data';
import { MapText } from '../../src/map/map-text';
import { buildStyle, occasionalLayers, textFieldOf, textLayers } from '../../src/map/style';
import { SCREEN } from '../../src/symbology/palette';
import { RecordingMap } from './recording-map';

const style: StyleSpecification = buildStyle({
  palette: SCREEN,
  projection: 'mercator',
  language: 'zh',
  fontUrl: 'https://host.example/fonts/',
});
const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };
const spot = (lon: number): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, 42] }, properties: {} },
  ],
});

describe('the data of the map', () => {
  let surface: RecordingMap;
  let data: MapData;
  beforeEach(() => {
    surface = new RecordingMap();
    data = new MapData(surface.map, style);
  });

  it('go to their source, and nothing for nothing does not', () => {
    data.fill('sites', NONE);
    expect(surface.calls).toEqual([]);
    data.fill('sites', spot(85));
    data.fill('sites', NONE);
    data.fill('sites', NONE);
    expect(surface.calls).toEqual([
      ['setData', 'sites', spot(85)],
      ['setData', 'sites', NONE],
    ]);
  });

  it('show the layers that stand on the map for a while, and hide them', () => {
    const layers = occasionalLayers(style).get('ruler') ?? [];
    expect(layers).toEqual(['ruler-line', 'ruler-point']);
    data.fill('ruler', spot(85));
    expect(surface.of('setLayoutProperty')).toEqual(
      layers.map((layer) => [layer, 'visibility', 'visible']),
    );
    surface.forget();
    data.fill('ruler', NONE);
    expect(surface.of('setLayoutProperty')).toEqual(
      layers.map((layer) => [layer, 'visibility', 'none']),
    );
  });

  it('wait while the drawing context is gone, and are all given again', () => {
    data.fill('sites', spot(85));
    data.lost = true;
    surface.forget();
    data.fill('sites', spot(86));
    data.fill('ruler', spot(87));
    expect(surface.calls).toEqual([]);
    data.lost = false;
    data.refill();
    expect(surface.calls).toEqual([
      ['setData', 'sites', spot(86)],
      ['setData', 'ruler', spot(87)],
    ]);
  });
});

describe('the text of the map', () => {
  const [first = '', second = ''] = textLayers(style).filter((id) => textFieldOf(id, 'en'));

  it('comes when it is revealed, but for layers that are hidden', () => {
    const surface = new RecordingMap();
    const text = new MapText(surface.map, style, 'zh');
    text.setVisible([first], true);
    text.setVisible([second], false);
    expect(surface.calls).toEqual([
      ['setLayoutProperty', first, 'visibility', 'none'],
      ['setLayoutProperty', second, 'visibility', 'none'],
    ]);
    surface.forget();
    text.reveal();
    const revealed = surface.of('setLayoutProperty');
    expect(revealed).toEqual(
      textLayers(style)
        .filter((id) => id !== second)
        .map((id) => [id, 'visibility', 'visible']),
    );
    surface.forget();
    text.setVisible([second, 'ruler-line'], true);
    text.setVisible(['ruler-line'], false);
    expect(surface.calls).toEqual([
      ['setLayoutProperty', second, 'visibility', 'visible'],
      ['setLayoutProperty', 'ruler-line', 'visibility', 'visible'],
      ['setLayoutProperty', 'ruler-line', 'visibility', 'none'],
    ]);
  });

  it('shows a layer again that was hidden before it was revealed', () => {
    const surface = new RecordingMap();
    const text = new MapText(surface.map, style, 'zh');
    text.setVisible([first], false);
    text.setVisible([first], true);
    surface.forget();
    text.reveal();
    expect(surface.of('setLayoutProperty')).toContainEqual([first, 'visibility', 'visible']);
  });

  it('changes its language once, where it has one', () => {
    const surface = new RecordingMap();
    const text = new MapText(surface.map, style, 'zh');
    text.setLanguage('zh');
    expect(surface.calls).toEqual([]);
    text.setLanguage('en');
    text.setLanguage('en');
    expect(surface.of('setLayoutProperty')).toEqual(
      textLayers(style).flatMap((id) => {
        const field = textFieldOf(id, 'en');
        return field ? [[id, 'text-field', field]] : [];
      }),
    );
    expect(surface.calls.length).toBeGreaterThan(1);
  });
});
