import { addWords } from '../../i18n';
import en from '../../i18n/parts/profile.en.json';
import zh from '../../i18n/parts/profile.zh.json';
import type { DockViewProps } from '../views';

addWords({ zh, en });

export default function ProfileView(_: DockViewProps) {
  return null;
}
