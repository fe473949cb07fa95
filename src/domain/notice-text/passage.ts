/** A passage of the notice: its text, and its offset. */
export interface Passage {
  text: string;
  /** Offset of its first character in the whole text, in UTF-16 units. */
  start: number;
}

/** A part of a passage, from `from` to `to`, without the white space around it. */
export function passageWithin({ text, start }: Passage, from: number, to = text.length): Passage {
  const piece = text.slice(from, to);
  const led = piece.length - piece.trimStart().length;
  return { text: piece.trim(), start: start + from + led };
}

/** The lines of a passage that are not blank. */
export const linesIn = (passage: Passage): Passage[] => splitPassage(passage, /\n/g);

/** The pieces between separators, without the white space around them; empty ones left out. */
export function splitPassage(passage: Passage, separator: RegExp): Passage[] {
  const pieces: Passage[] = [];
  let from = 0;
  for (const { index, 0: found } of passage.text.matchAll(separator)) {
    pieces.push(passageWithin(passage, from, index));
    from = index + found.length;
  }
  pieces.push(passageWithin(passage, from));
  return pieces.filter(({ text }) => text !== '');
}
