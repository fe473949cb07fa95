/** What a notice asks for without a feature on the map, of the second edition's register. */
import { describe, expect, it } from 'vitest';
import type { GazetteerPlace, PlaceKind } from '../../src/domain/contract/places';
import type { OrderedDocument, Target } from '../../src/domain/contract/register';
import { decide, isFoundUnder } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import { isOnTheWay } from '../../src/domain/gazetteer';
import { unmappedDuties } from '../../src/domain/unmapped-duties';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();
const { clauses } = catalogue;
const short = (found: ReturnType<typeof unmappedDuties>) =>
  found.map(({ clause, part, kind }) => `${clause.id}/${part} ${kind}`);

describe('what is asked for without a feature', () => {
  const decision = decide(catalogue, EVERYTHING);
  const found = unmappedDuties(catalogue, decision);

  it('has every document and every target once, under its part, documents before targets', () => {
    const records = clauses.flatMap(({ documents, targets }) => [...documents, ...targets]);
    expect(records.length).toBeGreaterThan(0);
    const listed = found.flatMap((one): (OrderedDocument | Target)[] =>
      one.kind === 'document' ? [one.document] : one.kind === 'target' ? [one.target] : [],
    );
    expect(new Set(listed)).toEqual(new Set(records));
    expect(listed).toHaveLength(records.length);
    for (const one of found) {
      if (one.kind === 'document') expect(one.document.part).toBe(one.part);
      if (one.kind === 'target') expect(one.target.part).toBe(one.part);
    }
  });

  it('has a part itself only where the part has no record and no feature', () => {
    const bare = clauses.flatMap((clause) =>
      clause.parts.flatMap((_, index) => {
        const part = index + 1;
        const records = [...clause.documents, ...clause.targets].filter((one) => one.part === part);
        const features = decision.features.filter((one) =>
          isFoundUnder(decision, one, clause.id, part),
        );
        return records.length + features.length === 0 ? [`${clause.id}/${part} part`] : [];
      }),
    );
    expect(short(found).filter((one) => one.endsWith(' part'))).toEqual(bare);
  });

  it('is every part where no feature is on the map, and nothing where nothing is found', () => {
    const [clause] = clauses;
    if (!clause) throw new Error('no clause');
    const alone = {
      ...catalogue,
      features: [],
      clauses: [{ ...clause, documents: [], targets: [] }],
    };
    expect(short(unmappedDuties(alone, decide(alone, EVERYTHING)))).toEqual(
      clause.parts.map((_, index) => `${clause.id}/${index + 1} part`),
    );
    const nothing = { ...decision, parts: new Set<never>(), records: new Set<never>() };
    expect(unmappedDuties(catalogue, nothing)).toEqual([]);
  });

  it('is in the order of the register', () => {
    const order = clauses.flatMap(({ id, parts }) => parts.map((_, index) => `${id}/${index + 1}`));
    const places = found.map(({ clause, part }) => order.indexOf(`${clause.id}/${part}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the places that a course passes', () => {
  const passed = (kind: PlaceKind) => isOnTheWay({ kind } as GazetteerPlace);

  it('are towns, passes, junctions and stations, and no features of their own', () => {
    const on: PlaceKind[] = ['city', 'town', 'pass', 'junction', 'station'];
    expect(on.map(passed)).toEqual(on.map(() => true));
    expect(passed('airport')).toBe(false);
  });
});
