/**
 * The 36 tasks of the notice, in its order: chapters 一 and 二 number theirs in
 * brackets, chapter 三 counts through its sections from 1 to 28.
 */
export const CLAUSE_IDS: readonly string[] = [
  ...['一', '二'].flatMap((chapter) =>
    ['一', '二', '三', '四'].map((item) => `${chapter}(${item})`),
  ),
  ...Array.from({ length: 28 }, (_, index) => String(index + 1)),
];
