import { describe, expect, it } from 'vitest';
import { scaleFactorsOf } from '../../../src/domain/geometry/scale-factors';
import { converterFor } from '../../../src/domain/projection';

const factorsIn = (definition: string, conformal: boolean, at: [number, number]) =>
  scaleFactorsOf(converterFor(definition).forward, conformal, at);

const ALBERS =
  '+proj=aea +lat_1=44.75 +lat_2=55.75 +lat_0=40 +lon_0=-96 +x_0=0 +y_0=0 +ellps=GRS80 +units=m';
const AZIMUTHAL = '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m';
const CONFORMAL =
  '+proj=lcc +lat_1=36 +lat_2=47 +lat_0=41.5 +lon_0=85 +x_0=0 +y_0=0 +ellps=GRS80 +units=m';

describe('scale factors', () => {
  it('of equal-area projections are one another’s inverse, so that areas are true', () => {
    for (const [definition, at] of [
      [ALBERS, [-120, 38]],
      [ALBERS, [-80, 60]],
      [AZIMUTHAL, [28, 65]],
      [AZIMUTHAL, [-9, 39]],
    ] as const) {
      const { least, greatest, mean } = factorsIn(definition, false, [...at]);
      expect(greatest - least, definition).toBeGreaterThan(0.005);
      expect(mean).toBeCloseTo(1, 5);
    }
  });

  it('are one where the projection touches the ground', () => {
    const { least, greatest } = factorsIn(AZIMUTHAL, false, [10, 52]);
    expect(least).toBeCloseTo(1, 5);
    expect(greatest).toBeCloseTo(1, 5);
    for (const lat of [44.75, 55.75]) {
      const on = factorsIn(ALBERS, false, [-110, lat]);
      expect([on.least, on.greatest].map((one) => one.toFixed(4))).toEqual(['1.0000', '1.0000']);
    }
  });

  it('of an azimuthal projection are those of its radius and its circle', () => {
    // On a sphere: across the radius 1 / cos(c / 2), along it the inverse.
    const degrees = 20;
    const { least, greatest } = factorsIn(AZIMUTHAL.replace('GRS80', 'sphere'), false, [
      10,
      52 + degrees,
    ]);
    const across = 1 / Math.cos((degrees / 2) * (Math.PI / 180));
    expect(greatest).toBeCloseTo(across, 2);
    expect(least).toBeCloseTo(1 / across, 2);
  });

  it('of a conformal projection are the same measured either way', () => {
    for (const at of [
      [76, 39],
      [93, 43],
      [88, 48],
    ] as [number, number][]) {
      const one = factorsIn(CONFORMAL, true, at);
      const any = factorsIn(CONFORMAL, false, at);
      expect(any.least).toBeCloseTo(one.least, 5);
      expect(any.greatest).toBeCloseTo(one.greatest, 5);
    }
  });
});
