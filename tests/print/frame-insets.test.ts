import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../src/domain/extent';
import { insetAreasOf } from '../../src/domain/inset-areas';
import { inset, insetMapFrame } from '../../src/print/furniture/frame/insets';
import { boundsOf, outlineIn } from '../../src/print/furniture/frame/outline';
import { overview, overviewFrame } from '../../src/print/furniture/frame/overview';
import { extentRing } from '../../src/print/plane-area';
import type { PrintData } from '../../src/print/print-data';
import { ROUND_SCALES } from '../../src/print/scale';
import type { Rect } from '../../src/scene/scene';
import { generatedCatalogue, generatedSources } from '../generated';
import { frames } from './frame-frames';
import { roundType, styleIn } from './frame-style';
import { allTexts } from './frame-texts';

const catalogue = generatedCatalogue();
const areas = insetAreasOf(catalogue.regions);
const areaOf = (id: string) => {
  const found = areas.find((area) => area.id === id);
  if (!found) throw new Error(id);
  return { name: found.nameZh, extent: found.extent };
};
const [whole, , ili, urumqi] = frames;
if (!whole || !ili || !urumqi) throw new Error('no frames');
const rect: Rect = { x: 20, y: 30, width: 70, height: 55 };

const within = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

describe('insets', () => {
  it('show their extent whole, at a round scale larger than the main map, and things to see', () => {
    expect(areas.map(({ id }) => id)).toEqual(['urumqi-changji', 'kashgar-artux', 'horgos']);
    for (const { id, extent: asked } of areas) {
      const frame = insetMapFrame(asked, rect, whole);
      if (!frame) throw new Error(id);
      expect(ROUND_SCALES.some((scale) => scale === frame.scaleDenominator)).toBe(true);
      expect(frame.scaleDenominator).toBeLessThan(whole.scaleDenominator);
      const extent = extentRing(asked).map((position) => frame.toPaper(position));
      expect(within(boundsOf(extent), frame.rect), id).toBe(true);
      expect(within(frame.rect, rect), id).toBe(true);
      const points = catalogue.features.flatMap(({ geometry }) =>
        geometry?.type === 'Point' ? positionsOf(geometry) : [],
      );
      const [west, south, east, north] = asked;
      const inside = points.filter(
        ([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north,
      );
      expect(new Set(inside.map(String)).size, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('are tied to their place on the main map by a letter', async () => {
    const made = inset(areaOf('urumqi-changji'), 'B', rect, whole, await styleIn('zh'));
    if (!made) throw new Error('no inset');
    expect(allTexts(made.furniture).map(({ text }) => text)).toEqual([
      'B\u00a0乌昌地区\u00a01:2\u00a0000\u00a0000',
    ]);
    expect(allTexts(made.onMain).map(({ text }) => text)).toEqual(['B']);
    expect(within(made.keepClear, whole.rect)).toBe(true);
    // The outline's corners are the inset's own, seen on the main map.
    const outline = outlineIn(whole, made.frame);
    const { x, y } = made.frame.rect;
    const [px, py] = whole.toPaper(made.frame.toLonLat([x, y]));
    expect(outline[0]?.[0]).toBeCloseTo(px, 6);
    expect(outline[0]?.[1]).toBeCloseTo(py, 6);
  });

  it('are left out where they would show no more, and where the main map does not reach', async () => {
    const style = await styleIn('en');
    expect(inset(areaOf('urumqi-changji'), 'A', rect, urumqi, style)).toBeNull();
    expect(inset(areaOf('kashgar-artux'), 'A', rect, ili, style)).toBeNull();
    expect(inset(areaOf('horgos'), 'A', rect, ili, style)).not.toBeNull();
  });
});

describe('the overview', () => {
  const data: PrintData = {
    catalogue,
    sourceById: generatedSources(),
    ground: null,
    detail: null,
    softRegions: null,
    trunkAndPlaces: null,
    missing: [],
    dataVersion: '',
    ownBoundary: null,
    typesetter: roundType,
  };

  it('holds every region, filling its rectangle', () => {
    const frame = overviewFrame(rect, catalogue);
    if (!frame) throw new Error('no frame');
    const regions = catalogue.regions.filter(({ kind }) => kind === 'prefecture');
    const all = regions.flatMap(({ extent }) => extentRing(extent)).map((at) => frame.toPaper(at));
    const bounds = boundsOf(all);
    expect(within(bounds, frame.rect)).toBe(true);
    const filled = Math.max(bounds.width / frame.rect.width, bounds.height / frame.rect.height);
    expect(filled).toBeGreaterThan(0.9);
    expect(overviewFrame(rect, { ...catalogue, regions: [] })).toBeNull();
  });

  it('shows the sheet as it lies, a turned one turned', async () => {
    const strip = frames.at(-1);
    if (!strip) throw new Error('no strip');
    const shown = overview(rect, [strip], data, true, await styleIn('zh'));
    if (!shown) throw new Error('no overview');
    expect(allTexts(shown.furniture).map(({ text }) => text)).toEqual(['位置示意图']);
    const outline = outlineIn(shown.frame, strip);
    const corner = outline[0];
    const next = outline[outline.length / 4];
    if (!corner || !next) throw new Error('no corners');
    const slope = (Math.atan2(next[1] - corner[1], next[0] - corner[0]) * 180) / Math.PI;
    expect(slope).toBeCloseTo(28, 6);
    const lengthMm = Math.hypot(next[0] - corner[0], next[1] - corner[1]);
    const asked = (strip.rect.width * strip.scaleDenominator) / shown.frame.scaleDenominator;
    expect(lengthMm).toBeCloseTo(asked, 6);
  });
});
