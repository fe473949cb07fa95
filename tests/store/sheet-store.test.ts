import { expect, it } from 'vitest';
import { useSheetOnMap } from '../../src/store/sheet-store';

it('the sheet on the map is none, until printing says otherwise', () => {
  const { set, ...opening } = useSheetOnMap.getState();
  expect(opening).toEqual({
    open: false,
    outlines: [],
    drawingExtent: false,
    centre: null,
    drawn: null,
  });
  set({ drawingExtent: true, centre: [85, 42] });
  set({ open: true });
  expect(useSheetOnMap.getState()).toMatchObject({
    ...opening,
    open: true,
    drawingExtent: true,
    centre: [85, 42],
  });
  set(opening);
});
