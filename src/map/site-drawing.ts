/** Point symbols on the map, gathered into stacks anew as the scale changes. */
import type { FeatureCollection } from 'geojson';
import { regional } from '../domain/projection';
import { type Drawing, isFaint } from './drawing';
import { sitesOf } from './prepare';
import { metresPerPixel } from './scale';

/** Point symbols nearer than this on screen are gathered into a stack, CSS pixels. */
const STACK_REACH_PX = 21;
/** Stacks are gathered anew at every half zoom level. */
const stackZoom = (zoom: number): number => Math.round(zoom * 2) / 2;

export class SiteDrawing {
  private drawing: Drawing | null = null;
  private gatheredZoom = Number.NaN;

  constructor(private readonly fill: (source: string, data: FeatureCollection) => void) {}

  /** Draws `drawing` at a zoom of the map; `conicShift` is what lies between it and the conic one. */
  show(drawing: Drawing, zoom: number, conicShift: number): void {
    this.drawing = drawing;
    this.gatheredZoom = Number.NaN;
    this.zoomTo(zoom, conicShift);
  }

  zoomTo(zoom: number, conicShift: number): void {
    const { drawing } = this;
    const gathered = stackZoom(zoom);
    if (!drawing || gathered === this.gatheredZoom) return;
    this.gatheredZoom = gathered;
    const { features, decision } = drawing;
    this.fill(
      'sites',
      sitesOf(
        features,
        decision.featureIds,
        (feature) => isFaint(feature, drawing),
        regional,
        STACK_REACH_PX * metresPerPixel(gathered + conicShift),
      ),
    );
  }
}
