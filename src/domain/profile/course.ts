/** The places of a line's course, in order, with their chainages. */
import type { PlaceName } from '../contract/places';
import { isSamePosition, type Position } from '../geometry/position';
import type { Strand } from '../geometry/strand';
import { type Foot, footOn } from '../geometry/strand-foot';
import type { ProfileSite } from './input';

export interface CourseStop {
  place: ProfileSite;
  foot: Foot;
  /** Whether the notice names the place. */
  named: boolean;
}

/** Chainages of the vertices at exactly that position. */
function chainagesAt(strand: Strand, position: Position): number[] {
  return strand.positions.flatMap((vertex, index) =>
    isSamePosition(vertex, position) ? [strand.chainageOf(index)] : [],
  );
}

/**
 * The stops of a course along its strand. A course may pass a place twice (a ring ends where it begins):
 * each stop takes the first vertex there that is not before the previous stop. A place without a vertex
 * takes the nearest point of the line. Places that are not in the gazetteer are left out.
 */
export function courseStops(
  strand: Strand,
  course: readonly (PlaceName & { named: boolean })[],
  places: ReadonlyMap<string, ProfileSite>,
): CourseStop[] {
  let reached = 0;
  return course.flatMap(({ id, named }) => {
    const place = places.get(id);
    const [position] = place?.positions ?? [];
    if (!place || !position) return [];
    const foot = footOn(strand, position);
    const ahead = chainagesAt(strand, position).find((km) => km >= reached);
    const chainageKm = ahead ?? foot.chainageKm;
    reached = Math.max(reached, chainageKm);
    return [{ place, foot: { ...foot, chainageKm, position: strand.at(chainageKm) }, named }];
  });
}
