/** Features as cards, for a phone, of which the page holds what is in sight. */
import { Fragment, useRef } from 'react';
import type { FeatureRow } from '../../domain/ledger/feature-rows';
import { CardContent } from './CardContent';
import { CardsFrame } from './CardsFrame';
import type { RecordsProps } from './RecordTable';
import { useLongList } from './use-long-list';

const CARD_REM = 16;

/** Stands for cards that are left out. */
const Gap = ({ heightPx }: { heightPx: number }) =>
  heightPx > 0 ? <li className="gap" aria-hidden="true" style={{ height: heightPx }} /> : null;

export function FeatureCards({ rows, isDimmed, isSelected, ...frame }: RecordsProps<FeatureRow>) {
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, order } = frame;
  const { list, hovered, pieces, restPx, measure, listeners } = useLongList<HTMLUListElement>({
    keys: rows.map(({ key }) => key),
    selected: rows.find(isSelected)?.key,
    order,
    scroller,
    rowRem: CARD_REM,
  });

  return (
    <CardsFrame {...frame} count={rows.length} scroller={scroller}>
      <ul className="ledger-cards" ref={list} {...listeners}>
        {pieces.map(({ index, gapPx }) => {
          const row = rows[index];
          return row ? (
            <Fragment key={row.key}>
              <Gap heightPx={gapPx} />
              <li
                ref={measure}
                data-index={index}
                data-record={row.key}
                data-dimmed={isDimmed(row)}
                data-hovered={hovered === row.key}
                aria-current={isSelected(row) || undefined}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <CardContent columns={columns} row={row} dimmed={isDimmed(row)} />
              </li>
            </Fragment>
          ) : null;
        })}
        <Gap heightPx={restPx} />
      </ul>
    </CardsFrame>
  );
}
