/** Adds the texts of the help to the interface's words, once. */
import { addWords } from '../i18n';
import en from '../i18n/parts/help.en.json';
import zh from '../i18n/parts/help.zh.json';

addWords({ zh, en });
