import type { Catalogue } from '../../domain/catalogue';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/point.en.json';
import zh from '../../i18n/parts/point.zh.json';

addWords({ zh, en });

export interface PointPanelProps {
  catalogue: Catalogue;
  /** [lon, lat] */
  position: readonly [number, number];
  /** Id of the gazetteer's place at the position, where it is one. */
  place?: string;
}

export default function PointPanel(_: PointPanelProps) {
  return null;
}
