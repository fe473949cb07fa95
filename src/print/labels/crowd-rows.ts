/** The order of a column's rows, in which their leaders do not cross. */
import type { PointLabel } from './label-request';
import type { NameBlock } from './name-block';

export interface Row {
  label: PointLabel;
  block: NameBlock;
}

/** Between two rows, millimetres. */
export const ROW_GAP_MM = 0.55;

/** From the top down, of one height by number, then by id. */
export function inOrder({ label: a }: Row, { label: b }: Row): number {
  const number = ({ badge }: PointLabel) => Number.parseInt(badge?.text ?? '0', 10) || 0;
  return a.at[1] - b.at[1] || number(a) - number(b) || (a.id < b.id ? -1 : 1);
}

/** Exchanges rows until no exchange shortens the leaders: those that cross would. */
export function uncrossed(
  rows: readonly Row[],
  edge: number,
  top: number,
): { row: Row; y: number }[] {
  const order = [...rows];
  const laid = () => {
    let y = top;
    return order.map((row) => {
      const at = y + row.block.heightMm / 2;
      y += row.block.heightMm + ROW_GAP_MM;
      return { row, y: at };
    });
  };
  const length = () =>
    laid().reduce(
      (sum, { row, y }) => sum + Math.hypot(edge - row.label.at[0], y - row.label.at[1]),
      0,
    );
  let shortest = length();
  for (let changed = true; changed; ) {
    changed = false;
    for (let a = 0; a < order.length; a++)
      for (let b = a + 1; b < order.length; b++) {
        swap(order, a, b);
        const now = length();
        if (now < shortest - 1e-6) {
          shortest = now;
          changed = true;
        } else swap(order, a, b);
      }
  }
  return laid();
}

function swap<T>(all: T[], a: number, b: number): void {
  const [one, other] = [all[a], all[b]];
  if (one === undefined || other === undefined) return;
  all[a] = other;
  all[b] = one;
}
