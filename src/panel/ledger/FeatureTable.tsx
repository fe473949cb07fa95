/** Features as rows of a table, of which the page holds what is in sight. */
import { Fragment, useRef } from 'react';
import type { FeatureRow } from '../../domain/ledger/feature-rows';
import { RecordCells } from './RecordCells';
import type { RecordsProps } from './RecordTable';
import { TableFrame } from './TableFrame';
import { useLongList } from './use-long-list';

const ROW_REM = 3.4;

/** Stands for rows that are left out. */
const Gap = ({ heightPx, columns }: { heightPx: number; columns: number }) =>
  heightPx > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr className="gap" aria-hidden="true" style={{ height: heightPx }}>
      <td colSpan={columns} />
    </tr>
  ) : null;

export function FeatureTable({
  rows,
  isDimmed,
  isSelected,
  ...frame
}: RecordsProps<FeatureRow> & { label: string }) {
  const scroller = useRef<HTMLElement>(null);
  const { columns, order } = frame;
  const { list, hovered, pieces, restPx, measure, listeners } =
    useLongList<HTMLTableSectionElement>({
      keys: rows.map(({ key }) => key),
      selected: rows.find(isSelected)?.key,
      order,
      scroller,
      rowRem: ROW_REM,
    });

  return (
    <TableFrame {...frame} count={rows.length} scroller={scroller}>
      <tbody ref={list} {...listeners}>
        {pieces.map(({ index, gapPx }) => {
          const row = rows[index];
          return row ? (
            <Fragment key={row.key}>
              <Gap heightPx={gapPx} columns={columns.length} />
              <tr
                ref={measure}
                data-index={index}
                data-record={row.key}
                data-dimmed={isDimmed(row)}
                data-hovered={hovered === row.key}
                aria-current={isSelected(row) || undefined}
                aria-rowindex={index + 2}
              >
                <RecordCells columns={columns} row={row} dimmed={isDimmed(row)} />
              </tr>
            </Fragment>
          ) : null;
        })}
        <Gap heightPx={restPx} columns={columns.length} />
      </tbody>
    </TableFrame>
  );
}
