/** Records as cards, for a phone: everything of one record together, and a choice of order. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Mixed } from '../../i18n/Mixed';
import { moveThroughRecords, type RecordsProps } from './RecordTable';
import { useRevealed } from './use-revealed';

export function RecordCards<Row extends { key: string }>({
  columns,
  rows,
  isDimmed,
  isSelected,
  order,
  onOrder,
}: RecordsProps<Row>) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  useRevealed(scroller, rows.find(isSelected)?.key);
  const [head, ...rest] = columns;

  return (
    <div className="ledger-scroll" ref={scroller}>
      <label className="ledger-order">
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
      {/* The keys are the buttons', heard here once. */}
      <ul className="ledger-cards" onKeyDown={moveThroughRecords}>
        {rows.map((row) => (
          <li
            key={row.key}
            data-record={row.key}
            data-dimmed={isDimmed(row)}
            aria-current={isSelected(row) || undefined}
          >
            {head?.cell?.(row) ?? head?.text(row)}
            {isDimmed(row) && <small className="tag">{t('summary.unmatched')}</small>}
            <dl>
              {rest
                .filter(({ text }) => text(row) !== '')
                .map(({ id, label, cell, text }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>{cell?.(row) ?? <Mixed>{text(row)}</Mixed>}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className="ledger-empty">{t('ledger.nothing')}</p>}
    </div>
  );
}
