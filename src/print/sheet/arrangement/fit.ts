/**
 * Whether a sheet fits in an arrangement, or why not. Pure: it is given the heights of the blocks and
 * measures nothing itself; `arrange-sheet.ts` measures and asks again.
 */
import type { Rect } from '../../../scene/scene';
import type { MapFrame } from '../../map-frame';
import type { PlaneArea } from '../../plane-area';
import type { Paper } from '../../request';
import { fits } from '../../scale';
import type { Arrangement } from './candidates';
import { chooseFrame, type Ground, type NoFrame } from './frame-choice';
import { layoutOf, type SheetLayout } from './layout';
import { holds, type PanelLayout, panelLayout } from './panel';

/** The same for every arrangement of a sheet. */
export interface FitInput {
  paper: Paper;
  marginMm: number;
  /** From the inner to the outer line of the map's frame. */
  bandMm: number;
  ground: Ground;
  /** The whole region: a map that shows all of it needs no overview. */
  region: PlaneArea;
  overview: boolean;
  insets: number;
}

/** Heights of the blocks, as far as they are known: the foot's is 0 and the legend null before they are measured. */
export interface Measured {
  titleMm: number;
  footMm: number;
  legend: MeasuredLegend | null;
}

export interface MeasuredLegend {
  /** Null where it does not stay whole in its room. */
  wholeMm: number | null;
  /** Height of the part that stays where it goes on to a further page. */
  partMm: number;
}

export interface Fit {
  arrangement: Arrangement;
  layout: SheetLayout;
  frame: MapFrame;
  panel: PanelLayout;
}

export type Misfit =
  /** Margins and blocks leave no room for a map. */
  | { lacks: 'room' }
  | (NoFrame & { layout: SheetLayout })
  /** The legend does not stay whole. */
  | { lacks: 'legend' }
  /** Overview or insets have no room beside the legend. */
  | { lacks: 'small-maps' };

/** A map shows the whole region if it would at a scale smaller by this factor. */
const NEARLY_ALL = 1.15;

export function fitSheet(
  { paper, marginMm, bandMm, ground, region, overview, insets }: FitInput,
  arrangement: Arrangement,
  { titleMm, footMm, legend }: Measured,
): Fit | Misfit {
  const heights = { titleMm, footMm, legendMm: legend?.wholeMm ?? null };
  const layout = layoutOf({ paper, marginMm, bandMm }, arrangement, heights);
  if (!layout || layout.panel.height <= 0) return { lacks: 'room' };
  const chosen = chooseFrame(ground, layout.map);
  if ('lacks' in chosen) return { ...chosen, layout };
  const { frame } = chosen;
  const showsAll = fits(region, frame.rect, frame.scaleDenominator * NEARLY_ALL);
  const smallMaps = { overview: overview && !showsAll, insets };
  const { side } = arrangement.panel;
  const panelWith = (legendMm: number) => panelLayout(layout.panel, side, smallMaps, legendMm);
  const found = { arrangement, layout, frame };
  if (legend === null) return { ...found, panel: panelWith(0) };
  const whole = legend.wholeMm === null ? null : panelWith(legend.wholeMm);
  if (whole && holds(whole, smallMaps, arrangement.insets)) return { ...found, panel: whole };
  if (arrangement.legend === 'goes-on') return { ...found, panel: panelWith(legend.partMm) };
  return { lacks: whole ? 'small-maps' : 'legend' };
}

/** Room of the legend before the small maps take theirs: in a row they come first and do not depend on it. */
export const legendRoom = ({ arrangement, layout, panel }: Fit): Rect =>
  arrangement.panel.side === 'beside' ? layout.panel : panel.rest;
