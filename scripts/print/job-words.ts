/**
 * What is said of a job whose options are right, in the language of its sheets, as the pre-flight is. Problems with
 * options themselves are told in English, as the help is.
 */
import type { Language } from '../../src/i18n/language';
import { namedCharacters } from '../../src/print/type/lettering';

interface JobWords {
  noGlyph(option: string, characters: readonly string[]): string;
  noPage(asked: number, pages: number): string;
}

export const JOB_WORDS: Record<Language, JobWords> = {
  zh: {
    noGlyph: (option, characters) =>
      `--${option}：字体中没有这些字符，印出来会是空白：${namedCharacters(characters, '、')}。请改用其他写法；没有写出文件。`,
    noPage: (asked, pages) => `--page ${asked}：共 ${pages} 页，没有这一页；没有写出文件。`,
  },
  en: {
    noGlyph: (option, characters) =>
      `--${option}: the fonts have no glyph for ${namedCharacters(characters, ', ')}; they would be printed blank. Use other words; nothing was written.`,
    noPage: (asked, pages) =>
      `--page ${asked}: there are pages 1 to ${pages}; nothing was written.`,
  },
};
