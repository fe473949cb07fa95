/** What stands on the sheet beside the features. */
import { useTranslation } from 'react-i18next';
import { insetAreasOf } from '../../../domain/inset-areas';
import { nameIn } from '../../../i18n/language';
import { useCatalogue } from '../../../store/use-catalogue';
import { useLanguage } from '../../../store/use-language';
import { Check, Choice } from '../Field';
import type { FieldsProps } from './props';

export function ContentFields({ form, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const areas = insetAreasOf(catalogue.regions);
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
      {areas.length > 0 && (
        <fieldset className="print-inner">
          <legend className="hint">{t('print.insetsLabel')}</legend>
          {areas.map((area) => (
            <Check
              key={area.id}
              label={nameIn(area, language)}
              checked={form.insets.includes(area.id)}
              onChange={(on) =>
                onChange({
                  insets: areas
                    .map(({ id }) => id)
                    .filter((id) => (id === area.id ? on : form.insets.includes(id))),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
