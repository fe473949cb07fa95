/** Adds the words of the comparison once, whichever of its components loads first. */
import { addWords } from '../../i18n';
import en from '../../i18n/parts/compare.en.json';
import zh from '../../i18n/parts/compare.zh.json';

addWords({ zh, en });
