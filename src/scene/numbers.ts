/** Thousandths of a millimetre are finer than any printer, and a third of the bytes of what a double prints. */
const PER_MM = 1000;

/** Micrometres. */
export const micro = (mm: number): number => Math.round(mm * PER_MM);

/** A length in millimetres as text, three decimals at most. */
export const mm = (length: number): string => fromMicro(Math.round(length * PER_MM));

/** `+ 0` takes the sign from a negative nought. */
export const fromMicro = (micrometres: number): string => String(micrometres / PER_MM + 0);

/** A factor of a matrix, a sine or an opacity as text. */
export const factor = (value: number): string => String(Math.round(value * 1e6) / 1e6 + 0);
