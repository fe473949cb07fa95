import { addWords } from '../../i18n';
import en from '../../i18n/parts/compare.en.json';
import zh from '../../i18n/parts/compare.zh.json';
import type { DockViewProps } from '../views';

addWords({ zh, en });

export default function DifferenceView(_: DockViewProps) {
  return null;
}
