/**
 * Finds every label its place on paper. By rank, the lower first: a label takes the cheapest free place,
 * moving others of its own or an earlier rank aside where that makes room, but never out. What a rank has
 * settled does not depend on the ranks after it.
 */
import type { Rect } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { type Candidate, costOn } from './candidate';
import { cheapestListing } from './crowd-columns';
import { crowdsOf } from './crowds';
import { type FixedGround, fixedGround } from './fixed-ground';
import type {
  LabelRequest,
  LineLabel,
  Obstacle,
  PlacedLabel,
  Placement,
  PointLabel,
  SpreadLabel,
} from './label-request';
import { besidePoint, ledFromPoint } from './point-candidates';
import { rememberingTypesetter } from './remembering-typesetter';
import { settleLine } from './settle-line';
import { spreadAlong } from './spread-candidates';
import { type TableOfPlaces, tableOfPlaces } from './table-of-places';
import { cornersOf } from './turned-box';
import { type Way, wayOf } from './ways';

/** Passes over the labels of a rank, once all of them have been tried. */
const PASSES = 2;

export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  frame: Rect,
  typesetter: Typesetter,
): Placement {
  const ordered = [...requests].sort(
    (a, b) => a.rank - b.rank || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const ground = fixedGround(obstacles, frame);
  const table = tableOfPlaces();
  const setter = rememberingTypesetter(typesetter);
  const waysById = new Map(
    ordered.flatMap((request) =>
      request.kind === 'point' ? [[request.id, waysOf(request, ground, setter)] as const] : [],
    ),
  );
  const settle = (request: LabelRequest, mayMove: boolean): boolean =>
    request.kind === 'point'
      ? settlePoint(request.id, waysById.get(request.id) ?? [], table, mayMove)
      : settleOther(request, ground, table, setter);
  for (const group of byRank(ordered)) {
    const points = group.filter((request) => request.kind === 'point');
    for (const crowd of crowdsOf(points)) {
      const movable = crowd.map(({ id }) => ({ id, ways: waysById.get(id) ?? [] }));
      if (movable.map(table.settleBeside).every(Boolean)) continue;
      for (const { id } of movable) table.remove(id);
      settleListed(crowd, ground, table, setter);
    }
    for (const request of group) settle(request, true);
    for (let pass = 0; pass < PASSES; pass++) {
      // Every one is asked, whatever the first answers.
      if (!group.map((request) => settle(request, false)).some(Boolean)) break;
    }
  }
  return placementOf(ordered, table);
}

/** A crowd whose names find no room together is listed in halves, if it has so many. */
const PARTED_FROM = 6;

/** Lists a crowd beside itself, by names or, where these find no room, by numbers; or not at all. */
function settleListed(
  crowd: readonly PointLabel[],
  ground: FixedGround,
  table: TableOfPlaces,
  typesetter: Typesetter,
): void {
  const listed = (badgeAlone: boolean): boolean => {
    const listing = cheapestListing(crowd, ground, table.isFree, typesetter, badgeAlone);
    for (const { label, candidate } of listing?.rows ?? [])
      table.put(label.id, candidate, badgeAlone && label.text !== '');
    return listing !== null;
  };
  if (listed(false)) return;
  if (crowd.length < PARTED_FROM) {
    listed(true);
    return;
  }
  // The upper half upwards, the lower one downwards.
  const byHeight = [...crowd].sort((a, b) => a.at[1] - b.at[1] || (a.id < b.id ? -1 : 1));
  const middle = Math.ceil(byHeight.length / 2);
  for (const half of [byHeight.slice(0, middle), byHeight.slice(middle)]) {
    settleListed(half, ground, table, typesetter);
  }
}

/** Settles a label, or settles it anew, moving others if it may; says whether anything changed. */
function settlePoint(
  id: string,
  ways: readonly Way[],
  table: TableOfPlaces,
  mayMove: boolean,
): boolean {
  const before = table.standing(id);
  // A row of a column stays in it.
  if (before && !before.movable) return false;
  return table.settle({ id, ways }, mayMove);
}

/** Settles the label of a line or a range, if it has not its full name yet; says whether anything changed. */
function settleOther(
  request: LineLabel | SpreadLabel,
  ground: FixedGround,
  table: TableOfPlaces,
  typesetter: Typesetter,
): boolean {
  const { id } = request;
  const before = table.standing(id);
  if (before && !before.numberOnly) return false;
  table.remove(id);
  if (request.kind === 'line') settleLine(request, ground, table, typesetter);
  else {
    const place = cheapestSpread(request, ground, table, typesetter);
    if (place) table.put(id, place, false);
  }
  return table.standing(id)?.numberOnly !== before?.numberOnly;
}

/** What stands under a name for less is no reason to look elsewhere. */
const CLEAR = 4;
/** Each further line is worth so much less. */
const PER_LINE = 0.5;

/** Along its own line or, where that is taken or covers much, along the best of the others. */
function cheapestSpread(
  request: SpreadLabel,
  ground: FixedGround,
  table: TableOfPlaces,
  typesetter: Typesetter,
): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  const look = (line: readonly number[], later: number) => {
    const way = wayOf(() => spreadAlong(request, line, typesetter), ground);
    const place = way.cheapest(table.isFree);
    const cost = place && costOn(ground, place);
    if (cost === null || cost + later >= least) return;
    [best, least] = [place, cost + later];
  };
  look(request.line, 0);
  if (least <= CLEAR) return best;
  for (const [index, line] of (request.otherwise?.() ?? []).entries()) {
    look(line, (index + 1) * PER_LINE);
  }
  return best;
}

/** Beside the point, led to it, and the same with the number alone. */
function waysOf(label: PointLabel, ground: FixedGround, typesetter: Typesetter): readonly Way[] {
  const kinds = label.badge && label.text !== '' ? [false, true] : [false];
  return kinds.flatMap((badgeAlone) => {
    const way = (candidates: typeof besidePoint) =>
      wayOf(() => candidates(label, typesetter, badgeAlone), ground, badgeAlone);
    return label.mayLead ? [way(besidePoint), way(ledFromPoint)] : [way(besidePoint)];
  });
}

function byRank<T extends { rank: number }>(ordered: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const one of ordered) {
    const group = groups.at(-1);
    if (group?.[0]?.rank === one.rank) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function placementOf(ordered: readonly LabelRequest[], table: TableOfPlaces): Placement {
  const placed: PlacedLabel[] = [];
  const dropped: LabelRequest[] = [];
  const numberOnly: LabelRequest[] = [];
  for (const request of ordered) {
    const standing = table.standing(request.id);
    if (!standing) {
      dropped.push(request);
      continue;
    }
    const { candidates } = standing;
    placed.push({
      request,
      boxes: candidates.flatMap((candidate) => candidate.boxes.map(cornersOf)),
      marks: candidates.flatMap((candidate) => candidate.marks()),
    });
    if (standing.numberOnly) numberOnly.push(request);
  }
  return { placed, dropped, numberOnly };
}
