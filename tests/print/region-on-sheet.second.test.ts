/** The area of the region that a sheet is about. */
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { EDITION } from '../../src/domain/edition';
import { softAreasOf } from '../../src/domain/geometry/soft-areas';
import { baseOnSheet } from '../../src/print/furniture/page/legend/base-on-sheet';
import { baseSections } from '../../src/print/furniture/page/legend/base-sections';
import { mapContent } from '../../src/print/map/map-of-frame';
import type { PrintData } from '../../src/print/print-data';
import type { Mark, PathMark } from '../../src/scene/scene';
import { REGION_STRENGTH } from '../../src/symbology/backdrop';
import { PRINT } from '../../src/symbology/palette';
import { readGenerated } from '../generated';
import { A4, settingOn } from './page-fixture';
import { frameAt, inputFor, ownBoundary, printData } from './paper-fixtures';

const errorKm = EDITION.softRegions?.errorKm ?? Number.NaN;
const topology = readGenerated('soft-regions.topojson');
const data: PrintData = {
  ...printData(),
  softRegions: { topology, areas: softAreasOf(topology, errorKm) },
};
const frame = frameAt([-73.6, -42.4], 1_000_000);
const middle = data.catalogue.regionById.get('middle');
const square: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: middle?.nameZh },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-73.8, -42.6],
            [-73.4, -42.6],
            [-73.4, -42.3],
            [-73.8, -42.3],
            [-73.8, -42.6],
          ],
        ],
      },
    },
  ],
};
const withOwn = { ...data, ownBoundary: ownBoundary(square as never) };

const pathsIn = (marks: readonly Mark[]): PathMark[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? pathsIn(mark.marks) : mark.kind === 'path' ? [mark] : [],
  );
const contentOf = (from: PrintData, region: string | null) =>
  mapContent(inputFor(from, frame, { region }));
const areasOn = (from: PrintData, region: string | null) =>
  pathsIn(
    contentOf(from, region)
      .layers.filter(({ id }) => id === 'region')
      .flatMap(({ marks }) => marks),
  );
const strengthOf = (areas: readonly PathMark[]): number =>
  1 - areas.reduce((through, { fill }) => through * (1 - (fill?.opacity ?? 1)), 1);

describe('the region of a sheet', () => {
  it('is areas without an edge, together as strong as one', () => {
    const areas = areasOn(data, 'middle');
    expect(areas.length).toBeGreaterThan(1);
    for (const { fill, stroke } of areas) {
      expect(fill?.colour).toBe(PRINT.region);
      expect(stroke).toBeUndefined();
    }
    expect(strengthOf(areas)).toBeCloseTo(REGION_STRENGTH.paper, 5);
  });

  it('is not there on a sheet about no region, and on one of what lies outside', () => {
    expect(areasOn(data, null)).toEqual([]);
    expect(areasOn({ ...data, softRegions: null }, 'middle')).toEqual([]);
  });

  it('is what the planner loaded, where that has its name', () => {
    const areas = areasOn(withOwn, 'middle');
    expect(areas).toHaveLength(1);
    expect(strengthOf(areas)).toBeCloseTo(REGION_STRENGTH.paper, 5);
  });

  it('is named in the legend with its error, and its source at the foot of the sheet', async () => {
    const { t } = await settingOn(A4, 'zh');
    const legend = (from: PrintData, area: Parameters<typeof baseOnSheet>[2]['area']) =>
      baseSections(baseOnSheet(from, frame, { borders: true, existingTrunk: true, area }), PRINT, t)
        .flatMap(({ entries }) => entries)
        .filter(({ key }) => key === 'region')
        .map(({ words }) => words);
    const area = { kind: 'region', id: 'middle' } as const;
    expect(legend(data, area)).toEqual([`本图地区：示意范围，界线误差约 ${errorKm} 公里`]);
    expect(legend(withOwn, area)).toEqual(['本图地区（按载入的边界）']);
    expect(legend(data, { kind: 'whole' })).toEqual([]);

    const [source] = EDITION.softRegions?.sources ?? [];
    const alone = (region: string | null) =>
      contentOf({ ...data, ground: null, detail: null }, region).sources.includes(source ?? '');
    expect([alone('middle'), alone(null)]).toEqual([true, false]);
  });
});
