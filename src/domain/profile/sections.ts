/**
 * Sections carry a name, a road number and a published length, but no chainage. One is
 * placed where its Chinese name says "from-to" and both are places on the line; others
 * stay in the list without a stretch, since nothing says where they begin.
 */
import type { Section } from '../contract';
import { footWithin } from './foot';
import type { MeasuredSite } from './measured';
import type { Strand } from './strand';

export interface PlacedSection {
  section: Section;
  /** Null where the name does not say it in places of the gazetteer. */
  stretch: { fromKm: number; toKm: number; fromId: string; toId: string } | null;
}

/** A road that serves a town passes its centre at a distance. */
const END_REACH_KM = 15;

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
  places: Iterable<MeasuredSite>,
): PlacedSection[] {
  const byName = new Map<string, MeasuredSite[]>();
  for (const place of places) {
    byName.set(place.nameZh, [...(byName.get(place.nameZh) ?? []), place]);
  }
  const find = (names: readonly string[]) => {
    for (const name of names) {
      for (const place of byName.get(name) ?? []) {
        const [position] = place.positions;
        const foot = position && footWithin(strand, position, END_REACH_KM);
        if (foot) return { id: place.id, km: foot.chainageKm };
      }
    }
    return null;
  };
  return sections.map((section) => {
    const ends = endsOf(section.nameZh);
    const from = ends && find(ends[0]);
    const to = ends && find(ends[1]);
    if (!from || !to || Math.abs(to.km - from.km) < 1) return { section, stretch: null };
    const [low, high] = from.km < to.km ? [from, to] : [to, from];
    return {
      section,
      stretch: { fromKm: low.km, toKm: high.km, fromId: low.id, toId: high.id },
    };
  });
}
