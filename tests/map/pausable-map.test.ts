import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, it, vi } from 'vitest';
import { PausableMap } from '../../src/map/pausable-map';

/** A map that was never given a context: only its own fields. */
function paused() {
  const repaints = vi.spyOn(MapLibreMap.prototype, 'triggerRepaint').mockImplementation(() => {});
  const map = Object.create(PausableMap.prototype) as PausableMap;
  return { map, repaints };
}
afterEach(() => vi.restoreAllMocks());

it('a picture asked for while drawing waits is drawn once it goes on, and once', () => {
  const { map, repaints } = paused();
  map.triggerRepaint();
  expect(repaints).toHaveBeenCalledTimes(1);
  map.pause();
  map.triggerRepaint();
  map.triggerRepaint();
  expect(repaints).toHaveBeenCalledTimes(1);
  map.resume();
  expect(repaints).toHaveBeenCalledTimes(2);
  map.resume();
  expect(repaints).toHaveBeenCalledTimes(2);
  map.triggerRepaint();
  expect(repaints).toHaveBeenCalledTimes(3);
});

it('nothing is drawn where nothing was asked for meanwhile', () => {
  const { map, repaints } = paused();
  map.pause();
  map.resume();
  expect(repaints).not.toHaveBeenCalled();
});
