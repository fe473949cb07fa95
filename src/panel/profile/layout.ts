/** A profile as marks in lanes, ready to be drawn. Pure; CSS pixels. */
import type { Group } from '../../domain/profile/measured';
import type { Item, Profile } from '../../domain/profile/profile';
import type { PlacedSection } from '../../domain/profile/sections';
import { LINE_NETWORKS } from '../../symbology/symbols';
import { type Mark, type Packing, pack } from './pack';

export const LANES = [
  'places',
  'sections',
  'lines',
  'existing-railways',
  'existing-roads',
  'airports',
  'ports-of-entry',
  'hubs',
  'zones',
  'facilities',
] as const;
export type LaneId = (typeof LANES)[number];

export interface StripMark extends Mark {
  key: string;
  shape: 'stop' | 'band' | 'tick' | 'site' | 'section';
  fromKm: number;
  toKm: number;
  /** What stands here: several where there is no room for each. Empty for sections. */
  items: readonly Item[];
  section?: PlacedSection;
}

export interface Lane {
  id: LaneId;
  topPx: number;
  heightPx: number;
  packing: Packing<StripMark>;
}

export interface StripLayout {
  widthPx: number;
  heightPx: number;
  lanes: readonly Lane[];
  ruler: readonly { km: number; x: number }[];
  xOf(km: number): number;
  kmOf(x: number): number;
}

/** How an item is called on the strip, where room is short. */
export interface StripWords {
  item(item: Item): string;
  several(first: string, count: number): string;
  section(section: PlacedSection): string;
}

export const FONT_PX = 12;
export const ROW_PX = 20;
export const RULER_PX = 28;
/** Room at both ends, so that the first and last mark are whole. */
const PAD_PX = 20;
const LANE_GAP_PX = 6;
/** Below this scale a strip is wider than its frame, and scrolls. */
const LEAST_PX_PER_KM = 0.6;
/** Marks nearer than this to the first of a stack join it. */
const STACK_PX: Record<'stop' | 'tick' | 'site', number> = { stop: 10, tick: 12, site: 22 };
const RULER_STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const LABEL_ROWS: Record<LaneId, number> = {
  places: 2,
  sections: 3,
  lines: 40,
  'existing-railways': 40,
  'existing-roads': 40,
  airports: 2,
  'ports-of-entry': 2,
  hubs: 2,
  zones: 2,
  facilities: 2,
};

const laneOf = (group: Group): LaneId =>
  LANES.find((lane) => lane === group) ??
  (LINE_NETWORKS.some((network) => network === group) ? 'lines' : 'facilities');

const half: Record<StripMark['shape'], number> = { stop: 4, band: 0, tick: 4, site: 9, section: 0 };

function markOf(
  shape: StripMark['shape'],
  items: readonly Item[],
  xOf: (km: number) => number,
  label: string,
  priority: number,
): StripMark[] {
  const [first] = items;
  if (!first) return [];
  const { fromKm, toKm, key } = first;
  return [
    {
      key,
      shape,
      fromKm,
      toKm,
      items,
      x0: xOf(fromKm) - half[shape],
      x1: Math.max(xOf(toKm) + half[shape], xOf(fromKm) + 3),
      label,
      priority,
      over: shape === 'band',
    },
  ];
}

/** Items so near each other that their marks would touch, together. */
function stacks(items: readonly Item[], reachPx: number, xOf: (km: number) => number): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const start = group?.[0];
    if (group && start && xOf(item.fromKm) - xOf(start.fromKm) < reachPx) group.push(item);
    else groups.push([item]);
  }
  // The nearest names the stack.
  return groups.map((group) => group.toSorted((a, b) => a.distanceKm - b.distanceKm));
}

function placePriority({ relation, named, rank = 6 }: Item, end: boolean): number {
  if (end) return 0;
  if (named) return 1;
  return relation === 'on' ? 2 + rank / 10 : 10 + rank;
}

