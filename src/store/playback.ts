/** Playing the years: each step changes the years of the filter being edited, and nothing else. Pure. */
import { EVERYTHING, type YearSelection } from '../domain/filter';
import { isCumulative, YEARS, type YearChoice, yearsOf } from '../domain/year-choice';
import type { Change } from './changes';
import { type AtlasState, beforePlayback, editedFilter, type Playback } from './state';

/** The years of the notice, then what it sets no year for. */
export const PLAYBACK_STEPS: readonly YearChoice[] = [...YEARS, 'undated'];

/** How long a step may stay, milliseconds. */
export const STEP_TIMES_MS = [3000, 2000, 1000] as const;

/** What a step shows; what has no year comes on top of all years where they add up. */
export function stepYears(step: number, cumulative: boolean): YearSelection {
  const choice = PLAYBACK_STEPS[step] ?? 'all';
  return choice === 'undated' && cumulative ? EVERYTHING.years : yearsOf(choice, cumulative);
}

/** A playback and the years that it shows. */
function showing(state: AtlasState, playback: Playback): Change {
  const years = stepYears(playback.step, playback.cumulative);
  const { comparison, filter } = state;
  return playback.side === 'b' && comparison
    ? { playback, comparison: { ...comparison, filter: { ...comparison.filter, years } } }
    : { playback, filter: { ...filter, years } };
}

/** Begins with the first step, at rest; years are read as those of before. */
export function begun(state: AtlasState): Change {
  const before = editedFilter(state).years;
  return showing(state, {
    side: state.comparison?.editing ?? 'a',
    cumulative: isCumulative(before) ?? false,
    step: 0,
    running: false,
    stepMs: STEP_TIMES_MS[1],
    before,
  });
}

/** What of a playback its controls change. */
export type PlaybackChange = Partial<Pick<Playback, 'cumulative' | 'running' | 'stepMs'>>;

/** Nothing where nothing is played. */
export function changed(state: AtlasState, change: PlaybackChange): Change {
  if (!state.playback) return {};
  const playback = { ...state.playback, ...change };
  return change.cumulative === undefined ? { playback } : showing(state, playback);
}

export const atStep = (state: AtlasState, step: number): Change =>
  state.playback ? showing(state, { ...state.playback, step }) : {};

/** So many steps on, or back; from either end to the other. */
export function stepped(state: AtlasState, by: number): Change {
  const steps = PLAYBACK_STEPS.length;
  return state.playback ? atStep(state, (state.playback.step + by + steps) % steps) : {};
}

/** Ended with the years of before, or with those that are shown. */
export const ended = (state: AtlasState, way: 'restore' | 'keep'): Change =>
  way === 'keep' ? { playback: null } : beforePlayback(state);
