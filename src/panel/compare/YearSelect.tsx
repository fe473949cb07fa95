/** The years of one of two compared maps. */
import { useTranslation } from 'react-i18next';
import { YEARS, type YearChoice, yearsOf } from '../../domain/year-choice';
import { yearsLine } from '../../words/filters';

export interface YearSelectProps {
  side: 'a' | 'b';
  /** Null where the map's years are none of those offered. */
  choice: YearChoice | null;
  /** Whether a year means everything due by its end. */
  cumulative: boolean;
  onChoose(choice: YearChoice): void;
}

const CHOICES: readonly YearChoice[] = [...YEARS, 'undated', 'all'];
const CUSTOM = 'custom';

export function YearSelect({ side, choice, cumulative, onChoose }: YearSelectProps) {
  const { t } = useTranslation();
  return (
    <label className="compare-year">
      <b aria-hidden="true">{side.toUpperCase()}</b>
      <span className="unseen">{t('compare.side', { side: side.toUpperCase() })}</span>
      <select
        value={choice ?? CUSTOM}
        onChange={({ target }) => {
          const chosen = CHOICES.find((one) => String(one) === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choice === null && (
          <option value={CUSTOM} disabled>
            {t('compare.custom')}
          </option>
        )}
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {yearsLine(t, yearsOf(one, cumulative))}
          </option>
        ))}
      </select>
    </label>
  );
}