function marksOf(
  lane: LaneId,
  profile: Profile,
  items: readonly Item[],
  xOf: (km: number) => number,
  words: StripWords,
): StripMark[] {
  const label = (group: readonly Item[]): string => {
    const [first] = group;
    if (!first) return '';
    const name = words.item(first);
    return group.length > 1 ? words.several(name, group.length) : name;
  };
  if (lane === 'sections') {
    return profile.sections.flatMap((placed, index): StripMark[] => {
      if (!placed.stretch) return [];
      const { fromKm, toKm } = placed.stretch;
      return [
        {
          key: `section ${index}`,
          shape: 'section',
          fromKm,
          toKm,
          items: [],
          section: placed,
          x0: xOf(fromKm) + 1,
          x1: xOf(toKm) - 1,
          label: words.section(placed),
          priority: 0,
          over: true,
        },
      ];
    });
  }
  const own = items.filter(({ group }) => laneOf(group) === lane);
  if (lane === 'places') {
    const onTheWay = own.filter(({ relation }) => relation === 'on');
    const beside = own.filter(({ relation }) => relation !== 'on');
    const isEnd = ({ fromKm }: Item): boolean => fromKm < 0.05 || fromKm > profile.lengthKm - 0.05;
    return [
      ...onTheWay.map((item): [Item[], boolean] => [[item], isEnd(item)]),
      ...stacks(beside, STACK_PX.stop, xOf).map((group): [Item[], boolean] => [group, false]),
    ].flatMap(([group, end]) => {
      const [first] = group;
      return first ? markOf('stop', group, xOf, label(group), placePriority(first, end)) : [];
    });
  }
  const shape = LINE_LANES.includes(lane) ? 'tick' : 'site';
  const bands = own.filter(({ relation }) => relation === 'shared');
  const spots = own.filter(({ relation }) => relation !== 'shared');
  return [
    ...bands.flatMap((item) =>
      markOf('band', [item], xOf, label([item]), 1 - (item.toKm - item.fromKm) / profile.lengthKm),
    ),
    ...stacks(spots, STACK_PX[shape], xOf).flatMap((group) =>
      markOf(shape, group, xOf, label(group), 2),
    ),
  ];
}

const LINE_LANES: readonly LaneId[] = ['lines', 'existing-railways', 'existing-roads'];

/** @param zoom 1 shows the whole line in the frame, unless it is too long for that */
export function layOut(
  profile: Profile,
  items: readonly Item[],
  frameWidthPx: number,
  zoom: number,
  words: StripWords,
): StripLayout {
  const fitting = (frameWidthPx - 2 * PAD_PX) / profile.lengthKm;
  const pxPerKm = Math.max(fitting, LEAST_PX_PER_KM) * zoom;
  const widthPx = Math.ceil(profile.lengthKm * pxPerKm + 2 * PAD_PX);
  const xOf = (km: number): number => PAD_PX + km * pxPerKm;
  const kmOf = (x: number): number =>
    Math.min(Math.max((x - PAD_PX) / pxPerKm, 0), profile.lengthKm);
  const step = RULER_STEPS_KM.find((km) => km * pxPerKm >= 72) ?? 1000;
  const ruler = Array.from({ length: Math.floor(profile.lengthKm / step) + 1 }, (_, index) => ({
    km: index * step,
    x: xOf(index * step),
  }));
  let topPx = RULER_PX;
  const lanes = LANES.flatMap((id): Lane[] => {
    const packing = pack(marksOf(id, profile, items, xOf, words), {
      widthPx,
      fontPx: FONT_PX,
      labelRows: LABEL_ROWS[id],
    });
    if (packing.rows === 0) return [];
    const lane = { id, topPx, heightPx: packing.rows * ROW_PX, packing };
    topPx += lane.heightPx + LANE_GAP_PX;
    return [lane];
  });
  return { widthPx, heightPx: topPx, lanes, ruler, xOf, kmOf };
}
