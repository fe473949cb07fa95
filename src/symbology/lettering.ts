/** Text sizes of the map on paper: the em in millimetres, never below the smallest readable print. */
import type { Network } from '../domain/contract/register';

export const LETTERING = {
  haloMm: 0.35,
  site: { sizeMm: 2.3, clearMm: 0.5 },
  line: { sizeMm: 2.3, clearMm: 0.35, everyMm: 260 },
  shield: { sizeMm: 2, everyMm: 110 },
  /** By rank, the largest first. */
  town: { sizeMm: [3.4, 2.8, 2.4, 2.1, 2], clearMm: 0.45 },
  country: { sizeMm: 4.2, overviewSizeMm: 2.2, trackingEm: 0.6 },
  /** Ranges, deserts, basins, by rank. */
  physical: { sizeMm: [3.6, 2.8], trackingEm: { zh: 1, en: 0.35 } },
  river: { sizeMm: 2.2, trackingEm: 0.12, clearMm: 0.25, everyMm: 180 },
  lake: { sizeMm: 2.3 },
  trunk: { sizeMm: 2, clearMm: 0.3, everyMm: 200 },
} as const;

/** Networks in the order in which their lines are named: those that a corridor is asked for first. */
export const NAME_ORDER: readonly Network[] = [
  'highways',
  'railways',
  'energy-lines',
  'fibre-routes',
  'logistics-corridors',
  'economic-corridors',
  'tourism-routes',
  'air-routes',
];

/** Priority of labels: the smallest number is placed first; equal ones by rank or drawing order. */
export const LETTERING_ORDER = {
  largeTown: 10,
  site: 20,
  line: 40,
  smallTown: 60,
  shield: 70,
  country: 80,
  physical: 85,
  lake: 90,
  river: 95,
  trunk: 99,
} as const;
