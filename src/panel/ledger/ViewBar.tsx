/** The bar above a list: number of records shown, choice of columns, copying and saving. */
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv, toTsv } from '../../domain/csv';
import { useServices } from '../services';
import type { Provenance } from './use-provenance';

export interface ViewBarProps {
  /** What is shown, in words. */
  status: string;
  provenance: Provenance;
  /** Exactly what is shown, names of columns first. */
  records(): string[][];
  columns?: readonly { id: string; label: string }[];
  hidden?: readonly string[];
  onToggle?(column: string): void;
  note?: string | undefined;
  /** Whether what is copied begins with the names of the columns, as a file does; else a line tells what it is. */
  copiedAsSaved?: boolean;
}

export function ViewBar({
  status,
  provenance: { line, csvName },
  records,
  columns = [],
  hidden = [],
  onToggle,
  note,
  copiedAsSaved = false,
}: ViewBarProps) {
  const { t } = useTranslation();
  const { copyText, saveFile } = useServices();
  /** With a column beside each record: a line above the names of columns would be read as the names. */
  const sourced = (): string[][] => {
    const source = line(status);
    const [head = [], ...rows] = records();
    return [[...head, t('ledger.source')], ...rows.map((row) => [...row, source])];
  };
  const copied = () => (copiedAsSaved ? sourced() : [[line(status)], ...records()]);
  const [told, setTold] = useState<'copied' | 'copyFailed' | null>(null);

  return (
    <div className="ledger-bar">
      <p className="ledger-status" role="status">
        {status} {told && <b>{t(`ledger.${told}`)}</b>}
      </p>
      {note && <p className="hint">{note}</p>}
      <div className="ledger-actions">
        {onToggle && (
          <Popover.Root>
            <Popover.Trigger className="action">{t('ledger.columns')}</Popover.Trigger>
            <Popover.Content className="ledger-columns" align="end" collisionPadding={8}>
              <fieldset>
                <legend>{t('ledger.columnsShown')}</legend>
                {columns.map(({ id, label }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      checked={!hidden.includes(id)}
                      onChange={() => onToggle(id)}
                    />{' '}
                    {label}
                  </label>
                ))}
              </fieldset>
            </Popover.Content>
          </Popover.Root>
        )}
        <button
          type="button"
          className="action"
          onClick={() =>
            void copyText(toTsv(copied())).then(
              () => setTold('copied'),
              () => setTold('copyFailed'),
            )
          }
          onBlur={() => setTold(null)}
        >
          {t('ledger.copy')}
        </button>
        <button
          type="button"
          className="action"
          onClick={() => saveFile(csvName(), 'text/csv', toCsv(sourced()))}
        >
          {t('ledger.csv')}
        </button>
      </div>
    </div>
  );
}
