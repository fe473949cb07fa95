/** Playing the years: each step changes the years of the filter being edited, and nothing else. */
import { EVERYTHING, type YearSelection } from '../domain/filter';
import { isCumulative, YEARS, type YearChoice, yearsOf } from '../domain/year-choice';
import {
  type AtlasState,
  beforePlayback,
  editedFilter,
  type Playback,
  useAtlas,
} from './atlas-store';

/** The years of the notice, then what it sets no year for. */
export const PLAYBACK_STEPS: readonly YearChoice[] = [...YEARS, 'undated'];

/** How long a step may stay, milliseconds. */
export const STEP_TIMES_MS = [3000, 2000, 1000] as const;

/** What a step shows; what has no year comes on top of all years where they add up. */
export function stepYears(step: number, cumulative: boolean): YearSelection {
  const choice = PLAYBACK_STEPS[step] ?? 'all';
  return choice === 'undated' && cumulative ? EVERYTHING.years : yearsOf(choice, cumulative);
}

/** The state with a playback and the years that it shows. */
function showing(state: AtlasState, playback: Playback): Partial<AtlasState> {
  const years = stepYears(playback.step, playback.cumulative);
  const { comparison, filter } = state;
  return playback.side === 'b' && comparison
    ? { playback, comparison: { ...comparison, filter: { ...comparison.filter, years } } }
    : { playback, filter: { ...filter, years } };
}

/** Begins with the first step, at rest; years are read as those of before. */
export function beginPlayback(): void {
  useAtlas.setState((state) => {
    const before = editedFilter(state).years;
    return showing(state, {
      side: state.comparison?.editing ?? 'a',
      cumulative: isCumulative(before) ?? false,
      step: 0,
      running: false,
      stepMs: STEP_TIMES_MS[1],
      before,
    });
  });
}

/** Changes what is played; nothing where nothing is played. */
export function changePlayback(
  change: Partial<Pick<Playback, 'cumulative' | 'running' | 'stepMs'>>,
): void {
  useAtlas.setState((state) => {
    if (!state.playback) return state;
    const playback = { ...state.playback, ...change };
    return change.cumulative === undefined ? { playback } : showing(state, playback);
  });
}

/** Goes on by so many steps, or back; from either end to the other. */
export function stepPlayback(by: number): void {
  const { playback } = useAtlas.getState();
  if (playback) goToStep((playback.step + by + PLAYBACK_STEPS.length) % PLAYBACK_STEPS.length);
}

export function goToStep(step: number): void {
  useAtlas.setState((state) =>
    state.playback ? showing(state, { ...state.playback, step }) : state,
  );
}

/** Ends with the years of before, or keeps those that are shown. */
export function endPlayback(way: 'restore' | 'keep'): void {
  useAtlas.setState((state) => (way === 'keep' ? { playback: null } : beforePlayback(state)));
}
