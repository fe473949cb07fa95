/** All words of sheets and of printing, in both languages; they load with it. */
import { addWords } from '../i18n';
import en from '../i18n/parts/print.en.json';
import zh from '../i18n/parts/print.zh.json';
import profileEn from '../i18n/parts/profile.en.json';
import profileZh from '../i18n/parts/profile.zh.json';
import { addFrameWords } from './furniture/frame/words';
import { addSheetWords } from './furniture/page/words';
import { addMapWords } from './map/map-words';

/** To be called after i18next has started; again is harmless. */
export function addPrintWords(): void {
  addWords({ zh, en });
  addWords({ zh: profileZh, en: profileEn });
  addFrameWords();
  addSheetWords();
  addMapWords();
}
