import type { FeatureCollection } from 'geojson';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasFeature } from '../../src/domain/contract/register';
import { decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import type { Drawing } from '../../src/map/drawing';
import { LineDrawing } from '../../src/map/line-drawing';
import { MapData } from '../../src/map/map-data';
import { RegisterDrawing } from '../../src/map/register-drawing';
import { buildStyle } from '../../src/map/style';
import { SCREEN } from '../../src/symbology/palette';
import { SYMBOLS } from '../../src/symbology/symbols';
import { generatedCatalogue } from '../generated';
import { RecordingMap } from './recording-map';

const { features, clauses } = generatedCatalogue();
const style = buildStyle({ palette: SCREEN, projection: 'mercator', language: 'zh', fontUrl: '/' });
const of2018 = { ...EVERYTHING, years: { range: { from: 2018, to: 2018 }, undated: false } };
const everything = decide({ features, clauses }, EVERYTHING);
const in2018 = decide({ features, clauses }, of2018);

const find = (fits: (feature: AtlasFeature) => boolean): AtlasFeature => {
  const found = features.find(fits);
  if (!found) throw new Error('no such feature');
  return found;
};
const line = find(({ geometry }) => geometry?.type === 'LineString');
const site = find(({ geometry }) => geometry?.type === 'Point');
const unplaced = find(({ geometry }) => geometry === null);

const all: Drawing = {
  features,
  decision: everything,
  unmatched: 'dim',
  selected: [],
  distinct: [],
  hovered: null,
  language: 'zh',
};

let surface: RecordingMap;
let register: RegisterDrawing;
beforeEach(() => {
  vi.useFakeTimers();
  surface = new RecordingMap();
  register = new RegisterDrawing(
    surface.map,
    new MapData(surface.map, style),
    () => 0,
    () => {},
  );
});
afterEach(() => {
  register.stop();
  vi.useRealTimers();
});

const given = (): string[] => surface.of('setData').map(([source]) => String(source));
const lastOf = (source: string): FeatureCollection['features'] => {
  const [, data] = surface.of('setData').findLast(([one]) => one === source) ?? [];
  return (data as FeatureCollection | undefined)?.features ?? [];
};
/** The picture is on its way, and what comes after it has its turn. */
function pictured() {
  surface.fire('render');
  vi.runAllTimers();
}

describe('the register on the map', () => {
  it('is all there with the first picture', () => {
    register.show(all);
    expect(given()).toEqual(['lines', 'sites', 'line-labels', 'line-names', 'line-signs']);
    expect(surface.of('setFeatureState').length).toBeGreaterThan(0);
    const [first] = surface.calls.flatMap(([method], index) => (method === 'pause' ? [index] : []));
    const sites = surface.calls.findIndex(([, source]) => source === 'sites');
    expect(first).toBeLessThan(sites);
    expect(surface.calls.findLastIndex(([method]) => method === 'resume')).toBeGreaterThan(sites);
  });

  it('shows another decision by sites and states, and names after that picture', () => {
    register.show(all);
    pictured();
    surface.forget();
    register.show({ ...all, decision: in2018 });
    expect(given()).toEqual(['sites']);
    expect(surface.of('setFeatureState').length).toBeGreaterThan(0);
    pictured();
    expect(given()).toEqual(['sites', 'line-labels', 'line-names']);
  });

  it('asks for the band of the line under the pointer, or else of the one that is selected', () => {
    const other = find(
      (one) => one.geometry?.type === 'LineString' && one.properties.id !== line.properties.id,
    );
    const asked: (string | undefined)[] = [];
    const show = vi.spyOn(LineDrawing.prototype, 'showBand').mockImplementation((one) => {
      asked.push(one?.properties.id);
    });
    const lookAt = (drawing: Partial<Drawing>) => {
      register.show({ ...all, ...drawing });
      return asked.at(-1);
    };
    const [first, second] = [line.properties.id, other.properties.id];
    expect(lookAt({ selected: [line] })).toBe(first);
    expect(lookAt({ selected: [line], hovered: other })).toBe(second);
    expect(lookAt({ selected: [line], hovered: site })).toBe(first);
    // Bands of several lines would add up.
    expect(lookAt({ selected: [line, other] })).toBeUndefined();
    expect(lookAt({ selected: [line, other], hovered: other })).toBe(second);
    expect(lookAt({ selected: [site] })).toBeUndefined();
    show.mockRestore();
  });

  it('is left alone where nothing has changed', () => {
    register.show(all);
    pictured();
    surface.forget();
    register.show({ ...all });
    expect(surface.calls).toEqual([]);
    register.show({ ...all, language: 'en' });
    expect(surface.calls).toEqual([]);
    register.show({ ...all, unmatched: 'hide' });
    expect(given()).toContain('sites');
  });

  it('is given again whole after every source was', () => {
    register.showAgain();
    expect(surface.calls).toEqual([]);
    register.show(all);
    const states = surface.of('setFeatureState').length;
    pictured();
    surface.forget();
    register.showAgain();
    expect(given()).toEqual(['sites']);
    expect(surface.of('setFeatureState')).toHaveLength(states);
  });

  it('gathers its sites anew at every half zoom level', () => {
    register.show(all);
    const few = lastOf('sites').length;
    surface.forget();
    surface.zoom = 5.2;
    surface.fire('zoom');
    expect(given()).toEqual([]);
    surface.zoom = 8.3;
    surface.fire('zoom');
    expect(given()).toEqual(['sites']);
    expect(lastOf('sites').length).toBeGreaterThan(few);
    surface.zoom = 8.6;
    surface.fire('zoom');
    expect(given()).toEqual(['sites']);
  });
});

describe('a thing that is marked', () => {
  beforeEach(() => {
    register.show(all);
    pictured();
    surface.forget();
  });

  it('is outlined where it lies: a line by its stretches, a site by its spot', () => {
    register.show({ ...all, hovered: line });
    expect(given()).toEqual(['hovered']);
    const outline = lastOf('hovered');
    expect(outline.length).toBeGreaterThan(0);
    const widthPx = outline[0]?.properties?.widthPx;
    const symbol = SYMBOLS[line.properties.network];
    expect(symbol.kind === 'line' && widthPx / symbol.widthMm).toBeCloseTo(96 / 25.4, 6);
    register.show({ ...all, selected: [site, unplaced] });
    expect(lastOf('selected')).toEqual([
      { type: 'Feature', geometry: site.geometry, properties: {} },
    ]);
    expect(lastOf('hovered')).toEqual([]);
    register.show({ ...all, selected: [site, unplaced], distinct: [line] });
    expect(lastOf('distinct')).toEqual(outline);
  });

  it('follows its lanes once lines have moved, and not before', () => {
    const selected = [line];
    register.show({ ...all, selected });
    surface.forget();
    register.show({ ...all, selected, decision: in2018, unmatched: 'hide' });
    expect(given()).not.toContain('selected');
    pictured();
    expect(given()).toContain('selected');
    surface.forget();
    register.show({ ...all, selected, decision: in2018, unmatched: 'hide' });
    pictured();
    expect(given()).toEqual([]);
  });
});
