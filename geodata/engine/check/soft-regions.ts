/**
 * Checks the areas of the region's units: each belongs to a unit (or to several gathered under one record),
 * every unit has one, and their rings are closed.
 */
import { isSamePosition } from '../../../src/domain/geometry/position';
import type { Problem } from '../problem';
import type { Path } from '../read/located';
import { byId, type Check, problemAt } from '../read/records';
import { didYouMean } from './nearest';

/** A triangle, closed. */
const FEWEST_POSITIONS = 4;

export const checkSoftRegions: Check = ({ softRegions, edition, regions }) => {
  const told = edition.record.softRegions;
  if (!softRegions) {
    if (!told) return [];
    const message = 'edition.yaml tells of soft regions, and there is no soft-regions.geojson';
    const remedy = 'write the file, or leave softRegions out';
    return [problemAt('soft-region', edition.origin, ['softRegions'], message, remedy)];
  }
  const problems: Problem[] = [];
  const { record, origin } = softRegions;
  const complain = (path: Path, message: string, remedy: string) =>
    problems.push(problemAt('soft-region', origin, path, message, remedy));
  if (!told) {
    const remedy =
      'write softRegions there: how far they may be off, their sources, what they lack';
    complain([], 'edition.yaml does not tell of the soft regions', remedy);
  }

  const known = byId(regions);
  const roleOf = (id: string) => edition.record.region.kinds[known.get(id)?.kind ?? '']?.role;
  const seen = new Set<string>();
  for (const [index, { properties, geometry }] of record.features.entries()) {
    const { region } = properties;
    const path = ['features', index, 'properties', 'region'];
    const role = roleOf(region);
    if (!known.has(region)) {
      const remedy = `use an id of regions.yaml${didYouMean(region, [...known.keys()])}`;
      complain(path, `there is no region “${region}”`, remedy);
    } else if (role === 'elsewhere' || role === 'abroad') {
      complain(path, `${region} is not in the region itself`, 'leave its area out');
    }
    if (seen.has(region)) complain(path, `${region} has two areas`, 'make one of them');
    seen.add(region);
    for (const [polygon, rings] of geometry.coordinates.entries()) {
      for (const [ring, positions] of rings.entries()) {
        const [first, last] = [positions[0], positions.at(-1)];
        const isClosed = first !== undefined && last !== undefined && isSamePosition(first, last);
        if (isClosed && positions.length >= FEWEST_POSITIONS) continue;
        const message = `a ring of ${region} is not closed, or holds nothing`;
        const where = ['features', index, 'geometry', 'coordinates', polygon, ring];
        complain(where, message, 'derive the file again');
      }
    }
  }
  for (const id of known.keys()) {
    if (seen.has(id) || roleOf(id) !== 'unit') continue;
    complain(['features'], `${id} has no area`, 'give every unit one, or leave the file out');
  }
  return problems;
};
