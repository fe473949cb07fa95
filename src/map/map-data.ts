/** Hands data to the map's sources, and remembers what each holds. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { occasionalLayers } from './style';

export class MapData {
  private readonly contents = new Map<string, FeatureCollection>();
  private readonly occasional: ReadonlyMap<string, string[]>;
  /** While the drawing context is gone there is no style to change; all is given again after. */
  lost = false;

  constructor(
    private readonly map: MapLibreMap,
    style: StyleSpecification,
  ) {
    this.occasional = occasionalLayers(style);
  }

  fill(source: string, data: FeatureCollection): void {
    // Nothing for nothing costs the worker as much as something.
    const before = this.contents.get(source);
    if (data.features.length === 0 && (before?.features.length ?? 0) === 0) return;
    this.contents.set(source, data);
    if (this.lost) return;
    const visibility = data.features.length > 0 ? 'visible' : 'none';
    for (const layer of this.occasional.get(source) ?? []) {
      this.map.setLayoutProperty(layer, 'visibility', visibility);
    }
    this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  /** Gives every source its content again: after another projection, or a lost context. */
  refill(): void {
    for (const [source, data] of this.contents) {
      this.map.getSource<GeoJSONSource>(source)?.setData(data);
    }
  }
}
