/** The words of page furniture, those it shares with ledger, region page and comparison among them. */
import { addWords } from '../../../i18n';
import compareEn from '../../../i18n/parts/compare.en.json';
import compareZh from '../../../i18n/parts/compare.zh.json';
import ledgerEn from '../../../i18n/parts/ledger.en.json';
import ledgerZh from '../../../i18n/parts/ledger.zh.json';
import regionEn from '../../../i18n/parts/region.en.json';
import regionZh from '../../../i18n/parts/region.zh.json';
import en from '../../../i18n/parts/sheet.en.json';
import zh from '../../../i18n/parts/sheet.zh.json';

/** To be called after i18next has started; again is harmless. */
export function addSheetWords(): void {
  for (const words of [
    { zh, en },
    { zh: ledgerZh, en: ledgerEn },
    { zh: regionZh, en: regionEn },
    { zh: compareZh, en: compareEn },
  ]) {
    addWords(words);
  }
}
