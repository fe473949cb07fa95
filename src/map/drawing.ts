/** What the map is told and what it reports: plain values the application already decided. */

import type { Extent } from '../domain/contract/regions';
import type { AtlasFeature } from '../domain/contract/register';
import { type Decision, isNetworkOn } from '../domain/decision';
import type { OwnBoundary } from '../domain/own-boundary/own-boundary';
import type { Language } from '../i18n/language';
import type { Camera } from '../store/state';
import type { MapProjection } from './crs';

export interface AtlasMapEvents {
  /** Feature ids at a click, topmost first; empty where there is nothing. */
  onChoose(ids: string[]): void;
  /** A position clicked while measuring, [lon, lat]. */
  onMeasure(position: number[]): void;
  onHover(id: string | null): void;
  /** Where the pointer is, [lon, lat]; null where it has left the map. */
  onPoint(position: [number, number] | null): void;
  /** A spot was asked about, [lon, lat]: the other mouse button, or a long press. */
  onPointChosen(position: [number, number]): void;
  /** The camera has come to rest. */
  onCamera(camera: Camera): void;
  /** The frame of the sheet being printed was moved, or drawn anew. */
  onSheetMoved(centre: [lon: number, lat: number]): void;
  onSheetDrawn(extent: Extent): void;
  /** The browser took the drawing context away, or gave it back. */
  onContext(lost: boolean): void;
  /** Something that came after the first picture could not be had; `again` tries once more. */
  onTrouble(failure: unknown, again: () => void): void;
  /** The register is drawn; what may come later can be fetched now. */
  onFirstPicture(): void;
}

/** What is drawn. */
export interface Drawing {
  features: readonly AtlasFeature[];
  decision: Decision;
  unmatched: 'dim' | 'hide';
  selected: readonly AtlasFeature[];
  /** What this one of two compared maps alone shows. */
  distinct: readonly AtlasFeature[];
  hovered: AtlasFeature | null;
  language: Language;
}

/** Whether a feature is drawn faintly, for being outside the filter but of a network that is on. */
export const isFaint = (
  feature: AtlasFeature,
  { decision, unmatched }: Pick<Drawing, 'decision' | 'unmatched'>,
): boolean =>
  unmatched === 'dim' &&
  !decision.featureIds.has(feature.properties.id) &&
  isNetworkOn(decision, feature);

/** How the map is drawn, apart from what is on it. */
export interface Look {
  projection: MapProjection;
  borders: boolean;
  existingTrunk: boolean;
  ownBoundary: OwnBoundary | null;
}

/** CSS pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
