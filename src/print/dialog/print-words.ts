/** The words of printing, in both languages; they load with it. */
import { addWords } from '../../i18n';
import en from '../../i18n/parts/print.en.json';
import zh from '../../i18n/parts/print.zh.json';

addWords({ zh, en });
