/** A stretch or a spot at which two lines have to do with each other; see `contacts`. */
export interface Contact {
  kind: 'shared' | 'alongside' | 'crossing' | 'end';
  /** Along the first strand; equal but for stretches and for crossings that cannot be told apart. */
  fromKm: number;
  toKm: number;
  /** Crossings gathered here; 1 otherwise. */
  count: number;
  /** Ends: how far apart the two are drawn. 0 otherwise. */
  gapKm: number;
}
