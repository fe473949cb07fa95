/** What the map's objects do to MapLibre, written down: the few methods they use, without a picture. */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PausableMap } from '../../src/map/pausable-map';

type Handler = (event: object) => void;
export type Call = readonly [method: string, ...values: unknown[]];

/** Web Mercator as flat as a test needs it: a degree is ten pixels. */
const PX_PER_DEGREE = 10;

export class RecordingMap {
  /** What changes the map, in order. */
  calls: Call[] = [];
  center = { lng: 85, lat: 42 };
  zoom = 5;
  moving = false;
  sourceLoaded = true;
  allLoaded = true;
  /** What lies under the pointer, by layer; set by tests. */
  rendered: { layer: string; properties: Record<string, unknown> }[] = [];
  readonly container = { dataset: {} as Record<string, string>, clientWidth: 1000 };
  readonly canvas = { style: { cursor: '' } };
  private readonly handlers = new Map<string, Handler[]>();

  /** Whatever takes a map takes this one. */
  get map(): MapLibreMap & PausableMap {
    return this as unknown as MapLibreMap & PausableMap;
  }

  on(event: string, handler: Handler): void {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
  }
  /** Calls back with the next one; without a handler, gives a promise of it. */
  once(event: string, handler?: Handler): Promise<void> {
    return new Promise((resolve) => {
      const first: Handler = (data) => {
        this.off(event, first);
        handler?.(data);
        resolve();
      };
      this.on(event, first);
    });
  }
  hears = (event: string): boolean => (this.handlers.get(event) ?? []).length > 0;
  off(event: string, handler: Handler): void {
    this.handlers.set(
      event,
      (this.handlers.get(event) ?? []).filter((other) => other !== handler),
    );
  }
  fire(event: string, data: object = {}): void {
    for (const handler of this.handlers.get(event) ?? []) handler(data);
  }

  getCenter = () => this.center;
  getZoom = () => this.zoom;
  getContainer = () => this.container;
  getCanvas = () => this.canvas;
  isMoving = () => this.moving;
  isSourceLoaded = () => this.sourceLoaded;
  loaded = () => this.allLoaded;

  jumpTo(to: { center: [number, number] | { lng: number; lat: number }; zoom: number }): void {
    this.record('jumpTo', to);
    const { center } = to;
    this.center = Array.isArray(center) ? { lng: center[0], lat: center[1] } : center;
    this.zoom = to.zoom;
    this.fire('move');
    this.fire('moveend');
  }
  fitBounds = (...values: unknown[]) => this.record('fitBounds', ...values);
  resize = () => this.record('resize');
  remove = () => this.record('remove');
  setProjection = (projection: object) => this.record('setProjection', projection);
  setLayoutProperty = (...values: unknown[]) => this.record('setLayoutProperty', ...values);
  setFeatureState = (...values: unknown[]) => this.record('setFeatureState', ...values);
  pause = () => this.record('pause');
  resume = () => this.record('resume');
  getSource = (source: string) => ({
    setData: (data: FeatureCollection) => this.record('setData', source, data),
  });
  readonly dragPan = {
    enable: () => this.record('dragPan', true),
    disable: () => this.record('dragPan', false),
  };
  project = ({ lng, lat }: { lng: number; lat: number }) => ({
    x: lng * PX_PER_DEGREE,
    y: -lat * PX_PER_DEGREE,
  });
  unproject = ([x, y]: [number, number]) => ({ lng: x / PX_PER_DEGREE, lat: -y / PX_PER_DEGREE });
  /** The squares that were looked into. */
  asked: unknown[] = [];
  queryRenderedFeatures(square: unknown, { layers }: { layers: string[] }) {
    this.asked.push(square);
    return this.rendered.filter(({ layer }) => layers.includes(layer));
  }

  /** The calls of a method since they were last forgotten, without its name. */
  of(method: string): unknown[][] {
    return this.calls.flatMap(([name, ...values]) => (name === method ? [values] : []));
  }
  forget(): void {
    this.calls = [];
  }
  private record(method: string, ...values: unknown[]): void {
    this.calls.push([method, ...values]);
  }
}
