/**
 * Parameters of an address as it comes out of a chat, a mail or a keyboard: encoded once more,
 * typed in wide letters, with a full stop behind it. No key or value of ours holds an
 * ampersand, a percent sign, a wide letter or a capital, so all of that is undone without doubt.
 */
import { plainTyped } from '../../domain/typed';

/** Services that pass an address on encode it anew; none was seen to do so more than twice. */
const MOST_ENCODINGS = 4;

/** Damaged sequences stay as they are. */
const decodedOnce = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

function decoded(text: string): string {
  let [now, before] = [text, ''];
  for (let times = 0; times < MOST_ENCODINGS && now !== before; times++) {
    before = now;
    now = decodedOnce(now);
  }
  return now;
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;

/** Without the punctuation of the sentence it stood in; a bracket stays where it closes one of its own. */
function withoutTail(text: string): string {
  const last = text.at(-1) ?? '';
  const closes = last === ')' && count(text, '(') >= count(text, ')');
  return /[\s。、，,.;:!?…)\]}'"”’》〉」』】]/.test(last) && !closes
    ? withoutTail(text.slice(0, -1))
    : text;
}

/** Keys and values in order; the first of a key counts. @param text a query or a fragment, with or without its mark */
export function parametersIn(text: string): Map<string, string> {
  const plain = withoutTail(plainTyped(decoded(text)).replace(/^[#?/!&]+/, ''));
  const found = new Map<string, string>();
  for (const piece of plain.replaceAll('&amp;', '&').split('&')) {
    const cut = piece.includes('=') ? piece.indexOf('=') : piece.length;
    const key = piece.slice(0, cut).trim().toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, piece.slice(cut + 1).trim());
  }
  return found;
}
