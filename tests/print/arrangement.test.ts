/** How a sheet's page is arranged: which arrangements are tried, and whether a sheet fits in one. No fonts, no register. */
import { describe, expect, it } from 'vitest';
import { EDITION } from '../../src/domain/edition';
import { paperOf } from '../../src/print/paper';
import { areaInPlane, extentRing, type PlaneArea } from '../../src/print/plane-area';
import {
  type Arrangement,
  arrangementsOf,
  type SheetFacts,
} from '../../src/print/sheet/arrangement/candidates';
import {
  type Fit,
  type FitInput,
  fitSheet,
  legendRoom,
  type Measured,
  type Misfit,
} from '../../src/print/sheet/arrangement/fit';
import { holds, panelLayout } from '../../src/print/sheet/arrangement/panel';
import type { Rect } from '../../src/scene/scene';

const facts = (changes: Partial<SheetFacts> = {}): SheetFacts => ({
  paper: paperOf('A3', 'landscape'),
  marginMm: 10,
  table: 'following',
  insets: 0,
  legendMm: [45, 93, 142],
  leastFootMm: 68,
  ...changes,
});

const columnOf = ({ panel }: Arrangement): number | null =>
  panel.side === 'beside' && typeof panel.width === 'object' ? panel.width.mm : null;

describe('the candidates of a wide sheet', () => {
  it('begin with the narrowest column, the foot under it where that is wide enough for an imprint', () => {
    const found = arrangementsOf(facts());
    expect(found.map((one) => [columnOf(one), one.footUnderPanel])).toEqual([
      [68, true],
      [93, true],
      [142, true],
      [45, false],
      [93, false],
      [142, false],
      [null, false],
    ]);
  });

  it('hold everything, but for the last, which lets the legend go on', () => {
    const kept = arrangementsOf(facts()).map(({ legend }) => legend);
    expect(kept.pop()).toBe('goes-on');
    expect(new Set(kept)).toEqual(new Set(['whole']));
  });

  it('begin with the widest column where there are insets, and with those that hold all of them', () => {
    const found = arrangementsOf(facts({ insets: 3 }));
    expect(found.map((one) => [columnOf(one), one.insets]).slice(0, 3)).toEqual([
      [142, 'all'],
      [93, 'all'],
      [68, 'all'],
    ]);
    const [all, some] = [found.findLastIndex((one) => one.insets === 'all'), 6];
    expect(all).toBeLessThan(found.findIndex((one) => one.insets === 'some'));
    expect(found.filter((one) => one.insets === 'all')).toHaveLength(some);
  });

  it('take no column of more than two fifths of the page', () => {
    const found = arrangementsOf(facts({ paper: paperOf('A4', 'landscape') }));
    const widest = Math.max(...found.map((one) => columnOf(one) ?? 0));
    expect(widest).toBe(93);
  });

  it('are one where the table stands beside the map', () => {
    const [first, ...others] = arrangementsOf(facts({ table: 'beside' }));
    expect(first.panel).toEqual({ side: 'beside', width: 'share-with-table' });
    expect(others).toEqual([]);
  });
});

it('an upright sheet has its panel below, first as high as its legend', () => {
  for (const table of ['beside', 'following'] as const) {
    const found = arrangementsOf(facts({ paper: paperOf('A3', 'portrait'), table }));
    expect(found.map(({ panel, legend }) => [panel, legend])).toEqual([
      [{ side: 'below', height: 'legend' }, 'whole'],
      [{ side: 'below', height: 'share' }, 'goes-on'],
    ]);
  }
});

const [west, south, east, north] = EDITION.opening;
/** In the middle of the opening extent, so many times as wide and high as it. */
function areaOf(share: number): PlaneArea {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const [dx, dy] = [((east - west) / 2) * share, ((north - south) / 2) * share];
  const found = areaInPlane(extentRing([lon - dx, lat - dy, lon + dx, lat + dy]));
  if (!found) throw new Error('no area');
  return found;
}
const REGION = areaOf(1);
const PART = areaOf(0.2);

const input = (changes: Partial<FitInput> = {}): FitInput => ({
  paper: paperOf('A3', 'landscape'),
  marginMm: 10,
  bandMm: 5,
  ground: { area: PART, scaleDenominator: null, centre: null },
  region: REGION,
  overview: true,
  insets: 0,
  ...changes,
});

const COLUMN: Arrangement = {
  panel: { side: 'beside', width: { mm: 90 } },
  footUnderPanel: true,
  legend: 'whole',
  insets: 'all',
};
const LAST: Arrangement = {
  panel: { side: 'beside', width: 'share' },
  footUnderPanel: false,
  legend: 'goes-on',
  insets: 'some',
};
const LOW: Arrangement = {
  panel: { side: 'below', height: 'legend' },
  footUnderPanel: false,
  legend: 'whole',
  insets: 'some',
};

