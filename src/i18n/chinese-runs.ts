/** Finds the Chinese inside a text of another language: names, task numbers, phrases of the notice. */

/**
 * One run begins and ends with Chinese and includes the digits, brackets and punctuation marks between:
 * 新核心区发〔2017〕1号, 一(一).
 */
const RUN =
  /(?:\d+(?=\p{Script=Han}))?《?\p{Script=Han}(?:\p{Script=Han}|\(\p{Script=Han}+\)|[\d〔〕《》、，；：·…—–-]+(?=\p{Script=Han})|》)*/gu;

interface Run {
  text: string;
  chinese: boolean;
}

/** Splits a text into runs; joined, they give the text again. */
export function chineseRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(RUN)) {
    if (index > end) runs.push({ text: text.slice(end, index), chinese: false });
    runs.push({ text: found, chinese: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), chinese: false });
  return runs;
}
