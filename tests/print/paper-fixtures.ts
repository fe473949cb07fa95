/** What the tests of printing draw from: the register and base map, and a frame by its middle and scale. */
import { createInstance } from 'i18next';
import { EVERYTHING } from '../../src/domain/filter';
import type { BoundaryFeatures, OwnBoundary } from '../../src/domain/own-boundary/own-boundary';
import { regional } from '../../src/domain/projection';
import mapZh from '../../src/i18n/parts/print-map.zh.json';
import zh from '../../src/i18n/zh.json';
import type { MapInput } from '../../src/print/map/map-input';
import { type MapFrame, mapFrame } from '../../src/print/map-frame';
import type { PrintData } from '../../src/print/print-data';
import type { Rect } from '../../src/scene/scene';
import {
  generatedCatalogue,
  generatedDetail,
  generatedGround,
  generatedSources,
  readGenerated,
} from '../generated';

/** Every character as wide as the em, but ASCII half of it: enough to compose by. */
const typesetter: PrintData['typesetter'] = {
  widthMm: (text, sizeMm) =>
    [...text].reduce((sum, one) => sum + (one < '\u0100' ? 0.55 : 1) * sizeMm, 0),
  missing: () => [],
  ascent: 0.88,
  descent: 0.12,
};

export const printData = (): PrintData => ({
  catalogue: generatedCatalogue(),
  sourceById: generatedSources(),
  ground: generatedGround(),
  detail: {
    ...generatedDetail(),
    missing: [],
    'existing-trunk': readGenerated('existing-trunk.geojson'),
  },
  softRegions: null,
  trunkAndPlaces: null,
  missing: [],
  dataVersion: 'test',
  ownBoundary: null,
  typesetter,
});

/** A boundary as it comes from a planner's file. */
export const ownBoundary = (
  features: BoundaryFeatures,
  change: Partial<OwnBoundary> = {},
): OwnBoundary => ({
  file: '边界.geojson',
  features,
  areas: features.features.length,
  lines: 0,
  names: [],
  extent: [80, 40, 90, 45],
  notes: [],
  converted: false,
  replaces: false,
  ...change,
});

export function frameAt(
  [lon, lat]: readonly [number, number],
  scaleDenominator: number,
  rect: Rect = { x: 10, y: 10, width: 277, height: 190 },
  rotationDeg = 0,
): MapFrame {
  const [x = 0, y = 0] = regional.forward([lon, lat]);
  return mapFrame(rect, [x, y], scaleDenominator, rotationDeg);
}

/** Middle of the region. */
export const REGION = [85.2, 41.9] as const;

const translation = { ...zh, ...mapZh };
const i18n = createInstance();
void i18n.init({
  lng: 'zh',
  resources: { zh: { translation } },
  initAsync: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});
const words: MapInput['t'] = i18n.getFixedT('zh');

export const inputFor = (
  data: PrintData,
  frame: MapFrame,
  changes: Partial<MapInput> = {},
): MapInput => ({
  data,
  frame,
  filter: EVERYTHING,
  language: 'zh',
  ink: 'colour',
  borders: true,
  existingTrunk: true,
  region: null,
  detail: 'main',
  t: words,
  numbers: new Map(
    data.catalogue.features.map(({ properties }, index) => [properties.id, index + 1]),
  ),
  rowPrefix: 's1-',
  markPrefix: 's1-',
  ...changes,
});
