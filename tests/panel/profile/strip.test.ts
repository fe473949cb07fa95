import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { profileInput } from '../../../src/domain/profile/input';
import { within } from '../../../src/domain/profile/nearby';
import { profileOf } from '../../../src/domain/profile/profile';
import { layOut } from '../../../src/panel/profile/layout';
import { type Mark, pack, textWidth } from '../../../src/panel/profile/pack';
import { generatedCatalogue, readGenerated } from '../../generated';

const FONT = 12;

/** What a packed mark covers, with its label. */
function covered<M extends Mark>({
  mark,
  labelX,
  anchor,
}: ReturnType<typeof pack<M>>['marks'][number]) {
  if (labelX === null) return [mark.x0, mark.x1] as const;
  const width = textWidth(mark.label, FONT);
  const [from, to] = anchor === 'start' ? [labelX, labelX + width] : [labelX - width, labelX];
  return [Math.min(mark.x0, from), Math.max(mark.x1, to)] as const;
}

function collisions<M extends Mark>({ marks }: ReturnType<typeof pack<M>>): string[] {
  return marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b) => {
      const [[a0, a1], [b0, b1]] = [covered(a), covered(b)];
      return a.row === b.row && a0 < b1 && b0 < a1 ? [`${a.mark.label} / ${b.mark.label}`] : [];
    }),
  );
}

const marks = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 600, noNaN: true }),
    width: fc.double({ min: 2, max: 200, noNaN: true }),
    label: fc.string({ maxLength: 12 }),
    priority: fc.integer({ min: 0, max: 3 }),
    over: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe('packing a lane', () => {
  it('never lets a mark or a label cover another, and keeps all marks', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 4 }), (given, labelRows) => {
        const made = given.map(({ at, width, ...rest }) => ({ x0: at, x1: at + width, ...rest }));
        const packing = pack(made, { widthPx: 820, fontPx: FONT, labelRows });
        expect(packing.marks.map(({ mark }) => mark)).toEqual(made);
        expect(collisions(packing)).toEqual([]);
        for (const one of packing.marks) {
          expect(one.row).toBeLessThan(packing.rows);
          if (one.labelX !== null) expect(one.row).toBeLessThan(labelRows);
        }
      }),
    );
  });

  it('gives a scarce label to the mark that comes first in priority', () => {
    const at = (label: string, x0: number, priority: number): Mark => ({
      x0,
      x1: x0 + 8,
      label,
      priority,
      over: false,
    });
    const { marks: packed } = pack([at('minor', 100, 5), at('capital', 104, 0)], {
      widthPx: 200,
      fontPx: FONT,
      labelRows: 1,
    });
    expect(packed.map(({ labelX }) => labelX !== null)).toEqual([false, true]);
  });
});

describe('the strip of a real line', () => {
  const catalogue = generatedCatalogue();
  const input = profileInput(
    catalogue.features,
    readGenerated('existing-trunk.geojson').features,
    readGenerated('places.json'),
  );
  const words = {
    item: ({ nameZh }: { nameZh: string }) => nameZh,
    whole: ({ nameZh }: { nameZh: string }) => nameZh,
    several: (name: string, count: number) => `${name} 等 ${count} 项`,
    section: () => '',
  };
  const strip = (id: string, reachKm: number, width: number, zoom = 1) => {
    const line = input.lineById.get(id);
    const properties = catalogue.featureById.get(id)?.properties;
    const profile = line && properties && profileOf(line, properties, 0, input);
    if (!profile) throw new Error(id);
    const items = within(profile.items, reachKm);
    return { items, profile, layout: layOut(profile, items, width, zoom, words) };
  };

  it('shows every item, alone or in a stack, and nothing covers anything', () => {
    for (const id of ['economic-corridors/cpec', 'highways/turpan-kuytun']) {
      const { items, layout } = strip(id, 100, 700);
      const drawn = layout.lanes.flatMap(({ packing }) =>
        packing.marks.flatMap(({ mark }) => mark.items.map(({ key }) => key)),
      );
      expect(drawn.toSorted()).toEqual(items.map(({ key }) => key).toSorted());
      for (const lane of layout.lanes) expect(collisions(lane.packing), lane.id).toEqual([]);
    }
  });

  it('fits a short line into its frame, and lets a long one scroll', () => {
    expect(strip('railways/fuyun-takeshiken', 50, 900).layout.widthPx).toBe(900);
    expect(strip('railways/fuyun-takeshiken', 50, 900, 2).layout.widthPx).toBeGreaterThan(1700);
    expect(strip('economic-corridors/cpec', 50, 900).layout.widthPx).toBeGreaterThan(1700);
  });

  it('reads chainages back from where it draws them', () => {
    const { layout, profile } = strip('highways/kuqa-kashgar', 50, 900);
    for (const km of [0, 100, profile.lengthKm]) {
      expect(layout.kmOf(layout.xOf(km))).toBeCloseTo(km, 6);
    }
    expect(layout.kmOf(-50)).toBe(0);
    expect(layout.ruler.map(({ km }) => km)).toEqual([0, 100, 200, 300, 400, 500, 600]);
  });
});
