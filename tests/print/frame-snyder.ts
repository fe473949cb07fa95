/** The conic worked out apart from the code: Snyder 1987, equations 14-15, 15-8 and 15-9, on GRS 80. */
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

const rad = (deg: number) => (deg * Math.PI) / 180;

const m = (lat: number) => Math.cos(lat) / Math.sqrt(1 - E2 * Math.sin(lat) ** 2);

const t = (lat: number) =>
  Math.tan(Math.PI / 4 - lat / 2) / ((1 - E * Math.sin(lat)) / (1 + E * Math.sin(lat))) ** (E / 2);

const [SOUTH, NORTH] = [rad(36), rad(47)];

/** Convergence of the meridians for each degree from the central one. */
export const CONE = Math.log(m(SOUTH) / m(NORTH)) / Math.log(t(SOUTH) / t(NORTH));

/** Plane length over ground length at a latitude. */
export function snyderFactor(latDeg: number): number {
  const lat = rad(latDeg);
  return (m(SOUTH) * t(lat) ** CONE) / (m(lat) * t(SOUTH) ** CONE);
}
