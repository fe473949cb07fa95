/** Puts labelled marks of a lane into rows so that nothing covers anything. Pure; CSS pixels. */

/** An upper estimate, so that a label is never wider than the space reserved for it. */
export function textWidth(text: string, fontPx: number): number {
  let ems = 0;
  for (const character of text) ems += character.charCodeAt(0) > 0x2e7f ? 1.02 : 0.6;
  return ems * fontPx;
}

export interface Mark {
  x0: number;
  x1: number;
  label: string;
  /** Marks of a smaller number get their place first. */
  priority: number;
  /** The label stands over the mark instead of beside it: bands. */
  over: boolean;
}

export interface PackedMark<M extends Mark> {
  mark: M;
  row: number;
  /** Null where the label found no room. */
  labelX: number | null;
  anchor: 'start' | 'end';
}

export interface Packing<M extends Mark> {
  /** In the order given. */
  marks: PackedMark<M>[];
  rows: number;
}

export interface PackOptions {
  widthPx: number;
  fontPx: number;
  /** Labels stay within this many rows; marks without a label may found more. */
  labelRows: number;
}

const GAP_PX = 5;

type Interval = readonly [number, number];

const isFree = (row: readonly Interval[], [from, to]: Interval): boolean =>
  row.every(([a, b]) => to + GAP_PX <= a || b + GAP_PX <= from);

export function pack<M extends Mark>(
  marks: readonly M[],
  { widthPx, fontPx, labelRows }: PackOptions,
): Packing<M> {
  const rows: Interval[][] = [];
  const placed = new Map<M, PackedMark<M>>();
  const take = (interval: Interval, limit: number): number | null => {
    for (let row = 0; row < limit; row++) {
      const taken = rows[row] ?? [];
      rows[row] = taken;
      if (isFree(taken, interval)) {
        taken.push(interval);
        return row;
      }
    }
    return null;
  };
  const inTurn = marks.toSorted((a, b) => a.priority - b.priority || a.x0 - b.x0);
  for (const mark of inTurn) {
    const { over } = mark;
    const label = textWidth(mark.label, fontPx);
    const right: Interval = over
      ? [mark.x0, Math.max(mark.x1, mark.x0 + label + 4)]
      : [mark.x0, mark.x1 + 3 + label];
    const left: Interval = over
      ? [Math.min(mark.x0, mark.x1 - label - 4), mark.x1]
      : [mark.x0 - 3 - label, mark.x1];
    const choices = [
      ...(right[1] <= widthPx
        ? [{ interval: right, anchor: 'start' as const, x: over ? mark.x0 + 3 : mark.x1 + 3 }]
        : []),
      ...(left[0] >= 0
        ? [{ interval: left, anchor: 'end' as const, x: over ? mark.x1 - 3 : mark.x0 - 3 }]
        : []),
    ];
    for (const { interval, anchor, x } of choices) {
      const row = take(interval, labelRows);
      if (row !== null) {
        placed.set(mark, { mark, row, labelX: x, anchor });
        break;
      }
    }
    if (!placed.has(mark)) {
      const row = take([mark.x0, mark.x1], Number.MAX_SAFE_INTEGER) ?? 0;
      placed.set(mark, { mark, row, labelX: null, anchor: 'start' });
    }
  }
  // Rows that were tried and left empty do not count.
  const used = [...placed.values()].reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { marks: marks.flatMap((mark) => placed.get(mark) ?? []), rows: used };
}
