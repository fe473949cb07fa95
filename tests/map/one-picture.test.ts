import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OnePicture } from '../../src/map/one-picture';
import type { PausableMap } from '../../src/map/pausable-map';

/** A map that does what it is told: its source is loaded when `loaded` says so. */
class FakeMap {
  loaded = true;
  moving = false;
  paused = false;
  private readonly handlers = new Map<string, ((event: object) => void)[]>();

  on(event: string, handler: (event: object) => void) {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
  }
  fire(event: string, data: object = {}) {
    for (const handler of this.handlers.get(event) ?? []) handler(data);
  }
  isSourceLoaded = () => this.loaded;
  isMoving = () => this.moving;
  pause() {
    this.paused = true;
  }
  resume() {
    this.paused = false;
  }
}

const tile = { sourceId: 'sites', sourceDataType: 'content' };
let map: FakeMap;
let shown: number;
let picture: OnePicture;

beforeEach(() => {
  vi.useFakeTimers();
  map = new FakeMap();
  shown = 0;
  picture = new OnePicture(map as unknown as PausableMap, 'sites', () => shown++);
});
afterEach(() => vi.useRealTimers());

describe('one picture of a decision', () => {
  it('waits for the tiles of its source, and no longer', () => {
    picture.of(() => {
      // What changes asks for no picture by itself.
      expect(map.paused).toBe(true);
      map.loaded = false;
    });
    expect(map.paused).toBe(true);
    map.fire('sourcedata', tile);
    expect(map.paused).toBe(true);
    map.loaded = true;
    map.fire('sourcedata', { ...tile, sourceId: 'lines' });
    map.fire('sourcedata', { ...tile, sourceDataType: 'metadata' });
    expect(map.paused).toBe(true);
    map.fire('sourcedata', tile);
    expect(map.paused).toBe(false);
  });

  it('goes on without tiles that do not come, and is not done before they do', () => {
    picture.of(() => {
      map.loaded = false;
    });
    vi.advanceTimersByTime(5000);
    expect(map.paused).toBe(false);
    map.fire('render');
    vi.runAllTimers();
    expect(shown).toBe(0);
    map.loaded = true;
    map.fire('render');
    map.fire('render');
    vi.runAllTimers();
    expect(shown).toBe(1);
  });

  it('holds nothing back while the reader moves the map, or where nothing is to come', () => {
    picture.of(() => {});
    expect(map.paused).toBe(false);
    map.loaded = false;
    map.moving = true;
    picture.of(() => {});
    expect(map.paused).toBe(false);
  });
});
