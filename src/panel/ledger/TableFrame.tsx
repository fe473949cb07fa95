/** What a table of records stands in: a region that scrolls, and headings that sort. */
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Order } from './column';

export interface TableFrameProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  /** Records in all, also those that are not written into the page. */
  count: number;
  order: Order;
  onOrder(order: Order): void;
  scroller: RefObject<HTMLElement | null>;
  children: ReactNode;
}

export function TableFrame<Row>({
  label,
  columns,
  count,
  order,
  onOrder,
  scroller,
  children,
}: TableFrameProps<Row>) {
  const { t } = useTranslation();
  return (
    // A region that scrolls must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="ledger-scroll" ref={scroller} tabIndex={0} aria-label={label}>
      <table
        style={{ width: `${columns.reduce((sum, { width }) => sum + width, 0)}rem` }}
        aria-rowcount={count + 1}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, label: words, compare }) => {
              const sorted = order.column === id;
              const direction = order.descending ? 'descending' : 'ascending';
              return (
                <th
                  key={id}
                  scope="col"
                  data-column={id}
                  aria-sort={compare && sorted ? direction : undefined}
                >
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
        {children}
      </table>
      {count === 0 && <p className="ledger-empty">{t('ledger.nothing')}</p>}
    </section>
  );
}
