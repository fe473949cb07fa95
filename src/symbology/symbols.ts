/**
 * How each network looks, for any renderer: shapes and widths in millimetres on
 * paper, turned into pixels by the screen and into points by the sheet. Networks
 * differ in shape, not in colour alone.
 */
import type { Network } from '../domain/contract/register';
import { isLineNetwork, type LineNetwork, type PointNetwork } from '../domain/networks';
import { CASING_MM } from './composition';
import type { IconName } from './names';
import { type Palette, SCREEN } from './palette';

export interface LineSymbol {
  kind: 'line';
  colour: string;
  /** Full width, casing included. */
  widthMm: number;
  /** Light core inside a casing of `colour`; absent for a plain line. */
  core?: { colour: string; widthMm: number; dashMm?: [on: number, off: number] };
  opacity: number;
  /** Whether the milestone group shows as a casing beside the line. */
  cased: boolean;
  /** Small sign repeated along the line. */
  mark?: { icon: IconName; everyMm: number };
}

export interface PointSymbol {
  kind: 'point';
  colour: string;
  icon: IconName;
  sizeMm: number;
}

export type NetworkSymbols = Record<LineNetwork, LineSymbol> & Record<PointNetwork, PointSymbol>;

/** Widths are CSS pixels at 96 to the inch. */
export const PX_PER_MM = 96 / 25.4;

export function symbolsFor(palette: Palette): NetworkSymbols {
  const line = (
    network: Network,
    symbol: Omit<LineSymbol, 'kind' | 'colour' | 'cased'> & { cased?: boolean },
  ): LineSymbol => ({
    kind: 'line',
    colour: palette.network[network],
    cased: true,
    ...symbol,
  });
  const point = (network: Network, icon: IconName, sizeMm: number): PointSymbol => ({
    kind: 'point',
    colour: palette.network[network],
    icon,
    sizeMm,
  });
  return {
    // Expressway: double line. Railway: black and white ladder.
    highways: line('highways', {
      widthMm: 1.15,
      core: { colour: palette.roadCore, widthMm: 0.5 },
      opacity: 1,
    }),
    railways: line('railways', {
      widthMm: 0.95,
      core: { colour: '#ffffff', widthMm: 0.55, dashMm: [1.7, 1.7] },
      opacity: 1,
    }),
    'fibre-routes': line('fibre-routes', {
      widthMm: 0.4,
      opacity: 1,
      mark: { icon: 'mark-dot', everyMm: 8 },
    }),
    'energy-lines': line('energy-lines', {
      widthMm: 0.5,
      opacity: 1,
      mark: { icon: 'mark-bolt', everyMm: 14 },
    }),
    'logistics-corridors': line('logistics-corridors', {
      widthMm: 0.8,
      opacity: 0.8,
      mark: { icon: 'mark-chevron', everyMm: 12 },
    }),
    'economic-corridors': line('economic-corridors', {
      widthMm: 3.4,
      opacity: 0.32,
      cased: false,
    }),
    'air-routes': line('air-routes', {
      widthMm: 0.35,
      opacity: 0.9,
      mark: { icon: 'mark-plane', everyMm: 24 },
    }),
    'tourism-routes': line('tourism-routes', {
      widthMm: 0.45,
      opacity: 0.9,
      mark: { icon: 'mark-diamond', everyMm: 10 },
    }),
    airports: point('airports', 'airport', 5),
    'ports-of-entry': point('ports-of-entry', 'gate', 5),
    hubs: point('hubs', 'hub', 5.2),
    zones: point('zones', 'zone', 4.6),
    facilities: point('facilities', 'facility', 4.2),
  };
}

export const SYMBOLS = symbolsFor(SCREEN);

/** Bottom to top. Lines first, so that no line covers a point. */
export const DRAWING_ORDER: readonly Network[] = [
  'economic-corridors',
  'air-routes',
  'tourism-routes',
  'logistics-corridors',
  'fibre-routes',
  'energy-lines',
  'highways',
  'railways',
  'facilities',
  'zones',
  'hubs',
  'ports-of-entry',
  'airports',
];

export const LINE_NETWORKS: readonly Network[] = DRAWING_ORDER.filter(isLineNetwork);

/** Lines on one road from left to right, the widest in the middle; the economic corridors lie beneath. */
const ACROSS: readonly Network[] = [
  'tourism-routes',
  'fibre-routes',
  'railways',
  'highways',
  'energy-lines',
  'logistics-corridors',
  'air-routes',
];

/** Order of two networks across a road they share. */
export const acrossRoad = (a: Network, b: Network): number => ACROSS.indexOf(a) - ACROSS.indexOf(b);

/** Whether a network is drawn in the middle of the road and beneath the others, instead of beside them. */
export const liesBeneath = (network: Network): boolean => !ACROSS.includes(network);

const LANE_GAP_MM = 0.1;

/** Width that a line takes across a shared road, millimetres; neighbours share a casing. */
export function laneBreadthMm(network: Network): number {
  const symbol = SYMBOLS[network];
  return symbol.kind === 'line' ? symbol.widthMm + CASING_MM + LANE_GAP_MM : 0;
}
