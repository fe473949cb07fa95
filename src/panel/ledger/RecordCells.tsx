/** The cells of a record's row; the first names the record, and says whether it is outside the filter. */
import { useTranslation } from 'react-i18next';
import { Mixed } from '../../i18n/Mixed';
import type { Column } from './column';

export function RecordCells<Row>({
  columns,
  row,
  dimmed,
}: {
  columns: readonly Column<Row>[];
  row: Row;
  dimmed: boolean;
}) {
  const { t } = useTranslation();
  return columns.map(({ id, cell, text }, index) => {
    const content = cell?.(row) ?? <Mixed>{text(row)}</Mixed>;
    return index === 0 ? (
      <th key={id} scope="row">
        {content}
        {dimmed && <small className="tag">{t('summary.unmatched')}</small>}
      </th>
    ) : (
      <td key={id} data-column={id}>
        {content}
      </td>
    );
  });
}
