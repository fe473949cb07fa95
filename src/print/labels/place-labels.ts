/**
 * Places all labels of a map, in the order of priority. A label takes the cheapest candidate that is free;
 * to make room, others of the same or an earlier priority may be moved, but never removed. Later
 * priorities have no influence on which labels of an earlier one are placed.
 */
import { distance } from '../../domain/geometry/polyline';
import type { Rect } from '../../scene/scene';
import type { Typesetter } from '../../scene/typesetter';
import { type Assignment, assignmentIn } from './assignment';
import { type CandidateList, candidateList } from './candidate';
import { cheapestAreaCandidate } from './candidates-area';
import {
  alongLine,
  type CandidatesOnStretch,
  type LineCandidate,
  onLine,
  stretchesOf,
} from './candidates-line';
import { besidePoint, withLeaderFromPoint } from './candidates-point';
import { type CollisionIndex, collisionIndex } from './collision-index';
import { cheapestListing, crowdsOf } from './crowd';
import type {
  AreaLabel,
  LabelRequest,
  LineLabel,
  Obstacle,
  PlacedLabel,
  Placement,
  PointLabel,
} from './label';
import { cornersOf } from './oriented-box';

/** What all steps of placing work with. */
interface Workplace {
  index: CollisionIndex;
  assignment: Assignment;
  typesetter: Typesetter;
}

/** Passes that try to improve the labels of a priority, once all of them have been tried. */
const PASSES = 2;

