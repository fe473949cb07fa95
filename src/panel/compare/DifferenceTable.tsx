/** What two filters find differently, a row each: only in A, only in B, or in both for other reasons. */
import { Fragment, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { STANDINGS, type Standing } from '../../domain/difference';

export interface DifferenceTableProps<T extends { standing: Standing }> {
  /** What a row is about; the heading of the first of three columns. */
  title: string;
  all: readonly T[];
  /** Whether to list what both find for the same reasons too. */
  withSame: boolean;
  keyOf(one: T): string;
  /** A row of the table: what it is about, what is asked for in A, and in B. */
  children(one: T): ReactNode;
}

export function DifferenceTable<T extends { standing: Standing }>({
  title,
  all,
  withSame,
  keyOf,
  children,
}: DifferenceTableProps<T>) {
  const { t } = useTranslation();
  const groups = useMemo(
    () =>
      STANDINGS.filter((standing) => withSame || standing !== 'same')
        .map((standing) => ({ standing, rows: all.filter((one) => one.standing === standing) }))
        .filter(({ rows }) => rows.length > 0),
    [all, withSame],
  );
  if (groups.length === 0) return <p className="hint">{t('compare.none')}</p>;
  return (
    <table className="difference-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('compare.inA')}</th>
          <th scope="col">{t('compare.inB')}</th>
        </tr>
      </thead>
      {groups.map(({ standing, rows }) => (
        <tbody key={standing} data-standing={standing}>
          <tr className="difference-group">
            <th scope="rowgroup" colSpan={3}>
              {t(`compare.standing.${standing}`)} <span className="count">{rows.length}</span>
            </th>
          </tr>
          {rows.map((one) => (
            <Fragment key={keyOf(one)}>{children(one)}</Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}
