/** Adds the words of the playback once, whichever of its components loads first. */
import { addWords } from '../../i18n';
import en from '../../i18n/parts/playback.en.json';
import zh from '../../i18n/parts/playback.zh.json';

addWords({ zh, en });
