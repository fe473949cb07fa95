import type { Catalogue } from '../../domain/catalogue';
import type { Region } from '../../domain/contract';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/region.en.json';
import zh from '../../i18n/parts/region.zh.json';

addWords({ zh, en });

export interface RegionPanelProps {
  catalogue: Catalogue;
  region: Region;
}

export default function RegionPanel(_: RegionPanelProps) {
  return null;
}
