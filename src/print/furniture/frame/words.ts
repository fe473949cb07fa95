/** Adds the words of a sheet's frame to the application's, once. */
import { addWords } from '../../../i18n';
import en from '../../../i18n/parts/sheet-frame.en.json';
import zh from '../../../i18n/parts/sheet-frame.zh.json';

addWords({ zh, en });
