/** What the reader has chosen: one thing at a time. */
export type Selection =
  | { kind: 'none' }
  | { kind: 'feature'; id: string }
  | { kind: 'clause'; id: string }
  | { kind: 'region'; id: string }
  /** A spot on the map, [lon, lat]; with a place's id where it is one of the gazetteer's. */
  | { kind: 'point'; position: readonly [number, number]; place?: string }
  /** Several features at one spot, offered as a list. */
  | { kind: 'several'; ids: readonly string[] };

export const NOTHING: Selection = { kind: 'none' };

export const sameSelection = (a: Selection, b: Selection): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
