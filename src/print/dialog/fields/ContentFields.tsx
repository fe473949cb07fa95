/** What stands on the sheet beside the features. */
import { useTranslation } from 'react-i18next';
import { INSETS } from '../../request';
import { Check, Choice } from '../Field';
import type { FieldsProps } from './props';

export function ContentFields({ form, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('print.content')}</legend>
      <div className="print-pair">
        <Choice
          label={t('print.ink')}
          value={form.ink}
          options={(['colour', 'black-and-white'] as const).map(
            (one) => [one, t(`print.inks.${one}`)] as const,
          )}
          onChange={(ink) => onChange({ ink })}
        />
        <Choice
          label={t('print.tableLabel')}
          value={form.table}
          options={(['following', 'beside', 'none'] as const).map(
            (one) => [one, t(`print.tables.${one}`)] as const,
          )}
          onChange={(table) => onChange({ table })}
        />
      </div>
      <Check
        label={t('print.graticule')}
        checked={form.graticule}
        onChange={(graticule) => onChange({ graticule })}
      />
      <Check
        label={t('print.overview')}
        checked={form.overview}
        onChange={(overview) => onChange({ overview })}
      />
      <fieldset className="print-inner">
        <legend className="hint">{t('print.insetsLabel')}</legend>
        {INSETS.map((id) => (
          <Check
            key={id}
            label={t(`sheetFrame.inset.${id}`)}
            checked={form.insets.includes(id)}
            onChange={(on) =>
              onChange({
                insets: INSETS.filter((one) => (one === id ? on : form.insets.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
    </fieldset>
  );
}
