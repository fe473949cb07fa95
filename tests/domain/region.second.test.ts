/** What holds of the regions of any edition, by the second one: three counties and what lies outside. */
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/domain/contract/regions';
import { findRegion, namesOf } from '../../src/domain/region/boundary';
import { corridorsIn } from '../../src/domain/region/corridors';
import { type Duty, dutiesOf, isByName } from '../../src/domain/region/duties';
import { featuresIn } from '../../src/domain/region/features';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();
const counties = catalogue.regions.filter(({ kind }) => kind === 'county');

function region(id: string): Region {
  const found = catalogue.regionById.get(id);
  if (!found) throw new Error(`there is no region ${id}`);
  return found;
}
const duty = (duties: readonly Duty[], clause: string, role: Duty['role']) =>
  duties.filter((one) => one.clause.id === clause && one.role === role);
const ids = (one: Duty | undefined) => one?.features.map(({ feature }) => feature.properties.id);

describe('the features of a region', () => {
  it('are each in one group, and the years count every feature with such a deadline', () => {
    for (const { id } of catalogue.regions) {
      const found = featuresIn(catalogue.features, id);
      const listed = [...found.placed.flatMap(({ features }) => features), ...found.unplaced];
      expect(new Set(listed)).toEqual(new Set(found.all));
      expect(listed.length).toBe(found.all.length);
      for (const { year, features } of found.byYear) {
        const having = found.all.filter(({ properties }) =>
          properties.commitments.some(({ deadline }) => deadline.year === year),
        );
        expect([id, year, features]).toEqual([id, year, having.length]);
      }
    }
    const { all, unplaced, byYear } = featuresIn(catalogue.features, 'north');
    expect(all.map(({ properties }) => properties.id)).toContain('highways/ancud-quellon');
    expect(unplaced.map(({ properties }) => properties.id)).toEqual(['airports/pupelde']);
    expect(byYear.map(({ year }) => year)).toContain(2036);
  });
});

describe('duties', () => {
  it('by name are those of the government of the county', () => {
    const named = (id: string) =>
      dutiesOf(catalogue, region(id))
        .filter(isByName)
        .map(({ clause, role, spelling, reading }) => [clause.id, role, spelling, reading]);
    expect(named('middle')).toEqual([['1.2', 'cooperating', '中郡政府', 'named']]);
    expect(named('south')).toEqual([]);
  });

  it('of the counties concerned fall to those where a feature of the part lies', () => {
    for (const one of counties) {
      const [road] = duty(dutiesOf(catalogue, one), '1.1', 'cooperating');
      expect(road?.spelling).toBe('各有关郡');
      const passing = catalogue.features.filter(
        ({ properties }) =>
          properties.regions.includes(one.id) &&
          properties.commitments.some(({ clause }) => clause === '1.1'),
      );
      expect(passing.length).toBeGreaterThan(0);
      expect(ids(road)).toEqual(passing.map(({ properties }) => properties.id));
    }
    const [air] = duty(dutiesOf(catalogue, region('south')), '2.1', 'cooperating');
    expect(air).toBeUndefined();
  });

  it('of a group by airports depend only on the airports of the part', () => {
    const agencyById = new Map(catalogue.agencyById);
    const group = agencyById.get('counties-concerned');
    if (!group) throw new Error('there is no such group');
    agencyById.set(group.id, { ...group, regionsOf: 'airports' });
    const duties = dutiesOf({ ...catalogue, agencyById }, region('middle'));
    const [road] = duty(duties, '1.1', 'cooperating');
    expect(road).toMatchObject({ reading: 'every', features: [], elsewhere: 0 });
    const [air] = duty(duties, '2.1', 'cooperating');
    expect(ids(air)).toEqual(['airports/mocopulli']);
  });

  it('never fall to what lies outside, though features stand there', () => {
    expect(featuresIn(catalogue.features, 'mainland').all).not.toEqual([]);
    expect(dutiesOf(catalogue, region('mainland'))).toEqual([]);
  });

  it('fall to every county where no feature of the part has a region', () => {
    const bare = { ...catalogue, features: [] };
    for (const one of catalogue.regions) {
      const [road] = duty(dutiesOf(bare, one), '1.1', 'cooperating');
      expect([one.id, road?.reading]).toEqual([
        one.id,
        one.kind === 'county' ? 'every' : undefined,
      ]);
    }
  });
});

describe('a county without a boundary', () => {
  it('has a length inside where a line touches it alone, or where limits are authored', () => {
    const basis = (id: string) =>
      corridorsIn(catalogue.features, region(id), null, null).corridors.map(
        ({ feature, inside }) => `${feature.properties.id} ${inside?.basis ?? null}`,
      );
    expect(basis('south')).toEqual(['highways/ancud-quellon breaks']);
    expect(basis('middle')).toEqual(
      expect.arrayContaining(['highways/ancud-quellon breaks', 'highways/castro-dalcahue whole']),
    );
    const parts = counties.map(
      (one) =>
        corridorsIn(catalogue.features, one, null, null).corridors.find(
          ({ feature }) => feature.properties.id === 'highways/ancud-quellon',
        )?.inside?.km ?? 0,
    );
    const whole = catalogue.featureById.get('highways/ancud-quellon')?.properties.lengthKm;
    expect(parts.reduce((sum, km) => sum + km, 0)).toBeCloseTo(whole ?? Number.NaN, 0);
  });

  it('is known by its names and no other', () => {
    const named = (name: string) =>
      findRegion(
        {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              properties: { name },
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [-74, -43],
                    [-73, -43],
                    [-73, -42],
                    [-74, -43],
                  ],
                ],
              },
            },
          ],
        },
        region('middle'),
      );
    for (const name of ['中郡', 'Middle County', 'MIDDLE COUNTY', 'Middle']) {
      expect(named(name)).toMatchObject({ found: true, name });
    }
    for (const name of ['中町', '南郡']) expect(named(name)).toMatchObject({ why: 'no-match' });
    const all = counties.flatMap((one) => [...namesOf(one)]);
    expect(new Set(all).size).toBe(all.length);
  });
});