export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  frame: Rect,
  typesetter: Typesetter,
): Placement {
  const ordered = [...requests].sort(
    (a, b) => a.priority - b.priority || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const index = collisionIndex(obstacles, frame);
  const assignment = assignmentIn(index);
  const workplace = { index, assignment, typesetter: withKnownWidths(typesetter) };
  const listsById = new Map(
    ordered.flatMap((request) =>
      request.kind === 'point' ? [[request.id, listsOf(request, workplace)] as const] : [],
    ),
  );
  const movableOf = (id: string) => ({ id, lists: listsById.get(id) ?? [] });
  const settle = (request: LabelRequest, mayMove: boolean): boolean => {
    if (request.kind !== 'point') return settleFixed(request, workplace);
    const before = assignment.of(request.id);
    // A row of a crowd's column stays in it.
    if (before && !before.movable) return false;
    return assignment.improve(movableOf(request.id), mayMove);
  };
  for (const group of byPriority(ordered)) {
    const points = group.filter((request) => request.kind === 'point');
    for (const crowd of crowdsOf(points)) {
      const labels = crowd.map(({ id }) => movableOf(id));
      if (labels.map(assignment.assignBest).every(Boolean)) continue;
      for (const { id } of labels) assignment.remove(id);
      settleCrowd(crowd, workplace);
    }
    for (const request of group) settle(request, true);
    for (let pass = 0; pass < PASSES; pass++) {
      // `map` first: every label is tried, even after one has changed.
      if (!group.map((request) => settle(request, false)).some(Boolean)) break;
    }
  }
  return placementOf(ordered, assignment);
}

/** Shaping text is slow, and candidates need the same widths again and again. */
function withKnownWidths(typesetter: Typesetter): Typesetter {
  const known = new Map<string, number>();
  return {
    ascent: typesetter.ascent,
    descent: typesetter.descent,
    missing: (text) => typesetter.missing(text),
    widthMm: (text, sizeMm, weight, trackingMm = 0) => {
      const key = `${sizeMm} ${weight} ${trackingMm} ${text}`;
      const width = known.get(key) ?? typesetter.widthMm(text, sizeMm, weight, trackingMm);
      known.set(key, width);
      return width;
    },
  };
}

/** Candidates of a point label: beside the point, with a leader line, and both with the number alone. */
function listsOf(label: PointLabel, { index, typesetter }: Workplace): readonly CandidateList[] {
  const forms = label.badge && label.text !== '' ? [false, true] : [false];
  return forms.flatMap((badgeAlone) => {
    const list = (candidates: typeof besidePoint) =>
      candidateList(() => candidates(label, typesetter, badgeAlone), index, badgeAlone);
    return label.mayLead ? [list(besidePoint), list(withLeaderFromPoint)] : [list(besidePoint)];
  });
}

/** A crowd of this size is listed in halves if there is no room for all names together. */
const HALVED_FROM = 4;

/** Lists a crowd in columns, by names or, if there is no room, by numbers; or not at all. */
function settleCrowd(crowd: readonly PointLabel[], workplace: Workplace): void {
  const { index, assignment, typesetter } = workplace;
  const list = (badgeAlone: boolean): boolean => {
    const listing = cheapestListing(crowd, index, typesetter, badgeAlone);
    for (const { label, candidate } of listing?.rows ?? [])
      assignment.fix(label.id, candidate, badgeAlone && label.text !== '');
    return listing !== null;
  };
  if (list(false)) return;
  if (crowd.length < HALVED_FROM) {
    list(true);
    return;
  }
  const topDown = [...crowd].sort((a, b) => a.at[1] - b.at[1] || (a.id < b.id ? -1 : 1));
  const middle = Math.ceil(topDown.length / 2);
  for (const half of [topDown.slice(0, middle), topDown.slice(middle)])
    settleCrowd(half, workplace);
}

/** Places the label of a line or an area, unless its full name is placed. Returns whether anything changed. */
function settleFixed(request: LineLabel | AreaLabel, workplace: Workplace): boolean {
  const { index, assignment, typesetter } = workplace;
  const { id } = request;
  const before = assignment.of(id);
  if (before && !before.numberOnly) return false;
  assignment.remove(id);
  if (request.kind === 'line') settleLine(request, workplace);
  else {
    const candidate = cheapestAreaCandidate(request, index, typesetter);
    if (candidate) assignment.fix(id, candidate, false);
  }
  return assignment.of(id)?.numberOnly !== before?.numberOnly;
}

/** The name along the line, repeated; if there is no room for it, the number on the line, once. */
function settleLine(label: LineLabel, workplace: Workplace): void {
  const { typesetter } = workplace;
  const onlyPlate = label.shield !== undefined || label.text === '';
  const whole = onlyPlate ? onLine(label, typesetter) : alongLine(label, typesetter);
  if (repeatOnLine(label, whole, label.everyMm, false, workplace)) return;
  if (label.badge && !onlyPlate)
    repeatOnLine(label, onLine(label, typesetter), null, true, workplace);
}

/** Least distance between repetitions, as a share of `everyMm`. */
const APART = 0.55;

/** Places a label on each stretch of its line; once if `everyMm` is null. Returns whether any was placed. */
function repeatOnLine(
  label: LineLabel,
  candidatesOn: CandidatesOnStretch,
  everyMm: number | null,
  numberOnly: boolean,
  { index, assignment }: Workplace,
): boolean {
  const placed: LineCandidate[] = [];
  const apartMm = (everyMm ?? 0) * APART;
  for (const stretch of stretchesOf({ ...label, everyMm })) {
    const candidates = candidatesOn(stretch, placed.length === 0).filter(({ middle }) =>
      placed.every((other) => distance(middle, other.middle) >= apartMm),
    );
    const candidate = candidateList(() => candidates, index).cheapest();
    if (!candidate) continue;
    assignment.fix(label.id, candidate, numberOnly);
    placed.push(candidate);
    if (everyMm === null) return true;
  }
  return placed.length > 0;
}

function byPriority<T extends { priority: number }>(ordered: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const one of ordered) {
    const group = groups.at(-1);
    if (group?.[0]?.priority === one.priority) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function placementOf(ordered: readonly LabelRequest[], assignment: Assignment): Placement {
  const placed: PlacedLabel[] = [];
  const dropped: LabelRequest[] = [];
  const numberOnly: LabelRequest[] = [];
  for (const request of ordered) {
    const assigned = assignment.of(request.id);
    if (!assigned) {
      dropped.push(request);
      continue;
    }
    const { candidates } = assigned;
    placed.push({
      request,
      boxes: candidates.flatMap((candidate) => candidate.boxes.map(cornersOf)),
      marks: candidates.flatMap((candidate) => candidate.marks()),
    });
    if (assigned.numberOnly) numberOnly.push(request);
  }
  return { placed, dropped, numberOnly };
}
