/** The years of one side of a comparison, and whether what has no year counts beside them. */
import { useTranslation } from 'react-i18next';
import { yearsLine } from '../../../words/filters';
import { Check, Choice } from '../Field';
import { YEARS_OFFERED } from '../form';

export interface YearsFieldProps {
  label: string;
  /** One of those offered, as an address writes it. */
  years: string;
  undated: boolean;
  onYears(years: string): void;
  onUndated(undated: boolean): void;
}

export function YearsField({ label, years, undated, onYears, onUndated }: YearsFieldProps) {
  const { t } = useTranslation();
  const has = YEARS_OFFERED.find(([value]) => value === years)?.[1].undated ?? false;
  return (
    <div className="print-years">
      <Choice
        label={label}
        value={years}
        options={YEARS_OFFERED.map(([value, one]) => [value, yearsLine(t, one)] as const)}
        onChange={onYears}
      />
      {!has && <Check label={t('year.includeUndated')} checked={undated} onChange={onUndated} />}
    </div>
  );
}
