/** The words of playing, added once whichever of its parts loads first. */
import { addWords } from '../../i18n';
import en from '../../i18n/parts/playback.en.json';
import zh from '../../i18n/parts/playback.zh.json';

addWords({ zh, en });
