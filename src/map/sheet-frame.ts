/** The frame of the sheet being prepared: its outline, a handle that moves it, and a drag that draws one. */

import type { FeatureCollection } from 'geojson';
import {
  type Map as MapLibreMap,
  type MapMouseEvent,
  type MapTouchEvent,
  Marker,
} from 'maplibre-gl';
import type { Extent } from '../domain/contract/regions';
import type { SheetOutline } from '../store/sheet-store';
import { SHEET_SOURCE } from './style';

/** A drag shorter than this on either side is a slip of the hand, CSS pixels. */
const LEAST_DRAG_PX = 12;
/** An arrow key moves the frame by this share of the map's width. */
const KEY_SHARE = 0.02;

type Pointed = MapMouseEvent | MapTouchEvent;

export interface SheetFrameEvents {
  onMoved(centre: [lon: number, lat: number]): void;
  onDrawn(extent: Extent): void;
}

export class SheetFrame {
  private marker: Marker | null = null;
  private drawingExtent = false;
  private from: Pointed | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly fill: (source: string, data: FeatureCollection) => void,
    private readonly events: SheetFrameEvents,
  ) {
    for (const type of ['mousedown', 'touchstart'] as const) {
      map.on(type, (event) => this.begin(event));
    }
    for (const type of ['mousemove', 'touchmove'] as const) {
      map.on(type, (event) => this.stretch(event));
    }
    for (const type of ['mouseup', 'touchend'] as const) {
      map.on(type, (event) => this.end(event));
    }
  }

  show(outlines: readonly SheetOutline[], label: string): void {
    this.outline(outlines.map(({ ring }) => ring));
    const [first] = outlines;
    if (!first) {
      this.marker?.remove();
      this.marker = null;
      return;
    }
    const at: [number, number] = [first.centre[0], first.centre[1]];
    if (!this.marker) {
      this.marker = new Marker({ element: this.handle(), draggable: true }).setLngLat(at);
      this.marker.on('dragend', () => this.tell());
      this.marker.addTo(this.map);
    }
    this.marker.setLngLat(at);
    const element = this.marker.getElement();
    element.setAttribute('aria-label', label);
    element.title = label;
  }

  setDrawingExtent(on: boolean): void {
    this.drawingExtent = on;
    this.from = null;
    if (on) this.map.dragPan.disable();
    else this.map.dragPan.enable();
    this.map.getCanvas().style.cursor = on ? 'crosshair' : '';
  }

  private outline(rings: readonly (readonly (readonly [number, number])[])[]): void {
    this.fill(SHEET_SOURCE, {
      type: 'FeatureCollection',
      features: rings.map((ring) => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] },
        properties: {},
      })),
    });
  }

  private handle(): HTMLElement {
    const handle = document.createElement('button');
    handle.type = 'button';
    handle.className = 'sheet-handle-on-map';
    handle.textContent = '+';
    handle.addEventListener('keydown', (event) => this.key(event));
    return handle;
  }

  private key(event: KeyboardEvent): void {
    const step = this.map.getContainer().clientWidth * KEY_SHARE;
    const [right, down] =
      { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ??
      [];
    if (right === undefined || down === undefined || !this.marker) return;
    event.preventDefault();
    event.stopPropagation();
    const at = this.map.project(this.marker.getLngLat());
    this.marker.setLngLat(this.map.unproject([at.x + right * step, at.y + down * step]));
    this.tell();
  }

  private tell(): void {
    if (!this.marker) return;
    const { lng, lat } = this.marker.getLngLat();
    this.events.onMoved([lng, lat]);
  }

  private begin(event: Pointed): void {
    if (!this.drawingExtent) return;
    event.preventDefault();
    this.from = event;
  }

  /** Corners on screen, so that what is drawn is a rectangle there. */
  private ringTo(event: Pointed): [number, number][] {
    if (!this.from) return [];
    const [a, b] = [this.from.point, event.point];
    return (
      [
        [a.x, a.y],
        [b.x, a.y],
        [b.x, b.y],
        [a.x, b.y],
        [a.x, a.y],
      ] satisfies [number, number][]
    ).map((corner) => {
      const { lng, lat } = this.map.unproject(corner);
      return [lng, lat];
    });
  }

  private stretch(event: Pointed): void {
    if (this.from) this.outline([this.ringTo(event)]);
  }

  private end(event: Pointed): void {
    if (!this.from) return;
    const ring = this.ringTo(event);
    const [dx, dy] = [event.point.x - this.from.point.x, event.point.y - this.from.point.y];
    this.from = null;
    if (Math.min(Math.abs(dx), Math.abs(dy)) < LEAST_DRAG_PX) return;
    const lons = ring.map(([lon]) => lon);
    const lats = ring.map(([, lat]) => lat);
    this.events.onDrawn([
      Math.min(...lons),
      Math.min(...lats),
      Math.max(...lons),
      Math.max(...lats),
    ]);
  }
}
