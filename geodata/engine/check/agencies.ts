/**
 * Checks the region of agencies: a government has one, and a group states whose features decide which
 * governments it means.
 */
import type { Problem } from '../problem';
import { type Check, problemAt } from '../read/records';

const SEATED = ['unit', 'zone'];

export const checkAgencyRegions: Check = ({ agencies }) =>
  agencies.flatMap(({ record, origin }): Problem[] => {
    const { id, kind, region, regionsOf } = record;
    const problem = (key: string, message: string, remedy: string) =>
      problemAt('agency-region', origin, [key], message, remedy);
    if (kind === 'unit' && region === undefined) {
      const message = `${id} is the government of a unit and has no region`;
      return [problem('kind', message, 'say which region of regions.yaml it governs')];
    }
    if (region !== undefined && !SEATED.includes(kind)) {
      const message = `${id} is ${kind} and has the region ${region}`;
      return [problem('region', message, `only these have one: ${SEATED.join(', ')}`)];
    }
    if (regionsOf !== undefined && kind !== 'collective') {
      const message = `${id} is ${kind} and stands for the regions of ${regionsOf}`;
      return [problem('regionsOf', message, 'leave regionsOf to collectives')];
    }
    return [];
  });
