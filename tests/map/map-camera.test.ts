import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Extent } from '../../src/domain/contract/regions';
import { zoomShift } from '../../src/map/crs';
import { joinCameras, joinedCamera } from '../../src/map/joined-cameras';
import { MapCamera } from '../../src/map/map-camera';
import type { Camera } from '../../src/store/state';
import { RecordingMap } from './recording-map';

const REGION: Extent = [73, 34, 97, 50];
const PADDING = { top: 1, right: 2, bottom: 3, left: 4 };

let ends: (() => void)[];
beforeEach(() => {
  ends = [];
});
afterEach(() => {
  for (const end of ends) end();
  vi.unstubAllGlobals();
});

function cameraOf(surface = new RecordingMap()) {
  const told: Camera[] = [];
  const camera = new MapCamera(surface.map, (at) => told.push(at));
  ends.push(() => camera.end());
  return { surface, camera, told };
}

describe('the camera of a map', () => {
  it('begins at the start, without a flight', () => {
    const { surface, camera } = cameraOf();
    camera.begin(REGION);
    expect(surface.calls).toEqual([['fitBounds', REGION, { padding: 24, animate: false }]]);
  });

  it('tells where it has come to rest, and writes it on the element', () => {
    const { surface, told } = cameraOf();
    surface.fire('moveend');
    expect(told).toEqual([{ lon: 85, lat: 42, zoom: 5 }]);
    expect(surface.container.dataset.camera).toBe('85.000000 42.000000 5.000000');
  });

  it('flies to an extent clear of the padding, or is there at once for who wants no motion', () => {
    const { surface, camera } = cameraOf();
    for (const [matches, duration] of [
      [false, 900],
      [true, 0],
    ] as const) {
      const asked: string[] = [];
      const matchMedia = (query: string) => {
        asked.push(query);
        return { matches };
      };
      vi.stubGlobal('window', { matchMedia });
      camera.show({ extent: REGION }, PADDING);
      expect(asked).toEqual(['(prefers-reduced-motion: reduce)']);
      // The map takes its new size first.
      expect(surface.calls).toEqual([
        ['resize'],
        ['fitBounds', REGION, { padding: PADDING, maxZoom: 9, duration }],
      ]);
      surface.forget();
    }
  });

  it('goes back to where it was', () => {
    const { surface, camera } = cameraOf();
    camera.show({ camera: { lon: 80, lat: 40, zoom: 6 } }, PADDING);
    expect(surface.calls).toEqual([['jumpTo', { center: [80, 40], zoom: 6 }]]);
  });

  it('keeps centre and scale in another projection, and counts zooms as before', () => {
    const { surface, camera, told } = cameraOf();
    expect(camera.conicShift()).toBe(0);
    camera.setProjection('mercator');
    const mercator = 5 + zoomShift('mercator', 42);
    expect(surface.calls).toEqual([
      ['setProjection', { type: 'mercator' }],
      ['jumpTo', { center: { lng: 85, lat: 42 }, zoom: mercator }],
    ]);
    expect(camera.projection).toBe('mercator');
    expect(camera.conicShift()).toBeCloseTo(zoomShift('conic', 42), 12);
    expect(told.at(-1)?.zoom).toBeCloseTo(5, 12);
    surface.forget();
    camera.show({ camera: { lon: 80, lat: 40, zoom: 6 } }, PADDING);
    expect(surface.of('jumpTo')).toEqual([
      [{ center: [80, 40], zoom: 6 - zoomShift('conic', 40) }],
    ]);
    camera.setProjection('conic');
    expect(surface.zoom).toBeCloseTo(6, 12);
    expect(surface.of('setProjection')[0]).not.toEqual([{ type: 'mercator' }]);
  });
});

describe('maps side by side', () => {
  it('begin where the first looks, and move together', () => {
    const first = cameraOf();
    first.camera.begin(REGION);
    const second = cameraOf();
    second.surface.center = { lng: 0, lat: 0 };
    second.camera.begin(REGION);
    expect(second.surface.calls).toEqual([['jumpTo', { center: [85, 42], zoom: 5 }]]);
    // Joining did not move the first.
    expect(first.surface.of('jumpTo')).toEqual([]);
    second.surface.jumpTo({ center: [80, 40], zoom: 7 });
    expect(first.surface.of('jumpTo')).toEqual([[{ center: [80, 40], zoom: 7 }]]);
    expect(second.surface.of('jumpTo')).toHaveLength(2);
    second.camera.end();
    second.surface.jumpTo({ center: [81, 41], zoom: 8 });
    expect(first.surface.of('jumpTo')).toHaveLength(1);
    first.camera.end();
    expect(joinedCamera()).toBeNull();
  });

  it('lead and follow again after one of them has failed to', () => {
    let leads = () => {};
    const at = { lon: 1, lat: 2, zoom: 3 };
    const moved: Camera[] = [];
    let fails = true;
    ends.push(
      joinCameras({
        onMove: (tell) => {
          leads = tell;
        },
        camera: () => at,
        moveTo: () => {},
      }),
      joinCameras({
        onMove: () => {},
        camera: () => at,
        moveTo: (to) => {
          if (fails) throw new Error('no context');
          moved.push(to);
        },
      }),
    );
    expect(leads).toThrow('no context');
    fails = false;
    leads();
    expect(moved).toEqual([at]);
  });
});
