/**
 * Lines on the map: stretches shaded and shifted by feature state, which costs no new
 * tiles, with their names, signs and bands. Decides nothing about what matches.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { AtlasFeature, Network } from '../domain/contract';
import { type Filter, matchingCommitments } from '../domain/filter';
import type { Stretch } from '../domain/lanes';
import { groupOf } from '../symbology/composition';
import type { MilestoneGroup } from '../symbology/names';
import { stretchesOnMap } from '../symbology/roads';
import { PX_PER_MM, SYMBOLS } from '../symbology/symbols';
import { Bands } from './bands';
import {
  bundleBreadthPx,
  linesOf,
  type Offsets,
  offsetsOf,
  signsOf,
  stretchesToDraw,
} from './prepare-lines';
import { LINES_SOURCE, type Shade } from './style';

/** What the style reads as the state of a stretch. */
interface StretchState {
  shade: Shade;
  group: MilestoneGroup;
  /** To the right of its road, at the thickness lines have on paper. */
  offsetPx: number;
}

/** What lines need of the map. */
export interface LineSurface {
  fill(source: string, data: FeatureCollection): void;
  setState(stretchId: string, state: StretchState): void;
}

/** What of a drawing concerns lines. */
export interface LinesShown {
  features: readonly AtlasFeature[];
  matching: ReadonlySet<string>;
  filter: Filter;
  unmatched: 'dim' | 'hide';
}

export class LineDrawing {
  private featureById: ReadonlyMap<string, AtlasFeature> = new Map();
  private stretches: readonly Stretch[] = [];
  private offsets: Offsets = new Map();
  /** Which lines the names, signs and bands on the map are of. */
  private laidOut = '';
  private readonly bands: Bands;

  constructor(private readonly surface: LineSurface) {
    this.bands = new Bands((source, data) => surface.fill(source, data));
  }

  /** Bands are made from now on. */
  startBands(): void {
    this.bands.start();
  }

  stop(): void {
    this.bands.stop();
  }

  setFeatures(features: readonly AtlasFeature[]): void {
    this.featureById = new Map(features.map((feature) => [feature.properties.id, feature]));
    this.stretches = stretchesOnMap(features);
    this.laidOut = '';
    this.surface.fill(LINES_SOURCE, stretchesToDraw(this.stretches, this.featureById));
  }

  show({ features, matching, filter, unmatched }: LinesShown): void {
    const outside: Shade = unmatched === 'dim' ? 'dim' : 'none';
    const shown = unmatched === 'dim' ? new Set(this.featureById.keys()) : matching;
    this.offsets = offsetsOf(this.stretches, this.featureById, shown);
    const groups = new Map<string, MilestoneGroup>();
    for (const { id, featureId } of this.stretches) {
      const feature = this.featureById.get(featureId);
      if (!feature) continue;
      const group =
        groups.get(featureId) ??
        groupOf(matchingCommitments(feature, filter).map(({ milestone }) => milestone));
      groups.set(featureId, group);
      this.surface.setState(id, {
        shade: matching.has(featureId) ? 'full' : outside,
        group,
        offsetPx: this.offsets.get(id) ?? 0,
      });
    }
    const chosen = features.filter(({ properties }) => matching.has(properties.id));
    this.layOut(chosen, shown, matching);
  }

  /** Names, signs and bands need new tiles, so only where other lines are shown than before. */
  private layOut(
    features: readonly AtlasFeature[],
    shown: ReadonlySet<string>,
    matching: ReadonlySet<string>,
  ): void {
    const breadthOf = bundleBreadthPx(this.featureById, shown);
    const lines = linesOf(features, this.stretches, breadthOf);
    const now = [shown.size, ...lines.features.map(({ properties }) => properties.id)].join(' ');
    if (now === this.laidOut) return;
    this.laidOut = now;
    this.surface.fill('line-labels', lines);
    this.surface.fill(
      'line-signs',
      signsOf(this.stretches, this.featureById, this.offsets, shown, matching),
    );
    this.bands.show('accuracy-band', features);
  }

  showSelectedBands(features: readonly AtlasFeature[]): void {
    this.bands.show('selected-band', features);
  }

  /** A line's stretches where they lie, for what is drawn around them. */
  outlineOf(id: string, network: Network): Feature[] {
    const symbol = SYMBOLS[network];
    if (symbol.kind !== 'line') return [];
    return this.stretches
      .filter(({ featureId }) => featureId === id)
      .map((stretch) => ({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: stretch.coordinates },
        properties: {
          widthPx: symbol.widthMm * PX_PER_MM,
          offsetPx: this.offsets.get(stretch.id) ?? 0,
        },
      }));
  }
}
