import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detail, Ground } from '../../src/data/basemap';
import type { Extent } from '../../src/domain/contract/regions';
import { decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import type { OwnBoundary } from '../../src/domain/own-boundary/own-boundary';
import { AtlasMap } from '../../src/map/atlas-map';
import type { AtlasMapEvents, Drawing, Look } from '../../src/map/drawing';
import { NOTHING_DRAWN } from '../../src/map/marks';
import { BORDER_LAYERS, TRUNK_LAYERS } from '../../src/map/style';
import { generatedCatalogue } from '../generated';
import { RecordingMap } from './recording-map';

const made = vi.hoisted(() => ({ surface: null as unknown }));
vi.mock('../../src/map/make-map', () => ({ makeMap: () => made.surface, nameMap: () => {} }));
vi.mock('../../src/map/icons', () => ({
  drawIcons: async () => ['an icon'],
  addIcons: (_map: unknown, icons: unknown) =>
    (made.surface as RecordingMap).calls.push(['addIcons', icons]),
}));
vi.mock('../../src/map/crs', async (original) => ({
  ...(await original<typeof import('../../src/map/crs')>()),
  prepareProjection: async () => {},
}));

const { features, clauses } = generatedCatalogue();
const everything = decide({ features, clauses }, EVERYTHING);
const in2018 = decide(
  { features, clauses },
  { ...EVERYTHING, years: { range: { from: 2018, to: 2018 }, undated: false } },
);
const REGION: Extent = [73, 34, 97, 50];
const all: Drawing = {
  features,
  decision: everything,
  unmatched: 'dim',
  selected: [],
  distinct: [],
  hovered: null,
  language: 'zh',
};
const look: Look = {
  projection: 'conic',
  borders: true,
  existingTrunk: true,
  ownBoundary: null,
};
const SPOT = {
  type: 'FeatureCollection' as const,
  features: [
    {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [85, 42] },
      properties: {},
    },
  ],
};

class Worker {
  static made = 0;
  constructor() {
    Worker.made += 1;
  }
  postMessage() {}
  terminate() {}
}

let surface: RecordingMap;
let heard: [keyof AtlasMapEvents, unknown][];
let fonts: EventTarget & { status: string };
beforeEach(() => {
  surface = new RecordingMap();
  made.surface = surface;
  heard = [];
  Worker.made = 0;
  fonts = Object.assign(new EventTarget(), { status: 'loaded' });
  vi.stubGlobal('document', { baseURI: 'https://host.example/atlas/', fonts });
  vi.stubGlobal('location', new URL('https://host.example/atlas/'));
  vi.stubGlobal('Worker', Worker);
});
afterEach(() => vi.unstubAllGlobals());

async function opened(): Promise<AtlasMap> {
  const events = new Proxy({} as AtlasMapEvents, {
    get: (_, event: keyof AtlasMapEvents) => (value: unknown) => heard.push([event, value]),
  });
  const opening = AtlasMap.create({} as HTMLElement, 'zh', REGION, [], events);
  await vi.waitFor(() => expect(surface.hears('load')).toBe(true));
  surface.fire('load');
  return opening;
}
const given = (): unknown[] => surface.of('setData').map(([source]) => source);
const visibility = (layer: string) =>
  surface
    .of('setLayoutProperty')
    .findLast(([id, key]) => id === layer && key === 'visibility')?.[2];

