import { describe, expect, it } from 'vitest';
import type { Extent } from '../../src/domain/contract/regions';
import { EVERYTHING } from '../../src/domain/filter';
import { FEATURE_TABLE } from '../../src/domain/ledger/feature-table';
import { YEARS } from '../../src/domain/year-choice';
import {
  back,
  type Change,
  changeFilter,
  clearFilter,
  select,
  setComparison,
  setOverlay,
  setView,
  showExtent,
  toggleValue,
} from '../../src/store/changes';
import { NOTHING, type Selection } from '../../src/store/selection';
import {
  type AtlasState,
  beforePlayback,
  editedFilter,
  OPENING,
  type Playback,
} from '../../src/store/state';

const clause = (id: string): Selection => ({ kind: 'clause', id });
const years = { range: { from: 2018, to: 2018 }, undated: false };
const one = { ...EVERYTHING, years };
const two = { ...EVERYTHING, milestones: ['open'] as const };
const compared = (editing: 'a' | 'b'): AtlasState => ({
  ...OPENING,
  filter: one,
  comparison: { filter: two, editing },
});
const playback: Playback = {
  side: 'a',
  cumulative: false,
  step: 1,
  running: true,
  stepMs: 2000,
  before: { range: null, undated: true },
};
const applied = (state: AtlasState, change: Change): AtlasState => ({ ...state, ...change });

describe('the filter', () => {
  it('is changed in what is named, and nothing else of the state', () => {
    expect(changeFilter({ ...OPENING, filter: one }, { works: ['new'] })).toEqual({
      filter: { ...one, works: ['new'] },
    });
  });

  it('has values switched in at the end, and out', () => {
    const first = applied(OPENING, toggleValue(OPENING, 'milestones', 'open'));
    const second = applied(first, toggleValue(first, 'milestones', 'complete'));
    expect(second.filter).toEqual({ ...EVERYTHING, milestones: ['open', 'complete'] });
    const third = applied(second, toggleValue(second, 'milestones', 'open'));
    expect(third.filter).toEqual({ ...EVERYTHING, milestones: ['complete'] });
    expect(first.filter.milestones).toEqual(['open']);
    expect(toggleValue(OPENING, 'hiddenNetworks', 'railways').filter).toEqual({
      ...EVERYTHING,
      hiddenNetworks: ['railways'],
    });
  });

  it('is the one being edited, of two that are compared', () => {
    expect(editedFilter(compared('a'))).toBe(one);
    expect(editedFilter(compared('b'))).toBe(two);
    expect(editedFilter(OPENING)).toBe(EVERYTHING);
    expect(changeFilter(compared('a'), { works: ['new'] })).toEqual({
      filter: { ...one, works: ['new'] },
    });
    expect(changeFilter(compared('b'), { works: ['new'] })).toEqual({
      comparison: { editing: 'b', filter: { ...two, works: ['new'] } },
    });
    expect(toggleValue(compared('b'), 'milestones', 'open')).toEqual({
      comparison: { editing: 'b', filter: EVERYTHING },
    });
  });

  it('is cleared, with its playback', () => {
    expect(clearFilter({ ...compared('a'), playback })).toEqual({
      filter: EVERYTHING,
      playback: null,
    });
    expect(clearFilter(compared('b'))).toEqual({
      comparison: { editing: 'b', filter: EVERYTHING },
      playback: null,
    });
  });

  it('ends a playback by its years and by nothing else', () => {
    const playing = { ...OPENING, playback };
    expect(applied(playing, changeFilter(playing, { years })).playback).toBeNull();
    expect(applied(playing, changeFilter(playing, { works: ['new'] })).playback).toBe(playback);
  });
});

describe('a comparison', () => {
  it('ends the playback when it begins, changes or ends', () => {
    const comparison = { filter: two, editing: 'b' } as const;
    expect(setComparison(comparison)).toEqual({ comparison, playback: null });
    expect(setComparison(null)).toEqual({ comparison: null, playback: null });
  });
});

