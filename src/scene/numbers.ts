/**
 * Writes the numbers of a drawing as text, lengths in whole micrometres: finer than any printer, and a
 * third of the bytes of full precision.
 */
const PER_MM = 1000;

/** A length in whole micrometres. */
export const micro = (mm: number): number => Math.round(mm * PER_MM);

/** A length in millimetres as text, three decimals at most. */
export const mm = (length: number): string => fromMicro(Math.round(length * PER_MM));

/** Micrometres as a text in millimetres. `+ 0` turns -0 into 0. */
export const fromMicro = (micrometres: number): string => String(micrometres / PER_MM + 0);

/** A factor of a matrix, a sine or an opacity as text. */
export const factor = (value: number): string => String(Math.round(value * 1e6) / 1e6 + 0);
