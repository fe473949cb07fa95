import { describe, expect, it } from 'vitest';
import { footOn } from '../../src/domain/geometry/strand-foot';
import { isExisting, type ProfileLine, profileInput } from '../../src/domain/profile/input';
import { type Profile, profileOf } from '../../src/domain/profile/profile';
import { generatedCatalogue, readGenerated } from '../generated';

const catalogue = generatedCatalogue();
const existing = readGenerated('existing-trunk.geojson').features;
const places = readGenerated('places.json');
const input = profileInput(catalogue.features, existing, places);
const lines = input.lines.filter(({ id }) => catalogue.featureById.has(id));

function lineOf(id: string): ProfileLine {
  const line = input.lineById.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
}

const made = new Map<string, Profile>();

function profile(id: string): Profile {
  const properties = catalogue.featureById.get(id)?.properties ?? { sections: [] };
  const found = made.get(id) ?? profileOf(lineOf(id), properties, 0, input);
  if (!found) throw new Error(`${id} has no strand`);
  made.set(id, found);
  return found;
}

describe('profiles of this register', () => {
  it('ends at the length in the register, for every line', () => {
    expect(lines.length).toBeGreaterThan(40);
    for (const { id, strands } of lines) {
      const said = catalogue.featureById.get(id)?.properties.lengthKm ?? Number.NaN;
      const ends = strands.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
      expect(Math.abs(ends / said - 1), id).toBeLessThan(0.001);
    }
  });

  it('gives the longest strand first', () => {
    const branched = lines.filter(({ strands }) => strands.length > 1);
    expect(branched.length).toBeGreaterThan(0);
    for (const { strands } of branched) {
      const lengths = strands.map(({ lengthKm }) => lengthKm);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  it('says of existing lines of when their course is, where it is known', () => {
    const met = profile('highways/kuqa-kashgar').items.filter(({ group }) => isExisting(group));
    const known = new Map(existing.map(({ properties }) => [properties.id, properties.courseDate]));
    expect(met.length).toBeGreaterThan(3);
    for (const { id, courseDate } of met) expect(courseDate, id).toBe(known.get(id));
    expect(met.every(({ courseDate }) => courseDate !== undefined)).toBe(true);
  });

  it('lists a place twice if a ring returns to it', () => {
    const ring = profile('tourism-routes/altai-ring');
    const stops = ring.items.filter(({ relation }) => relation === 'on');
    expect(stops[0]?.id).toBe(stops.at(-1)?.id);
    expect(stops[0]?.fromKm).toBeCloseTo(0, 3);
    expect(stops.at(-1)?.fromKm).toBeCloseTo(ring.lengthKm, 3);
  });

  it('leaves no profile with two crossings between which the lines stay within the errors', () => {
    for (const { id } of lines) {
      const crossed = profile(id).items.filter(({ relation }) => relation === 'crossing');
      const { strand, lengthKm } = profile(id);
      for (const [index, a] of crossed.entries()) {
        const b = crossed.slice(index + 1).find((one) => one.id === a.id);
        if (!b || b.fromKm - a.toKm <= a.plusMinusKm) continue;
        const others = lineOf(a.id).strands;
        const between = Array.from({ length: 60 }, (_, at) =>
          strand.at(Math.min(lengthKm, a.toKm + ((b.fromKm - a.toKm) * at) / 59)),
        );
        const shares = profile(id).items.some(
          (one) =>
            one.id === a.id &&
            one.relation === 'shared' &&
            one.fromKm < b.fromKm &&
            one.toKm > a.toKm,
        );
        if (shares) continue;
        const reach = Math.min(a.plusMinusKm, 25);
        const near = others.some((other) =>
          between.every((spot) => footOn(other, spot).distanceKm < reach * 0.9),
        );
        expect(near, `${id} and ${a.id} at ${a.fromKm} and ${b.fromKm}`).toBe(false);
      }
    }
  });
});

describe('sections', () => {
  it('are placed if their names tell both ends, and only then', () => {
    const { sections } = profile('highways/hongshanzui-ruoqiang');
    const placed = Object.fromEntries(
      sections.map(({ section, stretch }) => [
        section.nameZh,
        stretch && [stretch.fromId, stretch.toId],
      ]),
    );
    expect(placed['乌鲁木齐-尉犁']).toEqual(['urumqi', 'yuli']);
    expect(placed['尉犁-35团']).toBeNull();
    for (const { section, stretch } of profile('energy-lines/central-asia-gas-line-d').sections) {
      expect(stretch, section.nameZh).toBeNull();
    }
  });

  it('finds a place by its name without the suffix of its kind', () => {
    const ends = (id: string) =>
      profile(id).sections.map(({ stretch }) => stretch && [stretch.fromId, stretch.toId]);
    expect(ends('highways/kashgar-khunjerab')).toEqual([
      ['oytak', 'bulunkou'],
      ['tashkurgan', 'dabdar'],
      ['tashkurgan', 'khunjerab-gate'],
    ]);
    expect(ends('railways/fuyun-takeshiken').at(-1)).toEqual(['qinghe', 'takeshiken-gate']);
  });

  it('tells which end of a name was not found, and nothing if the name has no ends', () => {
    const lost = (id: string) => profile(id).sections.map((one) => one.lost);
    expect(lost('highways/hongshanzui-ruoqiang').slice(-2)).toEqual([['35团'], ['35团']]);
    expect(lost('highways/jinghe-alashankou')).toEqual([['黑山头东侧', '阿拉山口市规划区南侧']]);
    expect(lost('highways/wucaiwan-jeminay').flat()).toEqual([]);
  });
});