describe('the state without its playback', () => {
  it('has the years of before in the filter that is played', () => {
    const playing = { ...compared('a'), playback };
    expect(beforePlayback(playing)).toEqual({
      ...compared('a'),
      filter: { ...one, years: playback.before },
    });
    const other = { ...compared('b'), playback: { ...playback, side: 'b' as const } };
    expect(beforePlayback(other)).toEqual({
      ...compared('b'),
      comparison: { editing: 'b', filter: { ...two, years: playback.before } },
    });
    // Which map is edited may have changed since.
    expect(beforePlayback({ ...other, ...{ comparison: null } })).toEqual({
      ...OPENING,
      filter: one,
    });
  });

  it('is the state itself where nothing is played', () => {
    expect(beforePlayback(OPENING)).toBe(OPENING);
  });
});

describe('a selection', () => {
  const chosen = (...all: Selection[]): AtlasState =>
    all.reduce((state, selection) => applied(state, select(state, selection)), OPENING);

  it('leaves a trail that is gone back step by step, to none', () => {
    let state = chosen(clause('1'), clause('2'), clause('3'));
    expect(state.trail).toEqual([clause('1'), clause('2')]);
    const seen: Selection[] = [];
    for (let steps = 0; steps < 3; steps++) {
      state = applied(state, back(state));
      seen.push(state.selection);
    }
    expect(seen).toEqual([clause('2'), clause('1'), NOTHING]);
    expect(state.trail).toEqual([]);
  });

  it('begins its trail anew after nothing was chosen, or the panel was closed', () => {
    expect(chosen(clause('1')).trail).toEqual([]);
    const closed = chosen(clause('1'), clause('2'), NOTHING);
    expect(closed).toMatchObject({ selection: NOTHING, trail: [] });
    expect(chosen(clause('1'), clause('2'), NOTHING, clause('3')).trail).toEqual([]);
  });

  it('changes nothing where the same is chosen again', () => {
    const state = chosen(clause('1'), clause('2'));
    expect(select(state, clause('2'))).toEqual({});
    expect(select(state, { kind: 'feature', id: '2' }).selection).toEqual({
      kind: 'feature',
      id: '2',
    });
  });
});

describe('the map and what lies over it', () => {
  it('change in what is named', () => {
    expect(setView(OPENING, { borders: false })).toEqual({
      view: { ...OPENING.view, borders: false },
    });
    const marked = applied(OPENING, setOverlay(OPENING, { marker: [85, 42] }));
    const buffer = { type: 'FeatureCollection' as const, features: [] };
    expect(setOverlay(marked, { buffer })).toEqual({ overlay: { marker: [85, 42], buffer } });
  });

  it('are asked for the same extent again', () => {
    const extent: Extent = [80, 40, 90, 45];
    const [first, second] = [showExtent(extent), showExtent(extent)];
    expect(first).toEqual({ cameraRequest: { extent } });
    expect(second.cameraRequest).not.toBe(first.cameraRequest);
  });
});

describe('the state a page opens with', () => {
  it('shows everything and has chosen nothing', () => {
    expect(OPENING).toEqual({
      language: 'zh',
      filter: {
        years: { range: { from: YEARS[0], to: YEARS.at(-1) }, undated: true },
        milestones: [],
        strengths: [],
        works: [],
        agencies: [],
        agencyRole: 'any',
        hiddenNetworks: [],
        regions: [],
        geometryClasses: [],
      },
      comparison: null,
      playback: null,
      unmatched: 'dim',
      view: { projection: 'conic', borders: true, existingTrunk: true, ownBoundary: null },
      selection: { kind: 'none' },
      trail: [],
      hovered: null,
      hoveredRegion: null,
      cameraRequest: null,
      camera: null,
      pointed: null,
      tab: 'filter',
      dock: null,
      featureTable: FEATURE_TABLE,
      overlay: { buffer: null, marker: null },
      rulerPath: null,
    });
  });
});
