/**
 * Places the sections of a line. A section has a name, a road number and a published length, but no
 * chainage. It is placed if its Chinese name has the form "from-to" and both are places on the line; the
 * others stay in the list without a stretch, and tell which part of their name was not found.
 */
import { anyOf } from '../alternation';
import type { Section } from '../contract/register';
import type { Strand } from '../geometry/strand';
import { footWithin } from '../geometry/strand-foot';
import { GRAMMAR } from '../grammar';
import type { ProfileSite } from './input';

export interface PlacedSection {
  section: Section;
  /** Null if the name does not tell both ends as places of the gazetteer. */
  stretch: {
    fromKm: number;
    toKm: number;
    /** For each end: the accuracies of the line and of the place together. */
    plusMinusKm: number;
    fromId: string;
    toId: string;
  } | null;
  /**
   * Chinese names of ends that were not found on the line as two separate places; empty if the name tells
   * no ends.
   */
  lost: readonly string[];
}

/** Largest distance of an end from the line: a road that serves a town may pass its centre at a distance. */
const END_REACH_KM = 15;
/** Nearer ends count as the same place. */
const LEAST_KM = 1;

const withoutBracket = (name: string): string => name.replace(/[（(].*[）)]$/, '');

const { siteSuffixes, townSuffixes } = GRAMMAR.administrative;
/** Suffix that tells the kind of place. */
const KIND = new RegExp(`(?<=..)${anyOf([...siteSuffixes, ...townSuffixes])}$`);

/**
 * Forms of a name to compare in turn, since the same place may be written 红其拉甫 and 红其拉甫口岸(国门):
 * as written, without the bracket, and without the suffix too.
 */
const PLAINER: readonly ((name: string) => string)[] = [
  (name) => name,
  withoutBracket,
  (name) => withoutBracket(name).replace(KIND, ''),
];

/** 中国境内：喀什(疏勒)-叶城-墨玉 gives 疏勒 or 喀什, and 墨玉. */
function endsOf(nameZh: string): [from: string[], to: string[]] | null {
  const [, own = nameZh] = /：(.+)$/.exec(nameZh) ?? [];
  const plain = own.replaceAll(/[（(]([^（）()]*)[）)]/g, (_, inside: string) =>
    /[-–，、]/.test(inside) ? '' : `|${inside}`,
  );
  const tokens = plain.split(/[-–]/).map((token) => token.split('|').filter((one) => one !== ''));
  const [first, last] = [tokens[0], tokens.at(-1)];
  return tokens.length > 1 && first && last ? [first.toReversed(), last.toReversed()] : null;
}

export function placeSections(
  strand: Strand,
  sections: readonly Section[],
  places: Iterable<ProfileSite>,
  claimedAtKm: (chainageKm: number) => number,
): PlacedSection[] {
  const onLine = [...places].flatMap(({ id, nameZh, accuracyKm: ownKm, positions: [position] }) => {
    const foot = position && footWithin(strand, position, END_REACH_KM);
    return foot ? [{ id, nameZh, ownKm, km: foot.chainageKm, offKm: foot.distanceKm }] : [];
  });
  const find = (names: readonly string[]) => {
    for (const plain of PLAINER) {
      for (const name of names) {
        const same = onLine.filter(({ nameZh }) => plain(nameZh) === plain(name));
        const [nearest] = same.toSorted((a, b) => a.offKm - b.offKm);
        if (nearest) return nearest;
      }
    }
    return null;
  };
  return sections.map((section): PlacedSection => {
    const ends = endsOf(section.nameZh);
    if (!ends) return { section, stretch: null, lost: [] };
    const found = ends.map((names) => ({ name: names.at(-1) ?? '', at: find(names) }));
    const lost = found.flatMap(({ name, at }) => (at ? [] : [name]));
    const [low, high] = found.flatMap(({ at }) => at ?? []).toSorted((a, b) => a.km - b.km);
    if (!low || !high) return { section, stretch: null, lost };
    if (high.km - low.km < LEAST_KM) {
      return { section, stretch: null, lost: found.map(({ name }) => name) };
    }
    return {
      section,
      stretch: {
        fromKm: low.km,
        toKm: high.km,
        plusMinusKm: Math.max(...[low, high].map(({ km, ownKm }) => claimedAtKm(km) + ownKm)),
        fromId: low.id,
        toId: high.id,
      },
      lost,
    };
  });
}
