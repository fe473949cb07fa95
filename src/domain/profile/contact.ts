/** A stretch or point at which two lines meet or may meet; see `contacts.ts`. */
export interface Contact {
  kind: 'shared' | 'alongside' | 'crossing' | 'end';
  /**
   * Chainage on the first strand. Equal to `toKm`, except for stretches and for crossings that cannot be
   * told apart.
   */
  fromKm: number;
  toKm: number;
  /** Number of crossings merged here; otherwise 1. */
  count: number;
  /** For ends: the distance between the two as drawn; otherwise 0. */
  gapKm: number;
}