const measured = (changes: Partial<Measured> = {}): Measured => ({
  titleMm: 15,
  footMm: 50,
  legend: { wholeMm: 80, partMm: 0 },
  ...changes,
});

function fitted(found: Fit | Misfit): Fit {
  if ('lacks' in found) throw new Error(`lacks ${found.lacks}`);
  return found;
}
const lackOf = (found: Fit | Misfit) => ('lacks' in found ? found.lacks : null);

const bottom = ({ y, height }: Rect) => y + height;
const right = ({ x, width }: Rect) => x + width;

describe('a sheet fits', () => {
  it('in a column with its foot: the map has the full height, nothing overlaps', () => {
    const { layout, frame, panel } = fitted(fitSheet(input(), COLUMN, measured()));
    const { page, title, map, foot } = layout;
    expect(map.y).toBe(bottom(title) + 3 + 5);
    expect(bottom(map) + 5).toBeCloseTo(bottom(page), 9);
    expect(right(map) + 5 + 3).toBeCloseTo(layout.panel.x, 9);
    expect(right(layout.panel)).toBeCloseTo(right(page), 9);
    expect(layout.panel.width).toBe(90);
    expect([foot.x, foot.width]).toEqual([layout.panel.x, 90]);
    expect(bottom(layout.panel) + 3).toBeCloseTo(foot.y, 9);
    expect(bottom(foot)).toBeCloseTo(bottom(page), 9);
    expect(frame.rect).toEqual(map);
    expect(panel.overview?.width).toBe(90);
    expect(panel.rest.y).toBeGreaterThan(bottom(panel.overview ?? map));
    expect(panel.rest.height).toBeGreaterThanOrEqual(80);
  });

  it('with its foot below map and panel, which is then lower', () => {
    const under = fitted(fitSheet(input(), COLUMN, measured()));
    const below = fitted(fitSheet(input(), { ...COLUMN, footUnderPanel: false }, measured()));
    expect(below.layout.foot.width).toBe(400);
    expect(under.layout.map.height - below.layout.map.height).toBeCloseTo(53, 9);
    expect(bottom(below.layout.map) + 5 + 3).toBeCloseTo(below.layout.foot.y, 9);
  });

  it('the same however often it is asked', () => {
    const ask = () => JSON.stringify(fitSheet(input(), COLUMN, measured()));
    expect(ask()).toBe(ask());
  });

  it('without an overview where the map shows nearly all the region', () => {
    const whole = { area: REGION, scaleDenominator: null, centre: null };
    expect(
      fitted(fitSheet(input({ ground: whole }), COLUMN, measured())).panel.overview,
    ).toBeNull();
    const half = { ...whole, area: areaOf(0.5) };
    expect(
      fitted(fitSheet(input({ ground: half }), COLUMN, measured())).panel.overview,
    ).not.toBeNull();
  });

  it('with a legend that goes on, in the last arrangement', () => {
    const legend = { wholeMm: null, partMm: 100 };
    const { panel } = fitted(fitSheet(input(), LAST, measured({ legend })));
    expect(panel.rest.height).toBeGreaterThanOrEqual(100);
    expect(panel.overview).not.toBeNull();
  });

  it('upright with a panel as low as its legend, and no higher than its share', () => {
    const upright = input({ paper: paperOf('A3', 'portrait') });
    const heightWith = (wholeMm: number | null) => {
      const legend = wholeMm === null ? null : { wholeMm, partMm: 0 };
      return fitted(fitSheet(upright, LOW, measured({ legend }))).layout.panel.height;
    };
    const share = heightWith(null);
    expect(share).toBeCloseTo(400 * 0.26, 9);
    expect(heightWith(60)).toBe(65);
    expect(heightWith(10)).toBe(40);
    expect(heightWith(share + 50)).toBe(share);
  });
});

