/** Crossings of two lines that run side by side become one stretch; certain ones stay. */
import { describe, expect, it } from 'vitest';
import { withAlongside } from '../../../src/domain/profile/alongside';
import type { Contact } from '../../../src/domain/profile/contact';
import { kmOf, strandOf } from './equator';

const OWN = strandOf([0, 0], [4, 0]);
/** Beside the line from 1° to 2° of it, and far off elsewhere. */
const BESIDE = strandOf([1, 1], [1, 0.01], [1.5, -0.01], [2, 0.01], [2, 1]);

const contact = (
  kind: Contact['kind'],
  from: number,
  to = from,
  rest: Partial<Contact> = {},
): Contact => ({
  kind,
  fromKm: kmOf(from),
  toKm: kmOf(to),
  count: 1,
  gapKm: 0,
  ...rest,
});
const found = (...contacts: Contact[]) => withAlongside(OWN, BESIDE, contacts, 5, 5);
const short = (contacts: readonly Contact[]) =>
  contacts.map(({ kind, fromKm, toKm, count }) => [
    kind,
    Math.round((fromKm / kmOf(1)) * 1000) / 1000,
    Math.round((toKm / kmOf(1)) * 1000) / 1000,
    count,
  ]);

describe('crossings', () => {
  it('where two lines run side by side are one stretch, with their number', () => {
    expect(short(found(contact('crossing', 1.2), contact('crossing', 1.8)))).toEqual([
      ['alongside', 1.2, 1.8, 2],
    ]);
    expect(
      short(
        found(
          contact('crossing', 1.2),
          contact('crossing', 1.5, 1.52, { count: 3 }),
          contact('crossing', 1.8),
        ),
      ),
    ).toEqual([['alongside', 1.2, 1.8, 5]]);
  });

  it('elsewhere stay, before the stretch that is found', () => {
    expect(
      short(
        found(
          contact('crossing', 0.5),
          contact('crossing', 1.2),
          contact('crossing', 1.8),
          contact('crossing', 3),
        ),
      ),
    ).toEqual([
      ['crossing', 0.5, 0.5, 1],
      ['crossing', 3, 3, 1],
      ['alongside', 1.2, 1.8, 2],
    ]);
  });

  it('stay where there is only one, or where they cannot be told apart', () => {
    const one = [contact('crossing', 1.5)];
    expect(found(...one)).toEqual(one);
    const elsewhere = [contact('crossing', 1.5), contact('crossing', 3)];
    expect(found(...elsewhere)).toEqual(elsewhere);
    const near = [contact('crossing', 1.5), contact('crossing', 1.53)];
    expect(found(...near)).toEqual(near);
  });

  it('are not explained by the stretch that both lines share', () => {
    const shared = contact('shared', 1.3, 1.7);
    const all = [contact('crossing', 1.2), shared, contact('crossing', 1.8)];
    expect(found(...all)).toEqual(all);
    expect(
      short(
        found(
          contact('crossing', 1.05),
          contact('crossing', 1.25),
          shared,
          contact('crossing', 1.8),
        ),
      ),
    ).toEqual([
      ['shared', 1.3, 1.7, 1],
      ['crossing', 1.8, 1.8, 1],
      ['alongside', 1.05, 1.25, 2],
    ]);
    expect(
      short(
        found(
          contact('crossing', 1.2),
          shared,
          contact('crossing', 1.75),
          contact('crossing', 1.95),
        ),
      ),
    ).toEqual([
      ['crossing', 1.2, 1.2, 1],
      ['shared', 1.3, 1.7, 1],
      ['alongside', 1.75, 1.95, 2],
    ]);
  });

  it('take ends with them that may or may not meet, and not those that meet', () => {
    const crossings = [contact('crossing', 1.2), contact('crossing', 1.8)];
    expect(short(found(...crossings, contact('end', 1.9, 1.9, { gapKm: 1 })))).toEqual([
      ['alongside', 1.2, 1.9, 2],
    ]);
    expect(short(found(...crossings, contact('end', 1.9)))).toEqual([
      ['end', 1.9, 1.9, 1],
      ['alongside', 1.2, 1.8, 2],
    ]);
  });
});
