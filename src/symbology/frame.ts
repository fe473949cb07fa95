/** Style of the frame of a printed map, in millimetres on paper; colours come from the palette. */
import type { Palette } from './palette';

export const FRAME_MM = {
  /** 内图廓线, and 外图廓线 with the band of labels between them. */
  innerLine: 0.15,
  outerLine: 0.6,
  /** From the inner line to the middle of the outer one. */
  band: 4.2,
  /** From the inner line to the baseline of the labels in the band. */
  labelGap: 1.4,
  label: 2.2,
  tick: 1,
  minorTick: 0.6,
  tickLine: 0.15,
  /** Smallest gap between two labels. */
  labelApart: 1.5,
  graticule: 0.1,
  insetLine: 0.25,
  insetTitle: 2.4,
  /** Height of the title strip of an inset. */
  insetStrip: 4,
  marker: 0.35,
  markerHalo: 0.9,
  border: 0.25,
  provinceBorder: 0.2,
  scaleTitle: 3.2,
  bar: 1.4,
  barLine: 0.15,
  caption: 2,
  needle: 12,
  needleHalf: 2.3,
  needleLine: 0.2,
  north: 3,
  crop: 0.1,
  cropLength: 5,
  glueDash: [1.5, 1],
};

/** Height of digits and capitals in Noto Sans SC, as a share of the em. */
export const CAP_SHARE = 0.733;

export interface FrameColours {
  ink: string;
  paper: string;
  graticule: string;
}

export const frameColours = (palette: Palette): FrameColours => ({
  ink: palette.label,
  paper: palette.halo,
  graticule: palette.waterLabel,
});
