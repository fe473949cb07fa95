/** Records as rows: headings that sort, a fixed first column, arrow keys from row to row. */
import { type KeyboardEvent, useRef } from 'react';
import type { Column, Order } from './column';
import { RecordCells } from './RecordCells';
import { stepFrom } from './record-keys';
import { TableFrame } from './TableFrame';
import { useRevealed } from './use-revealed';

export interface RecordsProps<Row> {
  /** The columns shown; the first names the record. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  isDimmed(row: Row): boolean;
  isSelected(row: Row): boolean;
  order: Order;
  onOrder(order: Order): void;
}

/** Arrow keys move from one record's button to the next; elsewhere they scroll as usual. */
export function moveThroughRecords(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-record-button]')];
  const at = buttons.indexOf(event.target as HTMLElement);
  const to = stepFrom(event.key, at, buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}

export function RecordTable<Row extends { key: string }>({
  rows,
  isDimmed,
  isSelected,
  ...frame
}: RecordsProps<Row> & { label: string }) {
  const scroller = useRef<HTMLElement>(null);
  useRevealed(scroller, rows.find(isSelected)?.key);

  return (
    <TableFrame {...frame} count={rows.length} scroller={scroller}>
      {/* The keys are the buttons', heard here once. */}
      <tbody onKeyDown={moveThroughRecords}>
        {rows.map((row, index) => (
          <tr
            key={row.key}
            data-record={row.key}
            data-dimmed={isDimmed(row)}
            aria-current={isSelected(row) || undefined}
            aria-rowindex={index + 2}
          >
            <RecordCells columns={frame.columns} row={row} dimmed={isDimmed(row)} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
