/** Words of the map's layers; they are loaded together with printing. */
import { addWords } from '../../i18n';
import en from '../../i18n/parts/print-map.en.json';
import zh from '../../i18n/parts/print-map.zh.json';

export const addMapWords = (): void => addWords({ zh, en });
