/** A line that touches or crosses itself is a slip of the order of its places. */

import { legKey, legsOf } from '../../../src/domain/geometry/legs';
import { isSamePosition, type Position } from '../../../src/domain/geometry/position';
import { byId, type Check, problemAt } from '../read/records';
import { authoredStrandsOf } from '../resolve/strands';

type Leg = [from: Position, to: Position];

/** Twice the area of a triangle: its sign says on which side of a–b the point c lies. */
const side = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether c, known to be in line with a and b, lies between them. */
const between = (a: Position, b: Position, c: Position): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

function touch([a, b]: Leg, [c, d]: Leg): boolean {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && between(a, b, c)) ||
    (abd === 0 && between(a, b, d)) ||
    (cda === 0 && between(c, d, a)) ||
    (cdb === 0 && between(c, d, b))
  );
}

/** The next leg may only share the joint: it must not run back over this one. */
const foldsBack = ([a, b]: Leg, [, d]: Leg): boolean =>
  side(a, b, d) === 0 && (between(a, b, d) || between(b, d, a));

/** The first two legs of a strand that touch, by index; null where none do. */
function selfContact(strand: readonly Position[]): [number, number] | null {
  const legs = legsOf(strand);
  for (const [i, leg] of legs.entries()) {
    for (const [j, other] of legs.entries()) {
      if (j <= i) continue;
      const next = j === i + 1;
      // A ring closes where it began.
      const closes = i === 0 && j === legs.length - 1 && isSamePosition(leg[0], other[1]) && j > 1;
      if (!closes && (next ? foldsBack(leg, other) : touch(leg, other))) return [i, j];
    }
  }
  return null;
}

/** A vertex twice in a row is a leg without length, and told as that. */
const withoutRepeats = (strand: readonly Position[]): Position[] =>
  strand.filter(
    (position, index) => !isSamePosition(position, strand[index - 1] ?? [Number.NaN, 0]),
  );

const legsInWords = (contact: readonly number[]): string =>
  `legs ${contact.map((leg) => leg + 1).join(' and ')}`;

/** A line of the existing network is its alignment and nothing else. */
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
