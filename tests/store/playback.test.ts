import { beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING, YEAR_SPAN } from '../../src/domain/filter';
import { useAtlas } from '../../src/store/atlas-store';
import type { Change } from '../../src/store/changes';
import {
  beginPlayback,
  changePlayback,
  endPlayback,
  goToStep,
  stepPlayback,
} from '../../src/store/play';
import {
  atStep,
  begun,
  changed,
  ended,
  PLAYBACK_STEPS,
  STEP_TIMES_MS,
  stepped,
  stepYears,
} from '../../src/store/playback';
import { type AtlasState, OPENING } from '../../src/store/state';

const LAST = PLAYBACK_STEPS.length - 1;
const { from: first, to: last } = YEAR_SPAN;
const alone = (year: number) => ({ range: { from: year, to: year }, undated: false });
const upTo = (year: number) => ({ range: { from: first, to: year }, undated: false });
const applied = (state: AtlasState, change: Change): AtlasState => ({ ...state, ...change });
const began = applied(OPENING, begun(OPENING));
const comparing: AtlasState = {
  ...OPENING,
  comparison: { editing: 'b', filter: { ...EVERYTHING, years: upTo(last - 1) } },
};

describe('the steps', () => {
  it('are the years and then what has none', () => {
    expect(PLAYBACK_STEPS[0]).toBe(first);
    expect(PLAYBACK_STEPS.slice(-2)).toEqual([last, 'undated']);
    expect(stepYears(1, false)).toEqual(alone(first + 1));
    expect(stepYears(1, true)).toEqual(upTo(first + 1));
    expect(stepYears(LAST, false)).toEqual({ range: null, undated: true });
    expect(stepYears(LAST, true)).toEqual(EVERYTHING.years);
    expect(stepYears(99, false)).toEqual(EVERYTHING.years);
  });
});

describe('a playback', () => {
  it('begins at rest with the first year, and remembers the years of before', () => {
    expect(begun(OPENING)).toEqual({
      filter: { ...EVERYTHING, years: alone(first) },
      playback: {
        side: 'a',
        cumulative: false,
        step: 0,
        running: false,
        stepMs: STEP_TIMES_MS[1],
        before: EVERYTHING.years,
      },
    });
  });

  it('plays the filter that is edited, read as its years are', () => {
    const { comparison, playback, filter } = begun(comparing);
    expect(filter).toBeUndefined();
    expect(comparison).toEqual({ editing: 'b', filter: { ...EVERYTHING, years: upTo(first) } });
    expect(playback).toMatchObject({ side: 'b', cumulative: true, before: upTo(last - 1) });
    const editingA = { ...comparing, comparison: { editing: 'a', filter: EVERYTHING } } as const;
    expect(begun(editingA).filter?.years).toEqual(alone(first));
  });

  it('goes on from either end to the other', () => {
    expect(stepped(began, 1)).toMatchObject({
      playback: { step: 1 },
      filter: { years: alone(first + 1) },
    });
    expect(stepped(began, -1).playback?.step).toBe(LAST);
    expect(stepped(applied(began, atStep(began, LAST)), 1).playback?.step).toBe(0);
    expect(atStep(began, 2).filter?.years).toEqual(alone(first + 2));
  });

  it('changes its pace without other years, and its reading with them', () => {
    expect(changed(began, { running: true, stepMs: 1000 })).toEqual({
      playback: { ...began.playback, running: true, stepMs: 1000 },
    });
    const there = applied(began, atStep(began, 2));
    expect(changed(there, { cumulative: true })).toMatchObject({
      playback: { cumulative: true, step: 2 },
      filter: { years: upTo(first + 2) },
    });
  });

  it('ends with the years of before, or keeps those that are shown', () => {
    const there = applied(began, atStep(began, 2));
    expect(applied(there, ended(there, 'restore'))).toEqual(OPENING);
    expect(applied(there, ended(there, 'keep'))).toMatchObject({
      playback: null,
      filter: { years: alone(first + 2) },
    });
  });

  it('does nothing where nothing is played', () => {
    expect(stepped(OPENING, 1)).toEqual({});
    expect(atStep(OPENING, 1)).toEqual({});
    expect(changed(OPENING, { running: true })).toEqual({});
    expect(ended(OPENING, 'restore')).toBe(OPENING);
  });
});

describe('the controls of a playback', () => {
  beforeEach(() => useAtlas.setState(useAtlas.getInitialState(), true));

  it('play what the store holds', () => {
    beginPlayback();
    expect(useAtlas.getState()).toMatchObject(began);
    stepPlayback(2);
    expect(useAtlas.getState().playback?.step).toBe(2);
    goToStep(1);
    changePlayback({ running: true });
    expect(useAtlas.getState().playback).toMatchObject({ step: 1, running: true });
    endPlayback('restore');
    expect(useAtlas.getState()).toMatchObject(OPENING);
  });
});
