import type { FeatureCollection } from 'geojson';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SheetFrame } from '../../src/map/sheet-frame';
import type { SheetOutline } from '../../src/store/sheet-store';
import { RecordingMap } from './recording-map';

interface FakeElement extends EventTarget {
  attributes: Record<string, string>;
  title: string;
}

interface FakeMarker {
  at: { lng: number; lat: number };
  on(event: string, handler: () => void): void;
  drag(to: [number, number]): void;
  element: FakeElement;
  shown: boolean;
}

const markers = vi.hoisted(() => [] as FakeMarker[]);
vi.mock('maplibre-gl', async (original) => ({
  ...(await original<typeof import('maplibre-gl')>()),
  Marker: class {
    at = { lng: 0, lat: 0 };
    shown = false;
    element: unknown;
    private ended = () => {};
    constructor({ element }: { element: unknown }) {
      this.element = element;
      markers.push(this as unknown as FakeMarker);
    }
    setLngLat(to: [number, number] | { lng: number; lat: number }) {
      this.at = Array.isArray(to) ? { lng: to[0], lat: to[1] } : to;
      return this;
    }
    getLngLat = () => this.at;
    getElement = () => this.element;
    on(_event: string, handler: () => void) {
      this.ended = handler;
    }
    drag(to: [number, number]) {
      this.setLngLat(to);
      this.ended();
    }
    addTo() {
      this.shown = true;
    }
    remove() {
      this.shown = false;
    }
  },
}));

class Button extends EventTarget {
  attributes: Record<string, string> = {};
  title = '';
  setAttribute(name: string, value: string) {
    this.attributes[name] = value;
  }
}

const square: SheetOutline = {
  ring: [
    [80, 40],
    [90, 40],
    [90, 45],
    [80, 45],
    [80, 40],
  ],
  centre: [85, 42],
};
const other: SheetOutline = { ...square, centre: [75, 38] };
const ringsOf = ({ features }: FeatureCollection): unknown[] =>
  features.map(({ geometry }) => geometry.type === 'Polygon' && geometry.coordinates[0]);

let surface: RecordingMap;
let filled: [string, FeatureCollection][];
let heard: [string, unknown][];
let frame: SheetFrame;
beforeEach(() => {
  markers.length = 0;
  vi.stubGlobal('document', { createElement: () => new Button() });
  surface = new RecordingMap();
  filled = [];
  heard = [];
  frame = new SheetFrame(surface.map, (source, data) => filled.push([source, data]), {
    onMoved: (centre) => heard.push(['moved', centre]),
    onDrawn: (extent) => heard.push(['drawn', extent]),
  });
});
afterEach(() => vi.unstubAllGlobals());

const only = (): FakeMarker => {
  const [marker] = markers;
  if (!marker) throw new Error('no marker');
  return marker;
};

describe('the frame of a sheet on the map', () => {
  it('is outlined for each sheet, with a handle on the first', () => {
    frame.show([square, other], 'Sheet');
    expect(filled.map(([source]) => source)).toEqual(['sheet-frame']);
    expect(filled[0] && ringsOf(filled[0][1])).toEqual([square.ring, other.ring]);
    expect(markers).toHaveLength(1);
    expect(only()).toMatchObject({ shown: true, at: { lng: 85, lat: 42 } });
    expect(only().element).toMatchObject({ title: 'Sheet', attributes: { 'aria-label': 'Sheet' } });
    frame.show([other], 'Blatt');
    expect(markers).toHaveLength(1);
    expect(only()).toMatchObject({ at: { lng: 75, lat: 38 }, element: { title: 'Blatt' } });
  });

  it('is gone with its last outline, and comes again', () => {
    frame.show([square], 'Sheet');
    frame.show([], 'Sheet');
    expect(only().shown).toBe(false);
    expect(filled.at(-1)?.[1].features).toEqual([]);
    frame.show([square], 'Sheet');
    expect(markers).toHaveLength(2);
  });

  it('tells where it was dragged to', () => {
    frame.show([square], 'Sheet');
    only().drag([86, 43]);
    expect(heard).toEqual([['moved', [86, 43]]]);
  });

  it('moves by arrow keys, a fiftieth of the map, and by no other key', () => {
    frame.show([square], 'Sheet');
    const prevented: string[] = [];
    for (const [key, moved] of [
      ['ArrowRight', [87, 42]],
      ['ArrowDown', [87, 40]],
      ['ArrowLeft', [85, 40]],
      ['ArrowUp', [85, 42]],
      ['Enter', null],
    ] as const) {
      heard = [];
      const event = Object.assign(new Event('keydown', { cancelable: true }), {
        key,
        stopPropagation: () => prevented.push(key),
      });
      only().element.dispatchEvent(event);
      expect(heard, key).toEqual(moved ? [['moved', moved]] : []);
      expect(event.defaultPrevented, key).toBe(moved !== null);
    }
    expect(prevented).toHaveLength(4);
  });
});

describe('a sheet that is drawn on the map', () => {
  const event = (x: number, y: number) => ({ point: { x, y }, prevented: 0, preventDefault() {} });

  function drag(from: [number, number], to: [number, number], touch = false) {
    const [down, move, up] = touch
      ? ['touchstart', 'touchmove', 'touchend']
      : ['mousedown', 'mousemove', 'mouseup'];
    surface.fire(down ?? '', event(...from));
    surface.fire(move ?? '', event(...to));
    surface.fire(up ?? '', event(...to));
  }

  it('takes the drag from the map, and gives it back', () => {
    frame.setDrawingExtent(true);
    expect(surface.calls).toEqual([['dragPan', false]]);
    expect(surface.canvas.style.cursor).toBe('crosshair');
    frame.setDrawingExtent(false);
    expect(surface.calls.at(-1)).toEqual(['dragPan', true]);
    expect(surface.canvas.style.cursor).toBe('');
  });

  it('is the rectangle on screen, whichever corner it began at, by mouse and by finger', () => {
    for (const touch of [false, true]) {
      frame.setDrawingExtent(true);
      [filled, heard] = [[], []];
      drag([900, -400], [800, -450], touch);
      expect(heard).toEqual([['drawn', [80, 40, 90, 45]]]);
      expect(filled[0] && ringsOf(filled[0][1])).toEqual([
        [
          [90, 40],
          [80, 40],
          [80, 45],
          [90, 45],
          [90, 40],
        ],
      ]);
      [filled, heard] = [[], []];
      surface.fire('mousemove', event(10, 10));
      surface.fire('mouseup', event(10, 10));
      expect([filled, heard]).toEqual([[], []]);
    }
  });

  it('is none by a slip of the hand, nor while the map is dragged', () => {
    frame.setDrawingExtent(true);
    drag([800, -450], [811, -400]);
    drag([800, -450], [850, -439]);
    expect(heard).toEqual([]);
    drag([800, -450], [812, -438]);
    expect(heard).toHaveLength(1);
    heard = [];
    frame.setDrawingExtent(false);
    drag([800, -450], [900, -400]);
    expect(heard).toEqual([]);
    // Begun, and given up.
    frame.setDrawingExtent(true);
    surface.fire('mousedown', event(800, -450));
    frame.setDrawingExtent(false);
    surface.fire('mouseup', event(900, -400));
    expect(heard).toEqual([]);
  });
});