describe('the map of the atlas', () => {
  it('opens on its start with its icons, and tells where it looks', async () => {
    const atlas = await opened();
    expect(surface.calls.map(([method]) => method)).toEqual(['fitBounds', 'addIcons']);
    expect(surface.of('addIcons')).toEqual([[['an icon']]]);
    expect(heard).toEqual([['onCamera', { lon: 85, lat: 42, zoom: 5 }]]);
    atlas.remove();
  });

  it('draws what it is given, and a decision alone before anybody else is told', async () => {
    const atlas = await opened();
    atlas.decide(in2018);
    expect(given()).toEqual([]);
    atlas.show(all);
    expect(given()).toContain('lines');
    surface.forget();
    atlas.decide(in2018);
    expect(given()).toEqual(['sites']);
    atlas.remove();
  });

  it('reveals its text after the first picture, once, and makes the band of the line that is looked at', async () => {
    const atlas = await opened();
    const line = features.find(({ geometry }) => geometry?.type === 'LineString');
    if (!line) throw new Error('the register has no line');
    atlas.show({ ...all, selected: [line] });
    expect(Worker.made).toBe(0);
    expect(surface.of('setLayoutProperty').some(([, key]) => key === 'text-field')).toBe(false);
    expect(heard.map(([event]) => event)).not.toContain('onFirstPicture');
    surface.fire('idle');
    expect(heard.map(([event]) => event)).toContain('onFirstPicture');
    expect(Worker.made).toBe(1);
    expect(visibility('sites-count')).toBe('visible');
    heard = [];
    atlas.show({ ...all, language: 'en' });
    expect(surface.of('setLayoutProperty').some(([, key]) => key === 'text-field')).toBe(true);
    surface.fire('idle');
    expect(heard).toEqual([]);
    atlas.remove();
  });

  it('is at rest once the detail is there, bands are made and fonts are loaded', async () => {
    const atlas = await opened();
    const rest = () => surface.container.dataset.rest;
    surface.fire('idle');
    expect(rest()).toBe('false');
    atlas.showDetail(new Proxy({}, { get: () => NOTHING_DRAWN }) as Detail);
    fonts.status = 'loading';
    surface.fire('idle');
    expect(rest()).toBe('false');
    fonts.status = 'loaded';
    fonts.dispatchEvent(new Event('loadingdone'));
    expect(rest()).toBe('true');
    atlas.show(all);
    surface.fire('idle');
    expect(rest()).toBe('false');
    atlas.remove();
  });

  it('has no style to change while its context is lost, and is given all again', async () => {
    const atlas = await opened();
    atlas.show(all);
    atlas.showRuler([[85, 42]]);
    surface.fire('webglcontextlost');
    surface.forget();
    atlas.show({ ...all, decision: in2018 });
    atlas.showRuler(null);
    expect(given()).toEqual([]);
    surface.fire('webglcontextrestored');
    expect(given()).toEqual([]);
    surface.fire('idle');
    expect(given()).toEqual(expect.arrayContaining(['lines', 'sites', 'ruler']));
    expect(heard.filter(([event]) => event === 'onContext').map(([, lost]) => lost)).toEqual([
      true,
      false,
    ]);
    atlas.remove();
  });
});

describe('what lies over and under the register', () => {
  it('is the ruler, which takes the clicks', async () => {
    const atlas = await opened();
    atlas.showRuler([]);
    expect(surface.canvas.style.cursor).toBe('crosshair');
    expect(given()).toEqual([]);
    atlas.showRuler([[85, 42]]);
    expect(given()).toEqual(['ruler']);
    atlas.showRuler(null);
    expect(surface.canvas.style.cursor).toBe('');
    atlas.remove();
  });

  it('is an area, given once, and a spot that moves', async () => {
    const atlas = await opened();
    atlas.showOverlay({ buffer: SPOT, marker: [85, 42] });
    atlas.showOverlay({ buffer: SPOT, marker: [86, 42] });
    expect(given()).toEqual(['overlay-area', 'overlay-marker', 'overlay-marker']);
    surface.forget();
    atlas.showOverlay({ buffer: null, marker: null });
    expect(surface.of('setData').map(([source]) => source)).toEqual([
      'overlay-area',
      'overlay-marker',
    ]);
    atlas.remove();
  });

  it('is the ground', async () => {
    const atlas = await opened();
    const ground = new Proxy({}, { get: () => SPOT }) as Ground;
    atlas.showGround(ground);
    expect(given()).toContain('borders');
    surface.forget();
    atlas.showDetail(new Proxy({}, { get: () => SPOT }) as Detail);
    expect(given().length).toBeGreaterThan(1);
    atlas.remove();
  });

  it('are borders and trunk, and a boundary of the planner beside them or instead', async () => {
    const own = { features: SPOT, replaces: false } as unknown as OwnBoundary;
    const atlas = await opened();
    const [border = '', trunk = ''] = [BORDER_LAYERS[0], TRUNK_LAYERS[0]];
    const shown = (change: Partial<Look>) => {
      surface.forget();
      atlas.setLook({ ...look, ...change });
      return [border, trunk, 'own-boundary'].map(visibility);
    };
    expect(shown({})).toEqual(['visible', 'visible', 'none']);
    expect(shown({ borders: false })).toEqual(['none', 'visible', 'none']);
    expect(shown({ existingTrunk: false })).toEqual(['visible', 'none', 'none']);
    expect(shown({ ownBoundary: own })).toEqual(['visible', 'visible', 'visible']);
    expect(given()).toEqual(['own-boundary']);
    expect(shown({ ownBoundary: { ...own, replaces: true } })).toEqual([
      'none',
      'visible',
      'visible',
    ]);
    atlas.remove();
  });
});

describe('another projection', () => {
  it('gives all sources again, and tells the camera', async () => {
    const atlas = await opened();
    atlas.show(all);
    surface.forget();
    heard = [];
    atlas.setLook(look);
    expect(surface.of('setProjection')).toEqual([]);
    atlas.setLook({ ...look, projection: 'mercator' });
    expect(surface.of('setProjection')).toEqual([[{ type: 'mercator' }]]);
    expect(given()).toEqual(expect.arrayContaining(['lines', 'sites']));
    expect(heard.at(-1)?.[0]).toBe('onCamera');
    atlas.remove();
  });
});
