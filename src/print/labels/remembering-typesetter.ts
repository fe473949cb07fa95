/** Shaping text is dear, and placing asks for the same widths again and again. */
import type { Typesetter } from '../../scene/typesetter';

export function rememberingTypesetter(typesetter: Typesetter): Typesetter {
  const known = new Map<string, number>();
  return {
    ascent: typesetter.ascent,
    descent: typesetter.descent,
    missing: (text) => typesetter.missing(text),
    widthMm: (text, sizeMm, weight, trackingMm = 0) => {
      const key = `${sizeMm} ${weight} ${trackingMm} ${text}`;
      const width = known.get(key) ?? typesetter.widthMm(text, sizeMm, weight, trackingMm);
      known.set(key, width);
      return width;
    },
  };
}
