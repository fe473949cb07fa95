import { addWords } from '../../i18n';
import en from '../../i18n/parts/ledger.en.json';
import zh from '../../i18n/parts/ledger.zh.json';
import type { DockViewProps } from '../views';

addWords({ zh, en });

export default function TargetsView(_: DockViewProps) {
  return null;
}
