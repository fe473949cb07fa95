/** Records as rows: headings that sort, a fixed first column, arrow keys from row to row. */
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Mixed } from '../../i18n/Mixed';
import type { Column, Order } from './column';
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

const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys move from one record's button to the next; elsewhere they scroll as usual. */
export function moveThroughRecords(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-record-button]')];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length - 1)]?.focus();
}

export function RecordTable<Row extends { key: string }>({
  label,
  columns,
  rows,
  isDimmed,
  isSelected,
  order,
  onOrder,
}: RecordsProps<Row> & { label: string }) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  useRevealed(scroller, rows.find(isSelected)?.key);

  return (
    // A region that scrolls must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="ledger-scroll" ref={scroller} tabIndex={0} aria-label={label}>
      <table style={{ width: `${columns.reduce((sum, { width }) => sum + width, 0)}rem` }}>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, label: words, compare }) => {
              const sorted = order.column === id;
              const direction = order.descending ? 'descending' : 'ascending';
              return (
                <th key={id} scope="col" aria-sort={compare && sorted ? direction : undefined}>
                  {compare ? (
                    <button
                      type="button"
                      onClick={() =>
                        onOrder({ column: id, descending: sorted && !order.descending })
                      }
                    >
                      {words}
                      <span className="sort-mark" data-direction={sorted ? direction : 'none'} />
                    </button>
                  ) : (
                    words
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        {/* The keys are the buttons', heard here once. */}
        <tbody onKeyDown={moveThroughRecords}>
          {rows.map((row) => (
            <tr
              key={row.key}
              data-record={row.key}
              data-dimmed={isDimmed(row)}
              aria-current={isSelected(row) || undefined}
            >
              {columns.map(({ id, cell, text }, index) => {
                const content = cell?.(row) ?? <Mixed>{text(row)}</Mixed>;
                return index === 0 ? (
                  <th key={id} scope="row">
                    {content}
                    {isDimmed(row) && <small className="tag">{t('summary.unmatched')}</small>}
                  </th>
                ) : (
                  <td key={id} data-column={id}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="ledger-empty">{t('ledger.nothing')}</p>}
    </section>
  );
}
