/** The texts that a user types for a sheet, and the characters in them that the fonts cannot draw. */
import type { Typesetter } from '../../scene/typesetter';

export const LETTERED = ['title', 'subtitle', 'maker', 'mark', 'review'] as const;
export type Lettered = (typeof LETTERED)[number];

/**
 * `𠮷 (U+20BB7)`: with its code point, because a character that the sheet's font lacks may be missing on
 * screen too.
 */
function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{Z}\p{M}]/u.test(character) ? `U+${code}` : `${character} (U+${code})`;
}

export const namedCharacters = (characters: readonly string[], separator: string): string =>
  characters.map(named).join(separator);

/**
 * Missing characters by field. Empty until the fonts are loaded; fields without missing characters are left
 * out.
 */
export function undrawable(
  typed: Readonly<Record<Lettered, string | null>>,
  typesetter: Typesetter | null,
): ReadonlyMap<Lettered, readonly string[]> {
  return new Map(
    LETTERED.flatMap((field) => {
      const missing = typesetter?.missing(typed[field] ?? '') ?? [];
      return missing.length > 0 ? [[field, missing] as const] : [];
    }),
  );
}
