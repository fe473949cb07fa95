import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../geodata/engine/conflate/options';

const NEEDED = ['--network', 'roads.fgb', '--feature', 'highways/a-b'];

const errorOf = (...argv: string[]): string => {
  const parsed = parseOptions(argv);
  return typeof parsed === 'object' && 'error' in parsed ? parsed.error : 'no error';
};

const optionsOf = (...argv: string[]) => {
  const parsed = parseOptions([...NEEDED, ...argv]);
  if (typeof parsed === 'string' || 'error' in parsed) throw new Error('options expected');
  return parsed;
};

describe('the command line', () => {
  test('two options are enough', () => {
    expect(optionsOf()).toEqual({
      edition: 'geodata',
      network: 'roads.fgb',
      layer: null,
      crs: null,
      feature: 'highways/a-b',
      waypoints: null,
      out: null,
      alignmentClass: 'published',
      source: null,
      toleranceKm: 5,
      gapMetres: 10,
      simplifyMetres: 10,
      weights: { field: null, byClass: new Map(), otherwise: 1 },
      updateFeature: false,
    });
  });

  test('an unknown option is answered with all there are', () => {
    const error = errorOf(...NEEDED, '--tolerence', '3');
    expect(error).toContain("Unknown option '--tolerence'");
    for (const option of ['--network', '--tolerance KM', '--weights', '--crs', '--gap']) {
      expect(error).toContain(option);
    }
  });

  test.each([
    [['--feature', 'highways/a-b'], '--network is missing'],
    [['--network', 'roads.fgb'], '--feature is missing'],
    [[...NEEDED, '--class', 'digitised'], '--class must be surveyed or published, not “digitised”'],
    [[...NEEDED, '--waypoints', 'all'], '--waypoints must be tagged or course or named'],
    [[...NEEDED, '--tolerance', 'far'], '--tolerance must be a number of kilometres'],
    [[...NEEDED, '--tolerance', '0'], '0.001 or more'],
    [[...NEEDED, '--gap=-1'], 'not “-1”'],
    [[...NEEDED, '--simplify', ''], '--simplify must be a number of metres'],
    [[...NEEDED, '--crs', 'utm45'], 'not “utm45”'],
    [[...NEEDED, '--crs', 'cgcs2000-gk-3deg-88'], 'no 3° zone has the central meridian 88'],
    [[...NEEDED, '--crs', 'cgcs2000-gk-6deg-84'], 'no 6° zone has the central meridian 84'],
    [[...NEEDED, '--weights', 'a=1'], '--weights needs --weight-field'],
    [[...NEEDED, '--weight-field', 'class'], '--weight-field needs --weights'],
    [[...NEEDED, '--weight-field', 'class', '--weights', 'a=0'], '“a=0” must be class=number'],
    [[...NEEDED, '--weight-field', 'class', '--weights', 'a'], '“a” must be class=number'],
    [[...NEEDED, '--update-feature'], '--update-feature needs --out'],
  ])('%j is wrong', (argv, message) => {
    const error = errorOf(...argv);
    expect(error.split('\n')[0]).toContain(message);
    expect(error).toContain('Usage: npm run conflate');
  });

  test('help is asked for without anything else', () => {
    expect(parseOptions(['--help'])).toBe('help');
  });

  test('weights by class, with off and the rest', () => {
    const { weights } = optionsOf('--weight-field', 'class', '--weights', 'a=1, b=2.5,c=off,*=4');
    expect(weights).toEqual({
      field: 'class',
      byClass: new Map([
        ['a', 1],
        ['b', 2.5],
        ['c', Number.POSITIVE_INFINITY],
      ]),
      otherwise: 4,
    });
  });
});
