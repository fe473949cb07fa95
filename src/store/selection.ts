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

/** What lies at one spot of the map, as it is chosen there. */
export function selectionOf(ids: readonly string[]): Selection {
  const [only] = ids;
  if (only === undefined) return NOTHING;
  return ids.length === 1 ? { kind: 'feature', id: only } : { kind: 'several', ids };
}

export const sameSelection = (a: Selection, b: Selection): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
