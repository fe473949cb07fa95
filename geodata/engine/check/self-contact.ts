/** Finds lines that touch or cross themselves, which is always a wrong order of places or vertices. */

import { legKey, legsOf } from '../../../src/domain/geometry/legs';
import { isOnLeg, meetingOf } from '../../../src/domain/geometry/plane';
import { isSamePosition, type Position } from '../../../src/domain/geometry/position';
import { byId, type Check, problemAt } from '../read/records';
import { authoredStrandsOf } from '../resolve/strands';

type Leg = [from: Position, to: Position];

/** Whether the next leg runs back over this one; it may share only the joint. */
const foldsBack = ([a, b]: Leg, [, d]: Leg): boolean => isOnLeg(a, b, d) || isOnLeg(b, d, a);

/** Indices of the first two legs of a strand that touch; null if none do. */
function selfContact(strand: readonly Position[]): [number, number] | null {
  const legs = legsOf(strand);
  for (const [i, leg] of legs.entries()) {
    for (const [j, other] of legs.entries()) {
      if (j <= i) continue;
      const next = j === i + 1;
      // A ring may end where it began.
      const closes = i === 0 && j === legs.length - 1 && isSamePosition(leg[0], other[1]) && j > 1;
      if (!closes && (next ? foldsBack(leg, other) : meetingOf(leg, other) !== 'apart'))
        return [i, j];
    }
  }
  return null;
}

/** Without repeated vertices: these are reported by the rule for zero-length legs. */
const withoutRepeats = (strand: readonly Position[]): Position[] =>
  strand.filter(
    (position, index) => !isSamePosition(position, strand[index - 1] ?? [Number.NaN, 0]),
  );

const legsInWords = (contact: readonly number[]): string =>
  `legs ${contact.map((leg) => leg + 1).join(' and ')}`;

/** A line of the existing trunk consists of its alignment only. */
const checkExisting: Check = ({ existing, alignments }) =>
  existing.flatMap(({ id }) => {
    const alignment = alignments.get(id);
    const contact = alignment && selfContact(withoutRepeats(alignment.record.geometry.coordinates));
    if (!contact) return [];
    const message = `${id} touches itself: ${legsInWords(contact)}`;
    const remedy = 'correct the order of the vertices; leg 1 joins the first two';
    const path = ['geometry', 'coordinates', contact[1]];
    return [problemAt('self-contact', alignment.origin, path, message, remedy)];
  });

const checkFeatures: Check = ({ features, places, alignments }) => {
  const placeById = byId(places);
  return features.flatMap((feature) => {
    const strands = authoredStrandsOf(feature, placeById, alignments).map(withoutRepeats);
    const path = ['geometry', 'course'];
    const contacts = strands.flatMap((strand) => {
      const contact = selfContact(strand);
      if (!contact) return [];
      const message = `${feature.id} touches itself: ${legsInWords(contact)}`;
      const remedy = 'correct the order of the places, or make the spur a branch';
      return [problemAt('self-contact', feature.origin, path, message, remedy)];
    });
    const keys = strands.flatMap((strand) => legsOf(strand).map((leg) => legKey(...leg).key));
    if (contacts.length || new Set(keys).size === keys.length) return contacts;
    const message = `${feature.id} has a branch that runs over a leg drawn already`;
    const remedy = 'let the branch begin where it leaves the course';
    return [problemAt('self-contact', feature.origin, path, message, remedy)];
  });
};

export const checkSelfContact: Check = (records) => [
  ...checkFeatures(records),
  ...checkExisting(records),
];
