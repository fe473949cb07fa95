import type { Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnBoundary } from '../../src/domain/own-boundary/own-boundary';
import { type ImprintInput, imprint } from '../../src/print/furniture/page/imprint';
import { baseOnSheet } from '../../src/print/furniture/page/legend/base-on-sheet';
import type { Setting } from '../../src/print/furniture/page/setting';
import { mapContent } from '../../src/print/map/map-of-frame';
import type { Mark, PathMark } from '../../src/scene/scene';
import { PRINT } from '../../src/symbology/palette';
import { A4, settingOn, wordsIn } from './page-fixture';
import { frameAt, inputFor, ownBoundary, printData } from './paper-fixtures';

const data = printData();
/** With a stretch of the state border in it. */
const frame = frameAt([-72.2, -42.2], 1_000_000);

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];
const areas = (...coordinates: Position[][][]): OwnBoundary =>
  ownBoundary({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } },
    ],
  });

const pathsIn = (marks: readonly Mark[]): PathMark[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? pathsIn(mark.marks) : mark.kind === 'path' ? [mark] : [],
  );
const bordersWith = (own: OwnBoundary | null, borders = true) =>
  pathsIn(
    mapContent({ ...inputFor({ ...data, ownBoundary: own }, frame), borders })
      .layers.filter(({ id }) => id === 'borders')
      .flatMap(({ marks }) => marks),
  );
const colours = (...args: Parameters<typeof bordersWith>) =>
  new Set(bordersWith(...args).map(({ stroke }) => stroke?.colour));

describe('a loaded boundary on paper', () => {
  const own = areas(
    [square(-72.6, -42.4, 0.4), square(-72.5, -42.3, 0.1)],
    [square(-72, -42.4, 0.2)],
    [square(-72, -42, 0.2)],
  );

  it('lies beside the state border, or instead of it where its reader says so', () => {
    expect(colours(null)).toEqual(new Set([PRINT.border]));
    expect(colours(own)).toEqual(new Set([PRINT.border, PRINT.ownBoundary]));
    expect(colours({ ...own, replaces: true })).toEqual(new Set([PRINT.ownBoundary]));
    // Switching the map's own borders off leaves what the planner loaded.
    expect(colours(own, false)).toEqual(new Set([PRINT.ownBoundary]));
  });

  it('is drawn ring by ring and never filled, whichever way round the rings run', () => {
    const drawn = (boundary: OwnBoundary) =>
      bordersWith(boundary).filter(({ stroke }) => stroke?.colour === PRINT.ownBoundary);
    const reversed = areas(
      [square(-72.6, -42.4, 0.4).toReversed(), square(-72.5, -42.3, 0.1).toReversed()],
      [square(-72, -42.4, 0.2).toReversed()],
      [square(-72, -42, 0.2)],
    );
    for (const boundary of [own, reversed]) {
      const marks = drawn(boundary);
      expect(marks.map(({ fill }) => fill)).toEqual([undefined]);
      // Three parts and a hole: four lines, each closed in itself.
      expect(marks[0]?.lines).toHaveLength(4);
      for (const line of marks[0]?.lines ?? []) expect(line.slice(0, 2)).toEqual(line.slice(-2));
    }
  });

  it('is explained by the legend, beside the borders that are still there', () => {
    const legend = (boundary: OwnBoundary | null) => {
      const { border, ownBoundary: shown } = baseOnSheet(
        { ...data, ownBoundary: boundary },
        frame,
        {
          borders: true,
          existingTrunk: false,
          area: { kind: 'whole' },
        },
      );
      return { border, shown };
    };
    expect(legend(null)).toEqual({ border: true, shown: false });
    expect(legend(own)).toEqual({ border: true, shown: true });
    expect(legend({ ...own, replaces: true })).toEqual({ border: false, shown: true });
    expect(legend(areas([square(10, 10, 1)]))).toEqual({ border: true, shown: false });
  });

  describe('in the imprint', () => {
    let zh: Setting;
    beforeAll(async () => {
      zh = await settingOn(A4, 'zh');
    });
    const words = (boundary: OwnBoundary | null) => {
      const input: ImprintInput = {
        request: { maker: '', date: '2026-11-24', mark: '', review: null, borders: true },
        data: { ...data, ownBoundary: boundary },
        sources: [],
        listsSources: false,
        more: [],
      };
      return wordsIn(imprint(input, 90, zh).group);
    };

    it('is credited by its file, and says whether it was converted', () => {
      expect(words(null)).not.toContain('边界.geojson');
      expect(words(own)).toContain('边界.geojson（使用者载入）');
      expect(words({ ...own, converted: true })).toContain('由 GCJ-02 转换');
    });

    it('takes the place of the remark on the map’s borders only where it replaces them', () => {
      expect(words(own)).toContain('不代表立场');
      expect(words({ ...own, replaces: true })).not.toContain('不代表立场');
    });
  });
});
