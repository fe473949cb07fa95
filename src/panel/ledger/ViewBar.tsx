/** Above a list: how much of it is shown, its columns, and taking it away. */
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv, toTsv } from '../../domain/csv';
import { useServices } from '../services';

export interface ViewBarProps {
  /** What is shown, in words. */
  status: string;
  fileName: string;
  /** Exactly what is shown, heading line first. */
  records(): string[][];
  columns?: readonly { id: string; label: string }[];
  hidden?: readonly string[];
  onToggle?(column: string): void;
  note?: string | undefined;
}

export function ViewBar({
  status,
  fileName,
  records,
  columns = [],
  hidden = [],
  onToggle,
  note,
}: ViewBarProps) {
  const { t } = useTranslation();
  const { copyText, saveFile } = useServices();
  const [told, setTold] = useState<'copied' | 'copyFailed' | null>(null);

  return (
    <div className="ledger-bar">
      <p className="ledger-status" role="status">
        {status} {told && <b>{t(`ledger.${told}`)}</b>}
      </p>
      {note && <p className="hint">{note}</p>}
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
          void copyText(toTsv(records())).then(
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
        onClick={() => saveFile(`${fileName}.csv`, 'text/csv', toCsv(records()))}
      >
        {t('ledger.csv')}
      </button>
    </div>
  );
}
