/** The words of a sheet's frame. */
import { addWords } from '../../../i18n';
import en from '../../../i18n/parts/sheet-frame.en.json';
import zh from '../../../i18n/parts/sheet-frame.zh.json';

/** To be called after i18next has started; again is harmless. */
export function addFrameWords(): void {
  addWords({ zh, en });
}
