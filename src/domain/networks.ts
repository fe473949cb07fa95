/**
 * Traits of networks, for every place where the application treats networks differently. How they look is
 * in `symbology`. A network without traits does not compile.
 */
import { NETWORKS, type Network } from './contract/register';

interface NetworkTraits {
  /** A line has a course, lanes and a profile; a point has a site. */
  shape: 'line' | 'point';
  /** Air routes: their lines meet only each other, and only at their ends, and pass no place. */
  airborne?: true;
  /** Its lines are roads: their numbers are drawn on shields. */
  roads?: true;
  /** Its features have port details: the mode, the neighbouring country, and what the point is. */
  portDetail?: true;
  /** The page of a point lists the nearest of its features. */
  nearest?: true;
}

const TRAITS = {
  highways: { shape: 'line', roads: true },
  railways: { shape: 'line' },
  airports: { shape: 'point', nearest: true },
  'ports-of-entry': { shape: 'point', portDetail: true, nearest: true },
  'fibre-routes': { shape: 'line' },
  'logistics-corridors': { shape: 'line' },
  'economic-corridors': { shape: 'line' },
  'energy-lines': { shape: 'line' },
  hubs: { shape: 'point', nearest: true },
  zones: { shape: 'point' },
  facilities: { shape: 'point' },
  'air-routes': { shape: 'line', airborne: true },
  'tourism-routes': { shape: 'line' },
} as const satisfies Record<Network, NetworkTraits>;

type OfShape<S extends NetworkTraits['shape']> = {
  [N in Network]: (typeof TRAITS)[N]['shape'] extends S ? N : never;
}[Network];
export type LineNetwork = OfShape<'line'>;
export type PointNetwork = OfShape<'point'>;

export const networkTraits = (network: Network): NetworkTraits => TRAITS[network];

export const isLineNetwork = (network: Network): network is LineNetwork =>
  TRAITS[network].shape === 'line';
export const isPointNetwork = (network: Network): network is PointNetwork =>
  TRAITS[network].shape === 'point';

/** Networks of points, in the order of the register. */
export const POINT_NETWORKS: readonly PointNetwork[] = NETWORKS.filter(isPointNetwork);
