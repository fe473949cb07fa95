/** The marks of a lane of the strip, with their extents and labels. Pure; CSS pixels. */
import { POINT_NETWORKS, type PointNetwork } from '../../domain/networks';
import type { Group } from '../../domain/profile/input';
import type { Item } from '../../domain/profile/item';
import type { Profile } from '../../domain/profile/profile';
import type { PlacedSection } from '../../domain/profile/sections';
import { isStretch } from '../../words/profile';
import { type Mark, textWidth } from './pack';

const LINE_LANES = ['lines', 'existing-railways', 'existing-roads'] as const;
type LineLane = (typeof LINE_LANES)[number];

/** The register's lines share a lane; each network of points has its own. */
export type LaneId = 'places' | 'sections' | LineLane | PointNetwork;
export const LANES: readonly LaneId[] = ['places', 'sections', ...LINE_LANES, ...POINT_NETWORKS];

export const isLineLane = (lane: LaneId): lane is LineLane =>
  LINE_LANES.some((line) => line === lane);

export interface StripMark extends Mark {
  key: string;
  shape: 'stop' | 'band' | 'tick' | 'site' | 'section';
  fromKm: number;
  toKm: number;
  /** What stands here: several where there is no room for each. Empty for sections. */
  items: readonly Item[];
  section?: PlacedSection;
}

/** The labels of the strip. */
export interface StripWords {
  item(item: Item): string;
  /** The full name, for a band that is long enough. */
  whole(item: Item): string;
  several(first: string, count: number): string;
  section(section: PlacedSection): string;
}

export const FONT_PX = 12;
/** Padding left and right of a label inside its box. */
const LABEL_ROOM_PX = 6;
/** Marks nearer than this to the first of a stack join it. */
const STACK_PX: Record<'stop' | 'tick' | 'site', number> = { stop: 10, tick: 12, site: 22 };
const laneOf = (group: Group): LaneId => LANES.find((lane) => lane === group) ?? 'lines';

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

/** Groups of items so near each other that their marks would touch. */
function stacks(items: readonly Item[], reachPx: number, xOf: (km: number) => number): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const start = group?.[0];
    if (group && start && xOf(item.fromKm) - xOf(start.fromKm) < reachPx) group.push(item);
    else groups.push([item]);
  }
  // A stack is labelled by the item nearest to the line.
  return groups.map((group) => group.toSorted((a, b) => a.distanceKm - b.distanceKm));
}

function placePriority({ relation, named, rank = 6 }: Item, end: boolean): number {
  if (end) return 0;
  if (named) return 1;
  return relation === 'on' ? 2 + rank / 10 : 10 + rank;
}

export function marksOf(
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
      const label = words.section(placed);
      const [x0, x1] = [xOf(fromKm) + 1, xOf(toKm) - 1];
      return [
        {
          key: `section ${index}`,
          shape: 'section',
          fromKm,
          toKm,
          items: [],
          section: placed,
          x0,
          x1,
          label,
          priority: 0,
          // The edge of the box would cross a label longer than the box.
          over: textWidth(label, FONT_PX) + LABEL_ROOM_PX <= x1 - x0,
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
  const shape = isLineLane(lane) ? 'tick' : 'site';
  const bands = own.filter(isStretch);
  const spots = own.filter((item) => !isStretch(item));
  return [
    ...bands.flatMap((item) => {
      const whole = words.whole(item);
      const fits = textWidth(whole, FONT_PX) + 6 <= xOf(item.toKm) - xOf(item.fromKm);
      const share = (item.toKm - item.fromKm) / profile.lengthKm;
      return markOf('band', [item], xOf, fits ? whole : label([item]), 1 - share);
    }),
    ...stacks(spots, STACK_PX[shape], xOf).flatMap((group) =>
      markOf(shape, group, xOf, label(group), 2),
    ),
  ];
}
