/** The sheet that is being prepared, and where it lies on the map. */
import { create } from 'zustand';
import type { Extent } from '../domain/contract/regions';

export interface SheetOutline {
  /** Its map frame, closed, [lon, lat]. */
  ring: readonly (readonly [number, number])[];
  /** [lon, lat] */
  centre: readonly [number, number];
}

export interface SheetState {
  /** Whether printing is open. */
  open: boolean;
  /** One for each map frame of what would be printed; the first can be moved. */
  outlines: readonly SheetOutline[];
  /** Whether the next drag on the map draws the ground of a sheet. */
  drawingExtent: boolean;
  /** Where the reader has moved the frame to, [lon, lat]. */
  centre: readonly [number, number] | null;
  /** What the reader has drawn. */
  drawn: Extent | null;
  set(change: Partial<Omit<SheetState, 'set'>>): void;
}

export const useSheetOnMap = create<SheetState>()((set) => ({
  open: false,
  outlines: [],
  drawingExtent: false,
  centre: null,
  drawn: null,
  set: (change) => set(change),
}));