describe('a sheet does not fit', () => {
  it('for want of room where margins or blocks leave none for a map', () => {
    expect(lackOf(fitSheet(input({ marginMm: 120 }), COLUMN, measured()))).toBe('room');
    expect(lackOf(fitSheet(input(), COLUMN, measured({ footMm: 270 })))).toBe('room');
    expect(lackOf(fitSheet(input(), LAST, measured({ footMm: 200 })))).toBe('room');
  });

  it('at a scale that is too large, and fits at a smaller one', () => {
    const at = (scaleDenominator: number) =>
      fitSheet(
        input({ ground: { area: PART, scaleDenominator, centre: null } }),
        COLUMN,
        measured(),
      );
    const tight = Math.max(
      (PART.widthM * 1000) / fitted(at(1e7)).layout.map.width,
      (PART.heightM * 1000) / fitted(at(1e7)).layout.map.height,
    );
    expect(lackOf(at(tight * 0.999))).toBe('scale');
    expect(fitted(at(tight * 1.001)).frame.scaleDenominator).toBe(tight * 1.001);
  });

  it('but a frame that was moved need not hold its area', () => {
    const centre = [(west + east) / 2, (south + north) / 2] as const;
    const ground = { area: REGION, scaleDenominator: 500_000, centre };
    const { frame } = fitted(fitSheet(input({ ground }), COLUMN, measured()));
    const { x, y, width, height } = frame.rect;
    const [lon, lat] = frame.toLonLat([x + width / 2, y + height / 2]);
    expect([lon, lat]).toEqual([expect.closeTo(centre[0], 6), expect.closeTo(centre[1], 6)]);
  });

  it('where the projection no longer serves', () => {
    const ground = { area: PART, scaleDenominator: 90_000_000, centre: null };
    const found = fitSheet(input({ ground }), COLUMN, measured());
    expect(found).toMatchObject({ lacks: 'projection', scaleDenominator: 90_000_000 });
  });

  it('where its legend does not stay whole, or leaves no room for small maps', () => {
    const with_ = (wholeMm: number | null) =>
      fitSheet(input(), COLUMN, measured({ legend: { wholeMm, partMm: 0 } }));
    expect(lackOf(with_(null))).toBe('legend');
    const { height } = fitted(with_(80)).layout.panel;
    expect(lackOf(with_(height - 10))).toBe('small-maps');
  });

  it('where it must hold all insets and has room for some', () => {
    const ask = (insets: 'all' | 'some') =>
      fitSheet(
        input({ insets: 5 }),
        { ...COLUMN, insets },
        measured({ legend: { wholeMm: 20, partMm: 0 } }),
      );
    expect(lackOf(ask('all'))).toBe('small-maps');
    const { panel } = fitted(ask('some'));
    expect(panel.insets.length).toBeGreaterThan(0);
    expect(panel.insets.length + panel.insetsLeft).toBe(5);
  });
});

describe('a panel', () => {
  const column: Rect = { x: 300, y: 30, width: 90, height: 240 };

  it('keeps the legend the height it needs, in a column', () => {
    const small = { overview: true, insets: 2 };
    for (const legendMm of [0, 60, 120, 200]) {
      const { overview, insets, rest } = panelLayout(column, 'beside', small, legendMm);
      const maps = [...(overview ? [overview] : []), ...insets];
      maps.forEach((rect, index) => {
        expect(rect.width).toBe(90);
        const above = maps[index - 1];
        if (above) expect(rect.y).toBeCloseTo(bottom(above) + 3, 9);
      });
      expect(rest.height).toBeGreaterThanOrEqual(legendMm - 1e-6);
      expect(bottom(rest)).toBeCloseTo(bottom(column), 9);
    }
  });

  it('makes small maps smaller so that all have room, but not too low', () => {
    const small = { overview: true, insets: 2 };
    const roomy = panelLayout(column, 'beside', small, 0);
    const tight = panelLayout(column, 'beside', small, 70);
    expect(tight.insetsLeft).toBe(0);
    expect(tight.insets[0]?.height).toBeLessThan(roomy.insets[0]?.height ?? 0);
    expect(holds(tight, small, 'all')).toBe(true);
    const squat = panelLayout(column, 'beside', small, 110);
    expect(squat.insetsLeft).toBe(0);
    expect(holds(squat, small, 'all')).toBe(false);
  });

  it('keeps half a row for the legend, whatever its height', () => {
    const row: Rect = { x: 10, y: 300, width: 280, height: 80 };
    const ask = (legendMm: number) =>
      panelLayout(row, 'below', { overview: true, insets: 1 }, legendMm);
    expect(ask(0)).toEqual(ask(500));
    expect(ask(0).rest.width).toBeGreaterThanOrEqual(140);
    expect(right(ask(0).rest)).toBeCloseTo(right(row), 9);
  });

  it('is where a legend in a column is measured; in a row, what the small maps leave of it', () => {
    const beside = fitted(fitSheet(input(), COLUMN, measured({ legend: null })));
    expect(legendRoom(beside)).toEqual(beside.layout.panel);
    const upright = input({ paper: paperOf('A3', 'portrait') });
    const below = fitted(fitSheet(upright, LOW, measured({ legend: null })));
    expect(legendRoom(below)).toEqual(below.panel.rest);
    expect(legendRoom(below).width).toBeLessThan(below.layout.panel.width);
  });
});
