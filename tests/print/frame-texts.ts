import type { Mark, TextMark } from '../../src/scene/scene';

/** Every text of the marks, in order. */
export const allTexts = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'group') return allTexts(mark.marks);
    return mark.kind === 'text' ? [mark] : [];
  });
