import type { MapOptions } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PausableMap } from '../../src/map/pausable-map';

/** MapLibre's map without a drawing context: what asks it for a picture, and what it tells. */
const surface = vi.hoisted(() => ({ pictures: 0, tilesLoaded: true }));
vi.mock('maplibre-gl', () => ({
  Map: class {
    private readonly handlers = new Map<string, (() => void)[]>();
    on(event: string, handler: () => void) {
      this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
    }
    once(event: string, handler: () => void) {
      this.on(event, handler);
    }
    fire(event: string) {
      for (const handler of this.handlers.get(event) ?? []) handler();
    }
    areTilesLoaded() {
      return surface.tilesLoaded;
    }
    triggerRepaint() {
      surface.pictures += 1;
      this.fire('render');
    }
  },
}));

let map: PausableMap;
const happens = (event: 'move' | 'remove') =>
  (map as unknown as { fire(e: string): void }).fire(event);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => setTimeout(drawn, 16));
  Object.assign(surface, { pictures: 0, tilesLoaded: true });
  map = new PausableMap({} as MapOptions);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a picture asked for while drawing waits is drawn once it goes on, and once', () => {
  map.triggerRepaint();
  expect(surface.pictures).toBe(1);
  map.pause();
  map.triggerRepaint();
  map.triggerRepaint();
  expect(surface.pictures).toBe(1);
  map.resume();
  expect(surface.pictures).toBe(2);
  map.resume();
  expect(surface.pictures).toBe(2);
  map.triggerRepaint();
  expect(surface.pictures).toBe(3);
});

it('nothing is drawn where nothing was asked for meanwhile', () => {
  map.pause();
  map.resume();
  expect(surface.pictures).toBe(0);
});

it('pictures of tiles that are still being made come together, and the last at once', () => {
  surface.tilesLoaded = false;
  for (let tile = 0; tile < 5; tile += 1) map.triggerRepaint();
  expect(surface.pictures).toBe(1);
  vi.advanceTimersByTime(249);
  expect(surface.pictures).toBe(1);
  vi.advanceTimersByTime(1);
  expect(surface.pictures).toBe(2);
  map.triggerRepaint();
  surface.tilesLoaded = true;
  map.triggerRepaint();
  expect(surface.pictures).toBe(3);
});

it('a map that moves is drawn while its tiles are made', () => {
  surface.tilesLoaded = false;
  map.triggerRepaint();
  happens('move');
  map.triggerRepaint();
  expect(surface.pictures).toBe(2);
});

it('what takes long to draw is drawn less often', () => {
  vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => setTimeout(drawn, 200));
  surface.tilesLoaded = false;
  map.triggerRepaint();
  vi.advanceTimersByTime(200);
  map.triggerRepaint();
  vi.advanceTimersByTime(599);
  expect(surface.pictures).toBe(1);
  vi.advanceTimersByTime(1);
  expect(surface.pictures).toBe(2);
});

it('a map that was removed is asked for no picture later', () => {
  surface.tilesLoaded = false;
  map.triggerRepaint();
  map.triggerRepaint();
  happens('remove');
  vi.advanceTimersByTime(5000);
  expect(surface.pictures).toBe(1);
});
