/** ground.topojson, detail.topojson and existing-trunk.geojson: what lies under the register's features. */
import type { Feature, LineString } from 'geojson';
import type { Checked } from './register';
import type { SourceRef } from './sources';
import type { Text } from './text';

export type ContextKind = 'railway' | 'high-speed-railway' | 'expressway' | 'national-road';

/** A line of today's network, drawn under the map: it has no commitments. */
export interface ContextProperties {
  /** `existing-trunk/<slug>` */
  id: string;
  kind: ContextKind;
  nameZh: string;
  nameEn: string;
  refs: string[];
  /** Year the whole drawn line was open; absent where it is not known. */
  openedYear?: number;
  /** Sections and their years, where they differ. */
  openedNote?: Text;
  /** Ellipsoidal length of the drawn line, km. */
  lengthKm: number;
  accuracyKm: number;
  /** The weakest stretch, in the words of whoever drew it. */
  doubt?: Text;
  /** Absent where no check point is known. */
  checked?: Checked;
  sources: SourceRef[];
}

export type ContextFeature = Feature<LineString, ContextProperties>;
