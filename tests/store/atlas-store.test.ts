import { beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/domain/filter';
import { useAtlas } from '../../src/store/atlas-store';
import { OPENING } from '../../src/store/state';

beforeEach(() => useAtlas.setState(useAtlas.getInitialState(), true));

/** What an action changes of the state as a page opens. */
function changedBy(act: (atlas: ReturnType<typeof useAtlas.getState>) => void) {
  act(useAtlas.getState());
  const now = useAtlas.getState();
  const keys = (Object.keys(OPENING) as (keyof typeof OPENING)[]).filter(
    (key) => now[key] !== OPENING[key],
  );
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

describe('the store', () => {
  it('opens with the opening state', () => {
    expect(changedBy(() => {})).toEqual({});
  });

  it('takes each value that is set into its own place', () => {
    expect(changedBy((atlas) => atlas.setLanguage('en'))).toEqual({ language: 'en' });
    expect(changedBy((atlas) => atlas.setUnmatched('hide'))).toMatchObject({ unmatched: 'hide' });
    expect(
      changedBy((atlas) => {
        atlas.hover('highways/x');
        atlas.setCamera({ lon: 85, lat: 42, zoom: 5 });
        atlas.point([85, 42]);
        atlas.openTab('tasks');
        atlas.openDock('ledger');
        atlas.setRulerPath([[85, 42]]);
      }),
    ).toEqual({
      language: 'en',
      unmatched: 'hide',
      hovered: 'highways/x',
      camera: { lon: 85, lat: 42, zoom: 5 },
      pointed: [85, 42],
      tab: 'tasks',
      dock: 'ledger',
      rulerPath: [[85, 42]],
    });
  });

  it('applies the changes of the filter', () => {
    const works = ['new'] as const;
    expect(changedBy((atlas) => atlas.changeFilter({ works }))).toEqual({
      filter: { ...EVERYTHING, works },
    });
    expect(changedBy((atlas) => atlas.toggleValue('works', 'new'))).toEqual({ filter: EVERYTHING });
    useAtlas.getState().toggleValue('works', 'new');
    expect(changedBy((atlas) => atlas.clearFilter())).toMatchObject({ filter: EVERYTHING });
  });

  it('applies the changes of the map, and of what is chosen', () => {
    const comparison = { filter: EVERYTHING, editing: 'b' } as const;
    expect(
      changedBy((atlas) => {
        atlas.setComparison(comparison);
        atlas.setView({ borders: false });
        atlas.setOverlay({ marker: [85, 42] });
        atlas.showExtent([80, 40, 90, 45]);
        atlas.select({ kind: 'clause', id: '1' });
        atlas.select({ kind: 'clause', id: '2' });
      }),
    ).toEqual({
      comparison,
      view: { ...OPENING.view, borders: false },
      overlay: { ...OPENING.overlay, marker: [85, 42] },
      cameraRequest: { extent: [80, 40, 90, 45] },
      selection: { kind: 'clause', id: '2' },
      trail: [{ kind: 'clause', id: '1' }],
    });
    expect(changedBy((atlas) => atlas.back())).toMatchObject({
      selection: { kind: 'clause', id: '1' },
      trail: [],
    });
  });
});
