/**
 * The signs that are added to a network's symbol: dashes by stated state, casing by milestone group, a
 * small mark by works. In millimetres, for any renderer.
 */
import type {
  Commitment,
  Milestone,
  Network,
  StatedState,
  Works,
} from '../domain/contract/register';
import type { IconName, MilestoneGroup } from './names';
import type { Palette } from './palette';

/** Dashes mean the stated state, as planners expect, and nothing else; null is a solid line. */
export const STATE_DASHES: Record<StatedState, readonly [onMm: number, offMm: number] | null> = {
  existing: null,
  'under-construction': [3.4, 0.7],
  planned: [1.9, 0.9],
  proposed: [0.9, 0.9],
};

export const STATES = Object.keys(STATE_DASHES) as StatedState[];

const GROUP_OF: Record<Milestone, MilestoneGroup> = {
  study: 'preparation',
  plan: 'preparation',
  preliminary: 'preparation',
  survey: 'preparation',
  apply: 'preparation',
  approve: 'preparation',
  start: 'construction',
  advance: 'construction',
  complete: 'completion',
  open: 'service',
  improve: 'service',
  promote: 'service',
};

/** The group shown for several milestones: the one nearest to a finished object. */
export function groupOf(milestones: readonly Milestone[]): MilestoneGroup {
  const order: MilestoneGroup[] = ['completion', 'construction', 'service', 'preparation'];
  const groups = milestones.map((milestone) => GROUP_OF[milestone]);
  return order.find((group) => groups.includes(group)) ?? 'preparation';
}

/** Width of the casing on either side of a line, millimetres. */
export const CASING_MM = 0.32;

export const casingColour = (palette: Palette, group: MilestoneGroup): string =>
  palette.casing[group];

/**
 * Sizes of small signs: those repeated along a line, and the mark of the works beside a symbol or on a
 * line.
 */
export const MARK_MM = 2.1;
export const WORKS_MM = 2.6;

export type WorksMark = 'new' | 'expand';

export const WORKS_ICONS: Record<WorksMark, IconName> = {
  new: 'works-new',
  expand: 'works-expand',
};

/** One mark for several commitments; `expand` where the notice does not say whether it is new or extended. */
export function worksMark(works: readonly Works[]): WorksMark | null {
  if (works.includes('expand') || works.includes('new-or-expand')) return 'expand';
  return works.includes('new') ? 'new' : null;
}

/** The works mark of all commitments of a feature; empty if there is none. */
export const worksOf = (commitments: readonly Commitment[]): WorksMark | '' =>
  worksMark(commitments.map(({ works }) => works)) ?? '';

/** How strong lines are on screen that are no corridors on the ground, or not the first to be asked for. */
export const SCREEN_STRENGTH: Partial<Record<Network, number>> = {
  'air-routes': 0.5,
  'tourism-routes': 0.5,
};

/** The blurred edge on screen of a line whose course nothing checks, CSS pixels beside the line's own width. */
export const VAGUE_EDGE = { beyondPx: 8, blurPx: 6, opacity: 0.32 };

/** Beyond this zoom of the conic map lines show no more than they did, since they are known no further. */
export const LINES_KNOWN_TO_ZOOM = 9;

/** Beyond this width on screen a line's accuracy shows as a band, CSS pixels. */
export const BAND_FROM_PX = 12;

/**
 * Fill of an accuracy band. Opacity falls with the accuracy in km, so that wide and narrow bands have about
 * the same weight on the map. The dotted edge is in millimetres.
 */
export const BAND = {
  opacityTimesKm: 0.8,
  leastOpacity: 0.014,
  mostOpacity: 0.09,
  /** On screen one line's alone is shown, so that it can be stronger. */
  screenTimes: 2.5,
  edge: { widthMm: 0.32, everyMm: 1.1, opacity: 0.4, screenOpacity: 0.9 },
};
