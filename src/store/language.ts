/** The language chosen last, kept on the reader's machine; Chinese where none was chosen. */
import type { Language } from '../i18n/language';

const KEY = 'atlas.language';

export function readLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
