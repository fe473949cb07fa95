/** A record as a card: its name, then the columns that say something of it. */
import { useTranslation } from 'react-i18next';
import { Mixed } from '../../i18n/Mixed';
import type { Column } from './column';

export function CardContent<Row>({
  columns: [head, ...rest],
  row,
  dimmed,
}: {
  columns: readonly Column<Row>[];
  row: Row;
  dimmed: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {head?.cell?.(row) ?? head?.text(row)}
      {dimmed && <small className="tag">{t('summary.unmatched')}</small>}
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
    </>
  );
}
