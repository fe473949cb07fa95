import { addWords } from '../../i18n';
import en from '../../i18n/parts/reader.en.json';
import zh from '../../i18n/parts/reader.zh.json';
import type { DockViewProps } from '../views';

addWords({ zh, en });

export default function ReaderView(_: DockViewProps) {
  return null;
}
