/** Deadline years: a bar a year, a range, and undated as a state of its own. */
import { Slider } from 'radix-ui';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearClauses } from '../../domain/counts';
import { allYears, EVERYTHING, YEAR_SPAN, type YearSelection } from '../../domain/filter';
import { isCumulative, readAs, yearsOf } from '../../domain/year-choice';
import { HelpButton } from '../../help/HelpButton';
import { CloseableMessage } from '../../parts/CloseableMessage';
import { lazyPart } from '../../parts/lazy-part';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { yearsLine } from '../../words/filters';

const Playback = lazyPart(() => import('../playback/Playback'), {
  silent: true,
  around: (message, { onClose }) => (
    <CloseableMessage onClose={onClose}>{message}</CloseableMessage>
  ),
});

const BAR_HEIGHT_PX = 56;

const isSelected = ({ year }: YearClauses, { range, undated }: YearSelection): boolean =>
  year === null ? undated : range !== null && year >= range.from && year <= range.to;

const same = (a: YearSelection, b: YearSelection): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export interface YearFilterProps {
  /** Features by year; null for deadlines without one. */
  counts: ReadonlyMap<number | null, number>;
  /** Number of tasks by year, a bar each. */
  bars: readonly YearClauses[];
  /** Features the filter finds. */
  found: number;
}

export function YearFilter({ counts, bars, found }: YearFilterProps) {
  const { t } = useTranslation();
  const { years } = useAtlas(editedFilter);
  const playing = useAtlas((state) => state.playback !== null);
  const [opened, setOpened] = useState(false);
  const { changeFilter } = useAtlas.getState();
  const setYears = (next: YearSelection) => changeFilter({ years: next });
  const tallest = Math.max(1, ...counts.values());
  const range = years.range ?? YEAR_SPAN;
  // A range shows whether its year is meant alone or cumulatively; where it does not, the last choice holds.
  const [lastCumulative, setLastCumulative] = useState(false);
  const told = isCumulative(years);
  const cumulative = told ?? lastCumulative;
  const isOtherSpan =
    years.range !== null && told === null && !allYears(years) && range.from !== range.to;
  const chooseBar = (choice: YearSelection) => {
    setLastCumulative(cumulative);
    setYears(same(years, choice) ? EVERYTHING.years : choice);
  };
  const readYears = (way: boolean) => {
    setLastCumulative(way);
    setYears(readAs(years, way));
  };

  return (
    <fieldset className="year-filter" style={{ '--bars': bars.length } as CSSProperties}>
      <legend>{t('year.title')}</legend>
      <HelpButton topic="deadline" what={t('year.title')} />
      <p className="hint">{t('year.explain')}</p>
      <fieldset className="year-reading" aria-label={t('year.reading')}>
        <span aria-hidden="true">{t('year.reading')}</span>
        <div className="presets">
          {([false, true] as const).map((way) => (
            <button
              key={String(way)}
              type="button"
              aria-pressed={!isOtherSpan && cumulative === way}
              onClick={() => readYears(way)}
            >
              {t(way ? 'year.byYear' : 'year.inYear')}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="bars">
        {bars.map((bar) => {
          const { year, clauses } = bar;
          const features = counts.get(year) ?? 0;
          const label = year === null ? t('year.undated') : String(year);
          const choice = yearsOf(year ?? 'undated', cumulative);
          return (
            <button
              key={label}
              type="button"
              className="bar"
              data-year={year ?? 'undated'}
              aria-pressed={isSelected(bar, years)}
              title={yearsLine(t, choice)}
              onClick={() => chooseBar(choice)}
            >
              <span className="bar-count">{features}</span>
              <span className="unseen"> {t('year.features')} </span>
              <span
                className="bar-fill"
                style={{ height: Math.max(2, (features / tallest) * BAR_HEIGHT_PX) }}
              />
              <span className="bar-year">{label} </span>
              <span className="bar-tasks">{t('year.tasksShort', { count: clauses })}</span>
            </button>
          );
        })}
      </div>
      <div className="year-range" data-off={years.range === null}>
        <Slider.Root
          className="slider"
          min={YEAR_SPAN.from}
          max={YEAR_SPAN.to}
          step={1}
          value={[range.from, range.to]}
          onValueChange={([from, to]) => {
            if (from !== undefined && to !== undefined) {
              setYears({ range: { from, to }, undated: years.undated });
            }
          }}
        >
          <Slider.Track className="slider-track">
            <Slider.Range className="slider-range" />
          </Slider.Track>
          <Slider.Thumb className="slider-thumb" aria-label={t('year.from')} />
          <Slider.Thumb className="slider-thumb" aria-label={t('year.to')} />
        </Slider.Root>
        <label className="undated">
          <input
            type="checkbox"
            checked={years.undated}
            onChange={(event) => setYears({ ...years, undated: event.target.checked })}
          />
          <span title={t('year.undatedLong')}>{t('year.includeUndated')}</span>
        </label>
      </div>
      {!allYears(years) && (
        <button type="button" className="link" onClick={() => setYears(EVERYTHING.years)}>
          {t('summary.clear')}
        </button>
      )}
      {playing || opened ? (
        <Playback found={found} onClose={() => setOpened(false)} />
      ) : (
        <div className="presets">
          <button type="button" data-play onClick={() => setOpened(true)}>
            {t('tools.play')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
