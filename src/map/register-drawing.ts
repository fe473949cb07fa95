/**
 * The register on the map: lines, points, and what is marked among them. What a filter decides
 * shows first; names and signs, which need new tiles of many lines, follow it.
 */
import type { Feature } from 'geojson';
import type { AtlasFeature } from '../domain/contract/register';
import { SYMBOLS } from '../symbology/symbols';
import type { Drawing } from './drawing';
import { LineDrawing } from './line-drawing';
import type { MapData } from './map-data';
import { OnePicture } from './one-picture';
import type { PausableMap } from './pausable-map';
import { SiteDrawing } from './site-drawing';

type Marking = 'selected' | 'hovered' | 'distinct';

export class RegisterDrawing {
  private drawing: Drawing | null = null;
  /** Whether lines have moved since what surrounds them was drawn. */
  private moved = false;
  private readonly sites: SiteDrawing;
  private readonly lines: LineDrawing;
  private readonly picture: OnePicture;

  /** `conicShift` is what lies between the map's zoom and the conic one. */
  constructor(
    private readonly map: PausableMap,
    private readonly data: MapData,
    private readonly conicShift: () => number,
    onBandsFailed: (failure: unknown) => void,
  ) {
    const fill = data.fill.bind(data);
    this.sites = new SiteDrawing(fill);
    this.lines = new LineDrawing({
      fill,
      setState: (source, id, state) => map.setFeatureState({ source, id }, state),
      onBandsFailed,
    });
    this.picture = new OnePicture(map, 'sites', () => this.follow());
    map.on('zoom', () => this.sites.zoomTo(map.getZoom(), conicShift()));
  }

  /** Draws these values; what has not changed is left alone. */
  show(now: Drawing): void {
    const before = this.drawing;
    this.drawing = now;
    const others = now.features !== before?.features;
    if (others) this.lines.setFeatures(now.features);
    if (others || now.decision !== before.decision || now.unmatched !== before.unmatched) {
      this.picture.of(() => {
        this.showSites(now);
        this.moved = this.lines.shade(now) || this.moved;
        // In the first picture names and signs are there as soon as lines are.
        if (others) this.follow();
      });
    }
    if (now.selected !== before?.selected) this.mark('selected');
    if (now.distinct !== before?.distinct) this.mark('distinct');
    if (now.hovered !== before?.hovered) this.mark('hovered');
  }

  /** After every source was given again: stacks at the new scale, lines in their states. */
  showAgain(): void {
    if (!this.drawing) return;
    this.lines.shadeAgain();
    this.showSites(this.drawing);
  }

  /** Bands are made from now on. */
  startBands(): void {
    this.lines.startBands();
  }

  stop(): void {
    this.picture.stop();
    this.lines.stop();
  }

  /** Whether bands are still being made. */
  get pending(): boolean {
    return this.lines.pending;
  }

  private showSites(drawing: Drawing): void {
    this.sites.show(drawing, this.map.getZoom(), this.conicShift());
  }

  /** What comes after the picture of a decision. */
  private follow(): void {
    this.lines.layOut();
    if (!this.moved) return;
    this.moved = false;
    // A marked line follows its lanes.
    for (const marking of ['selected', 'distinct', 'hovered'] as const) this.mark(marking);
  }

  private mark(marking: Marking): void {
    const marked = this.drawing?.[marking] ?? [];
    const features: readonly AtlasFeature[] = 'properties' in marked ? [marked] : marked;
    this.data.fill(marking, {
      type: 'FeatureCollection',
      features: features.flatMap(({ geometry, properties: { id, network } }): Feature[] => {
        if (!geometry) return [];
        return SYMBOLS[network].kind === 'line'
          ? this.lines.outlineOf(id, network)
          : [{ type: 'Feature', geometry, properties: {} }];
      }),
    });
    if (marking !== 'distinct') this.lines.showBand(this.lineLookedAt());
  }

  /** The line under the pointer, or else the one that is selected; bands of several would add up. */
  private lineLookedAt(): AtlasFeature | null {
    const { hovered = null, selected = [] } = this.drawing ?? {};
    const [only = null] = selected.length === 1 ? selected : [];
    const isLine = (feature: AtlasFeature | null) =>
      feature !== null && SYMBOLS[feature.properties.network].kind === 'line';
    return [hovered, only].find(isLine) ?? null;
  }
}
