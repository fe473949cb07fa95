/**
 * Lines on the map: stretches shaded and shifted by feature state, which costs no new
 * tiles, with their names, their signs, and the band of one. Decides nothing about what matches.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { AtlasFeature, Network } from '../domain/contract/register';
import { askedOf, type Decision } from '../domain/decision';
import { type VagueStretch, vagueStretches } from '../domain/vague-stretches';
import { groupOf } from '../symbology/composition';
import type { MilestoneGroup } from '../symbology/names';
import { stretchesOnMap } from '../symbology/roads';
import { PX_PER_MM, SYMBOLS } from '../symbology/symbols';
import { Bands } from './bands';
import { isFaint } from './drawing';
import {
  bundleBreadthPx,
  linesOf,
  nameSpots,
  type Offsets,
  offsetsOf,
  signsOf,
  stretchesToDraw,
} from './prepare-lines';
import {
  BAND_SOURCE,
  LABELS_SOURCE,
  LINES_SOURCE,
  NAMES_SOURCE,
  type Shade,
  SIGNS_SOURCE,
} from './style';

/** What the style reads as the state of a stretch; of names and signs, the shade alone. */
interface LineState {
  shade: Shade;
  group?: MilestoneGroup;
  /** To the right of its road, at the thickness lines have on paper. */
  offsetPx?: number;
}

/** What lines need of the map; the id is a stretch's among lines, a feature's among names and signs. */
export interface LineSurface {
  fill(source: string, data: FeatureCollection): void;
  setState(source: string, id: string, state: LineState): void;
  /** Told why there are no bands; startBands tries again. */
  onBandsFailed(failure: unknown): void;
}

/** What of a drawing concerns lines. */
export interface LinesShown {
  features: readonly AtlasFeature[];
  decision: Decision;
  unmatched: 'dim' | 'hide';
}

export class LineDrawing {
  private featureById: ReadonlyMap<string, AtlasFeature> = new Map();
  private stretches: readonly VagueStretch[] = [];
  private offsets: Offsets = new Map();
  private shown: LinesShown | null = null;
  /** States the map has, as text: a state costs time in every tile, so only a new one is handed over. */
  private readonly states = new Map<string, string>();
  /** Which lines the names on the map are of, and where its signs lie. */
  private named = '';
  private signed = '';
  private readonly bands: Bands;

  constructor(private readonly surface: LineSurface) {
    this.bands = new Bands(
      (source, data) => surface.fill(source, data),
      (failure) => surface.onBandsFailed(failure),
    );
  }

  /** Bands are made from now on. */
  startBands(): void {
    this.bands.start();
  }

  stop(): void {
    this.bands.stop();
  }

  get pending(): boolean {
    return this.bands.pending;
  }

  setFeatures(features: readonly AtlasFeature[]): void {
    this.featureById = new Map(features.map((feature) => [feature.properties.id, feature]));
    this.stretches = vagueStretches(stretchesOnMap(features), features);
    [this.named, this.signed] = ['', ''];
    this.surface.fill(LINES_SOURCE, stretchesToDraw(this.stretches, this.featureById));
  }

  /**
   * Shades and shifts lines, and hides names that no longer apply, all by feature state: the next
   * picture is right without new tiles. `layOut` does the rest. Gives whether any line moved.
   */
  shade(lines: LinesShown): boolean {
    const { decision } = lines;
    this.shown = lines;
    const before = this.offsets;
    const shown = this.idsShown(lines);
    const shadeOf = (id: string): Shade =>
      decision.featureIds.has(id) ? 'full' : shown.has(id) ? 'dim' : 'none';
    this.offsets = offsetsOf(this.stretches, this.featureById, shown);
    const groups = new Map<string, MilestoneGroup>();
    for (const { id, featureId } of this.stretches) {
      const feature = this.featureById.get(featureId);
      if (!feature) continue;
      const known = groups.get(featureId);
      const group = known ?? groupOf(askedOf(decision, feature).map(({ milestone }) => milestone));
      if (!known) {
        groups.set(featureId, group);
        this.setState(LABELS_SOURCE, featureId, { shade: shadeOf(featureId) });
        this.setState(NAMES_SOURCE, featureId, { shade: shadeOf(featureId) });
        this.setState(SIGNS_SOURCE, featureId, { shade: shadeOf(featureId) });
      }
      const offsetPx = this.offsets.get(id) ?? 0;
      this.setState(LINES_SOURCE, id, { shade: shadeOf(featureId), group, offsetPx });
    }
    return [...this.offsets].some(([id, offset]) => before.get(id) !== offset);
  }

  /** Shades again on a map that has lost all states. */
  shadeAgain(): void {
    this.states.clear();
    if (this.shown) this.shade(this.shown);
  }

  /** Names and signs need new tiles, so only where other lines are shown than before. */
  layOut(): void {
    if (!this.shown) return;
    const { features, decision } = this.shown;
    const ids = this.idsShown(this.shown);
    const chosen = features.filter(({ properties }) => decision.featureIds.has(properties.id));
    const lines = linesOf(chosen, this.stretches, bundleBreadthPx(this.featureById, ids));
    const named = [ids.size, ...lines.features.map(({ properties }) => properties.id)].join(' ');
    if (named !== this.named) {
      this.named = named;
      this.surface.fill(LABELS_SOURCE, lines);
      this.surface.fill(NAMES_SOURCE, nameSpots(lines));
    }
    const signed = JSON.stringify([...ids, ...this.offsets.values()]);
    if (signed !== this.signed) {
      this.signed = signed;
      const signs = signsOf(this.stretches, this.featureById, this.offsets, ids);
      this.surface.fill(SIGNS_SOURCE, signs);
    }
  }

  private idsShown(lines: LinesShown): ReadonlySet<string> {
    const shown = lines.features.filter(
      (feature) => lines.decision.featureIds.has(feature.properties.id) || isFaint(feature, lines),
    );
    return new Set(shown.map(({ properties }) => properties.id));
  }

  private setState(source: string, id: string, state: LineState): void {
    const [key, text] = [`${source} ${id}`, JSON.stringify(state)];
    if (this.states.get(key) === text) return;
    this.states.set(key, text);
    this.surface.setState(source, id, state);
  }

  /** The band of one line; null takes it away. */
  showBand(line: AtlasFeature | null): void {
    this.bands.show(BAND_SOURCE, line ? [line] : []);
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
