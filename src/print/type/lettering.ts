/** What a planner types on to a sheet, and the characters of it that the fonts cannot draw. */
import type { Typesetter } from '../../scene/typesetter';

export const LETTERED = ['title', 'subtitle', 'maker', 'mark', 'review'] as const;
export type Lettered = (typeof LETTERED)[number];

/** `𠮷 (U+20BB7)`: a character that a font lacks may not show where it is named either. */
function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{Z}\p{M}]/u.test(character) ? `U+${code}` : `${character} (U+${code})`;
}

export const namedCharacters = (characters: readonly string[], separator: string): string =>
  characters.map(named).join(separator);

/** By field; none before the fonts are there; those whose characters all have a glyph are left out. */
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
