/** What cards stand in: a list that scrolls, and the choice of their order. */
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Order } from './column';

export interface CardsFrameProps<Row> {
  columns: readonly Column<Row>[];
  count: number;
  order: Order;
  onOrder(order: Order): void;
  scroller: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

export function CardsFrame<Row>({
  columns,
  count,
  order,
  onOrder,
  scroller,
  children,
}: CardsFrameProps<Row>) {
  const { t } = useTranslation();
  return (
    <div className="ledger-scroll" ref={scroller}>
      <div className="ledger-order">
        <label>
          {t('ledger.order')}{' '}
          <select
            value={order.column}
            onChange={(event) => onOrder({ column: event.target.value, descending: false })}
          >
            {columns
              .filter(({ compare }) => compare)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={order.descending}
            onChange={() => onOrder({ ...order, descending: !order.descending })}
          />{' '}
          {t('ledger.descending')}
        </label>
      </div>
      {children}
      {count === 0 && <p className="ledger-empty">{t('ledger.nothing')}</p>}
    </div>
  );
}
