import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasFeature } from '../../src/domain/contract/register';
import { decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import type { AtlasMapEvents, Drawing } from '../../src/map/drawing';
import { Pointing } from '../../src/map/pointing';
import { LINE_HIT_LAYERS, SITE_LAYERS } from '../../src/map/style';
import { generatedCatalogue } from '../generated';
import { RecordingMap } from './recording-map';

const popup = vi.hoisted(() => ({ open: false, text: '', at: null as unknown, opened: 0 }));
vi.mock('maplibre-gl', async (original) => ({
  ...(await original<typeof import('maplibre-gl')>()),
  Popup: class {
    setLngLat(at: unknown) {
      popup.at = at;
      return this;
    }
    setText(text: string) {
      popup.text = text;
      return this;
    }
    isOpen = () => popup.open;
    addTo() {
      popup.open = true;
      popup.opened += 1;
    }
    remove() {
      popup.open = false;
    }
  },
}));

const { features, clauses } = generatedCatalogue();
const [SITE = '', LINE = ''] = [SITE_LAYERS[0], LINE_HIT_LAYERS[0]];
const in2018 = decide(
  { features, clauses },
  { ...EVERYTHING, years: { range: { from: 2018, to: 2018 }, undated: false } },
);
const idsOf = (found: readonly AtlasFeature[]): string[] =>
  found.map(({ properties }) => properties.id);
const inside = idsOf(in2018.features);
const outside = idsOf(features).filter((id) => !in2018.featureIds.has(id));
const [a = '', b = ''] = inside;
const [c = ''] = outside;
const name = (id: string, key: 'nameZh' | 'nameEn') =>
  features.find(({ properties }) => properties.id === id)?.properties[key] ?? '';

const shown: Drawing = {
  features,
  decision: in2018,
  unmatched: 'dim',
  selected: [],
  distinct: [],
  hovered: null,
  language: 'zh',
};

let surface: RecordingMap;
let heard: [keyof AtlasMapEvents, unknown][];
let drawing: Drawing | null;
let pointing: Pointing;

beforeEach(() => {
  Object.assign(popup, { open: false, text: '', at: null, opened: 0 });
  surface = new RecordingMap();
  heard = [];
  drawing = shown;
  const events = new Proxy({} as AtlasMapEvents, {
    get: (_, event: keyof AtlasMapEvents) => (value: unknown) => heard.push([event, value]),
  });
  pointing = new Pointing(surface.map, events, () => drawing);
});
afterEach(() => vi.restoreAllMocks());

const lngLat = { lng: 85, lat: 42 };
const at = { point: { x: 100, y: 50 }, lngLat };
const lying = (layer: string, ...ids: string[]) =>
  ids.map((id) => ({ layer, properties: layer === SITE ? { ids: id } : { id } }));

function chosen(...rendered: typeof surface.rendered): unknown {
  surface.rendered = rendered;
  heard = [];
  surface.fire('click', at);
  expect(heard.map(([event]) => event)).toEqual(['onChoose']);
  return heard[0]?.[1];
}

describe('a click', () => {
  it('chooses what lies within reach: sites before lines, each once', () => {
    expect(chosen()).toEqual([]);
    expect(surface.asked).toContainEqual([
      [96, 46],
      [104, 54],
    ]);
    expect(chosen(...lying(LINE, a, a))).toEqual([a]);
    expect(chosen(...lying(LINE, a), ...lying(SITE, `${b} ${a}`))).toEqual([b, a]);
    expect(chosen({ layer: SITE, properties: {} }, ...lying(LINE, a))).toEqual([a]);
  });

  it('chooses what matches before what is dim, and never what is not drawn', () => {
    expect(chosen(...lying(LINE, c, a))).toEqual([a]);
    expect(chosen(...lying(LINE, c))).toEqual([c]);
    drawing = { ...shown, unmatched: 'hide' };
    expect(chosen(...lying(LINE, c))).toEqual([]);
    drawing = null;
    expect(chosen(...lying(LINE, a))).toEqual([]);
  });

  it('gives a position while measuring', () => {
    pointing.setMeasuring(true);
    expect(surface.canvas.style.cursor).toBe('crosshair');
    surface.rendered = lying(LINE, a);
    surface.fire('click', at);
    expect(heard).toEqual([['onMeasure', [85, 42]]]);
    pointing.setMeasuring(false);
    expect(surface.canvas.style.cursor).toBe('');
    expect(chosen(...lying(LINE, a))).toEqual([a]);
  });

  it('of the other button asks about the spot', () => {
    let prevented = 0;
    surface.fire('contextmenu', { ...at, originalEvent: { preventDefault: () => prevented++ } });
    expect(heard).toEqual([['onPointChosen', [85, 42]]]);
    expect(prevented).toBe(1);
  });
});

describe('the pointer', () => {
  function over(...ids: string[]) {
    heard = [];
    surface.rendered = lying(LINE, ...ids);
    surface.fire('mousemove', at);
    return Object.fromEntries(heard);
  }

  it('names one thing, and marks it', () => {
    expect(over(a)).toEqual({ onPoint: [85, 42], onHover: a });
    expect(popup).toEqual({ open: true, text: name(a, 'nameZh'), at: lngLat, opened: 1 });
    expect(surface.canvas.style.cursor).toBe('pointer');
    drawing = { ...shown, language: 'en' };
    over(a);
    expect(popup).toMatchObject({ text: name(a, 'nameEn'), opened: 1 });
  });

  it('that rests has its names told again in another language, and none where there were none', () => {
    over(a);
    drawing = { ...shown, language: 'en' };
    pointing.nameAgain();
    expect(popup).toMatchObject({ text: name(a, 'nameEn'), opened: 1 });
    over();
    popup.text = '';
    pointing.nameAgain();
    expect(popup).toMatchObject({ open: false, text: '' });
  });

  it('names several, counts the rest, and marks none', () => {
    expect(over(...inside.slice(0, 6))).toEqual({ onPoint: [85, 42], onHover: null });
    const six = inside.slice(0, 6).map((id) => name(id, 'nameZh'));
    expect(popup.text).toBe(six.join('\n'));
    over(...inside.slice(0, 7));
    expect(popup.text).toBe([...six, '… (7)'].join('\n'));
  });

  it('over nothing, or off the map, closes what was told', () => {
    over(a);
    expect(over()).toEqual({ onPoint: [85, 42], onHover: null });
    expect(popup.open).toBe(false);
    expect(surface.canvas.style.cursor).toBe('');
    over(a);
    heard = [];
    surface.fire('mouseout');
    expect(Object.fromEntries(heard)).toEqual({ onPoint: null, onHover: null });
    expect(popup.open).toBe(false);
  });

  it('tells its place alone while measuring', () => {
    over(a);
    pointing.setMeasuring(true);
    expect(over(a)).toEqual({ onPoint: [85, 42] });
    expect(popup.open).toBe(false);
    expect(surface.canvas.style.cursor).toBe('crosshair');
  });
});
