/** Checks that the values of edition.yaml are possible, and that regions use its kinds. */
import type { Problem } from '../problem';
import type { Path } from '../read/located';
import { type Check, problemAt } from '../read/records';
import { didYouMean } from './nearest';

/** Parameters that each projection needs in addition to its false origin. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  lcc: ['lat_1', 'lat_2', 'lat_0', 'lon_0'],
  aea: ['lat_1', 'lat_2', 'lat_0', 'lon_0'],
  laea: ['lat_0', 'lon_0'],
};

/** Parameters that the PROJ string lacks, or gives without a number. */
function missingParameters(definition: string): string[] {
  const [, method = ''] = /\+proj=(\w+)/.exec(definition) ?? [];
  return (PARAMETERS[method] ?? []).filter(
    (name) => !new RegExp(`\\+${name}=-?\\d+(\\.\\d+)?(\\s|$)`).test(definition),
  );
}

export const checkEdition: Check = ({ edition: { record, origin } }) => {
  const problems: Problem[] = [];
  const complain = (path: Path, message: string, remedy: string) =>
    problems.push(problemAt('edition-value', origin, path, message, remedy));

  const { years, projection, opening, region, roadNumbers } = record;
  if (years.from > years.to) {
    complain(['years'], `the years run from ${years.from} to ${years.to}`, 'exchange them');
  }
  const missing = missingParameters(projection.definition);
  if (missing.length > 0) {
    const message = `the projection has no ${missing.map((name) => `+${name}`).join(', ')}`;
    complain(['projection', 'definition'], message, 'write each with its number of degrees');
  }
  const [west, south, east, north] = opening;
  if (!(west < east && south < north)) {
    const message = `the opening extent ${opening.join(', ')} holds nothing`;
    complain(['opening'], message, 'write west, south, east, north in degrees');
  }
  if (!Object.values(region.kinds).some(({ role }) => role === 'unit')) {
    const remedy = 'give the role unit to the kind of region that the region is made of';
    complain(['region', 'kinds'], 'no kind of region is a unit of the region', remedy);
  }
  for (const [index, { word, leastDigits, mostDigits }] of roadNumbers.words.entries()) {
    if (leastDigits <= mostDigits) continue;
    const message = `a number after ${word} has ${leastDigits} to ${mostDigits} digits`;
    complain(['roadNumbers', 'words', index], message, 'exchange leastDigits and mostDigits');
  }
  return problems;
};

export const checkRegionKinds: Check = ({ edition, regions }) => {
  const kinds = Object.keys(edition.record.region.kinds);
  return regions.flatMap(({ record: { kind }, origin }) => {
    if (kinds.includes(kind)) return [];
    const message = `there is no kind of region “${kind}”`;
    const remedy = `use one of those of edition.yaml: ${kinds.join(', ')}${didYouMean(kind, kinds)}`;
    return problemAt('unknown-kind', origin, ['kind'], message, remedy);
  });
};
