/** Quick choices above two compared maps: a year each, usual pairs, swap, copy, end. */
import './compare-words';
import './compare.css';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../domain/filter';
import {
  choiceOf,
  isCumulative,
  readAs,
  YEARS,
  type YearChoice,
  yearsOf,
} from '../../domain/year-choice';
import { useAtlas } from '../../store/atlas-store';
import { beforePlayback } from '../../store/state';
import { SCREEN } from '../../symbology/palette';
import { YearSelect } from './YearSelect';

/** The last years, each against the one before it. */
const PRESETS = YEARS.slice(1)
  .slice(-2)
  .map((year) => [year - 1, year] as const);

/** Sets the filters of both maps in one step, from those before a playback. */
function setSides(change: (a: Filter, b: Filter) => { a: Filter; b: Filter }): void {
  const { filter, comparison } = beforePlayback(useAtlas.getState());
  if (!comparison) return;
  const { a, b } = change(filter, comparison.filter);
  useAtlas.setState({ filter: a, comparison: { ...comparison, filter: b }, playback: null });
}

const inYears = (filter: Filter, choice: YearChoice, cumulative: boolean): Filter => ({
  ...filter,
  years: yearsOf(choice, cumulative),
});

export default function CompareBar() {
  const { t } = useTranslation();
  const filter = useAtlas((state) => state.filter);
  const comparison = useAtlas((state) => state.comparison);
  const dock = useAtlas((state) => state.dock);
  const { openDock, setComparison } = useAtlas.getState();
  const [lastCumulative, setLastCumulative] = useState(false);
  if (!comparison) return null;
  const second = comparison.filter;
  // Where neither filter's range shows it, the last choice holds.
  const cumulative = isCumulative(filter.years) ?? isCumulative(second.years) ?? lastCumulative;
  const [choiceA, choiceB] = [choiceOf(filter.years), choiceOf(second.years)];

  const setCumulative = (next: boolean) => {
    setLastCumulative(next);
    setSides((a, b) => ({
      a: { ...a, years: readAs(a.years, next) },
      b: { ...b, years: readAs(b.years, next) },
    }));
  };
  const end = () => {
    setSides((a, b) => ({ a, b }));
    setComparison(null);
    if (dock === 'difference') openDock(null);
  };

  return (
    <section className="compare-bar" aria-label={t('compare.bar')}>
      <YearSelect
        side="a"
        choice={choiceA}
        cumulative={cumulative}
        onChoose={(year) => setSides((a, b) => ({ a: inYears(a, year, cumulative), b }))}
      />
      <YearSelect
        side="b"
        choice={choiceB}
        cumulative={cumulative}
        onChoose={(year) => setSides((a, b) => ({ a, b: inYears(b, year, cumulative) }))}
      />
      <fieldset className="compare-presets" aria-label={t('year.reading')}>
        {([false, true] as const).map((way) => (
          <button
            key={String(way)}
            type="button"
            aria-pressed={cumulative === way}
            onClick={() => setCumulative(way)}
          >
            {t(way ? 'year.byYear' : 'year.inYear')}
          </button>
        ))}
      </fieldset>
      <fieldset className="compare-presets" aria-label={t('compare.presets')}>
        {PRESETS.map(([yearA, yearB]) => (
          <button
            key={yearA}
            type="button"
            aria-pressed={choiceA === yearA && choiceB === yearB}
            onClick={() =>
              setSides((a, b) => ({
                a: inYears(a, yearA, cumulative),
                b: inYears(b, yearB, cumulative),
              }))
            }
          >
            {t('compare.preset', { a: yearA, b: yearB })}
          </button>
        ))}
      </fieldset>
      <button type="button" onClick={() => setSides((a, b) => ({ a: b, b: a }))}>
        {t('compare.swap')}
      </button>
      <button type="button" onClick={() => setSides((a) => ({ a, b: a }))}>
        {t('compare.copy')}
      </button>
      <button
        type="button"
        aria-pressed={dock === 'difference'}
        onClick={() => openDock(dock === 'difference' ? null : 'difference')}
      >
        {t('compare.list')}
      </button>
      <span className="compare-key" style={{ '--distinct': SCREEN.distinct } as CSSProperties}>
        {t('compare.key')}
      </span>
      <button type="button" className="compare-end" onClick={end}>
        {t('compare.end')}
      </button>
    </section>
  );
}
