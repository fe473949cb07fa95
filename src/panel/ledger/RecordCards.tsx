/** Records as cards, for a phone: everything of one record together, and a choice of order. */
import { useRef } from 'react';
import { CardContent } from './CardContent';
import { CardsFrame } from './CardsFrame';
import { moveThroughRecords, type RecordsProps } from './RecordTable';
import { useRevealed } from './use-revealed';

export function RecordCards<Row extends { key: string }>({
  rows,
  isDimmed,
  isSelected,
  ...frame
}: RecordsProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  useRevealed(scroller, rows.find(isSelected)?.key);

  return (
    <CardsFrame {...frame} count={rows.length} scroller={scroller}>
      {/* The keys are the buttons', heard here once. */}
      <ul className="ledger-cards" onKeyDown={moveThroughRecords}>
        {rows.map((row) => (
          <li
            key={row.key}
            data-record={row.key}
            data-dimmed={isDimmed(row)}
            aria-current={isSelected(row) || undefined}
          >
            <CardContent columns={frame.columns} row={row} dimmed={isDimmed(row)} />
          </li>
        ))}
      </ul>
    </CardsFrame>
  );
}
