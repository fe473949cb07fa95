/** The address that opens a feature with the notice beside the map: what a citation links to. */
import type { Language } from '../../i18n/language';
import { AT_START, writeSharedView } from '../../store/url/shared-view';

export const featureAddress = (id: string, language: Language): string =>
  writeSharedView({ ...AT_START, language, tab: 'notice', selection: { kind: 'feature', id } });
