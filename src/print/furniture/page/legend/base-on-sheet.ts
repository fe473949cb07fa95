/** Which parts of the ground are in a frame: the legend explains only those. */

import type { Feature, FeatureCollection } from 'geojson';
import type { TrunkKind } from '../../../../domain/contract/basemap';
import { strandsOf } from '../../../../domain/geometry/strands';
import { reliefStrengthAt } from '../../../../symbology/backdrop';
import { clipLine, groundRings, project } from '../../../map/planar';
import { shapeOnSheet } from '../../../map/region-marks';
import { townsIn } from '../../../map/towns';
import type { MapFrame } from '../../../map-frame';
import { type PrintData, showsBorders } from '../../../print-data';
import type { PrintRequest } from '../../../request';

export interface BaseOnSheet {
  trunkKinds: readonly TrunkKind[];
  /** 1 for the largest. */
  townRanks: readonly number[];
  border: boolean;
  provinceBorder: boolean;
  ownBoundary: boolean;
  /** Whether the area of the sheet's region is on it, as a sketch or as the planner's own file has it. */
  region: 'sketch' | 'own' | null;
  river: boolean;
  lake: boolean;
  /** Lower ends of the height bands of which a piece lies in the frame, metres. */
  reliefFromM: readonly number[];
  /** Share of its tint that relief keeps at this scale. */
  reliefStrength: number;
}

const KINDS: readonly TrunkKind[] = [
  'high-speed-railway',
  'railway',
  'expressway',
  'national-road',
];
const TOWN_RANKS = [1, 2, 3, 4, 5];

const crosses = ({ geometry }: Feature, frame: MapFrame): boolean =>
  strandsOf(geometry).some((strand) => clipLine(project(strand, frame), frame.rect, 0).length > 0);

const covers = ({ geometry }: Feature, frame: MapFrame): boolean =>
  groundRings(geometry, frame).length > 0;

const anyIn = (collection: FeatureCollection | undefined, frame: MapFrame): boolean =>
  collection?.features.some((one) => crosses(one, frame)) ?? false;

export function baseOnSheet(
  data: PrintData,
  frame: MapFrame,
  { borders, existingTrunk, area }: Pick<PrintRequest, 'borders' | 'existingTrunk' | 'area'>,
): BaseOnSheet {
  const { ground, detail, ownBoundary } = data;
  const water = detail?.water.features ?? [];
  const trunk = existingTrunk ? (detail?.['existing-trunk'].features ?? []) : [];
  const ranks = new Set(townsIn(data, frame).map(({ rank }) => rank));
  const shown = showsBorders(data, borders);
  const region = shapeOnSheet(data, area.kind === 'region' ? area.id : null);
  return {
    trunkKinds: KINDS.filter((kind) =>
      trunk.some((one) => one.properties.kind === kind && crosses(one, frame)),
    ),
    townRanks: TOWN_RANKS.filter((rank) => ranks.has(rank)),
    border: shown && anyIn(ground?.borders, frame),
    provinceBorder: shown && anyIn(ground?.['province-border'], frame),
    ownBoundary: anyIn(ownBoundary?.features, frame),
    region: region && (region.sketch ? 'sketch' : 'own'),
    river: water.some((one) => one.geometry.type === 'LineString' && crosses(one, frame)),
    lake: water.some((one) => one.geometry.type === 'Polygon' && covers(one, frame)),
    reliefFromM: (detail?.relief.features ?? [])
      .filter((one) => covers(one, frame))
      .map(({ properties }) => properties.minM)
      .toSorted((a, b) => a - b),
    reliefStrength: reliefStrengthAt(frame.scaleDenominator),
  };
}

/** Which parts of the ground are in any of the frames of one sheet, all at the same scale; at least one. */
export function baseOnFrames(
  data: PrintData,
  frames: readonly [MapFrame, ...MapFrame[]],
  request: Pick<PrintRequest, 'borders' | 'existingTrunk' | 'area'>,
): BaseOnSheet {
  const [first, ...others] = frames.map((frame) => baseOnSheet(data, frame, request));
  if (!first) throw new RangeError('a sheet has at least one frame');
  const all = [first, ...others];
  const any = (key: 'border' | 'provinceBorder' | 'ownBoundary' | 'river' | 'lake') =>
    all.some((one) => one[key]);
  const heights = new Set(all.flatMap(({ reliefFromM }) => reliefFromM));
  return {
    trunkKinds: KINDS.filter((kind) => all.some(({ trunkKinds }) => trunkKinds.includes(kind))),
    townRanks: TOWN_RANKS.filter((rank) => all.some(({ townRanks }) => townRanks.includes(rank))),
    border: any('border'),
    provinceBorder: any('provinceBorder'),
    ownBoundary: any('ownBoundary'),
    region: first.region,
    river: any('river'),
    lake: any('lake'),
    reliefFromM: [...heights].toSorted((a, b) => a - b),
    reliefStrength: first.reliefStrength,
  };
}
