/** Corridors that serve a point, and sites near it, on a few lines along the equator. */
import { describe, expect, it } from 'vitest';
import type { FeatureProperties } from '../../../src/domain/contract/register';
import type { Position } from '../../../src/domain/geometry/position';
import { nearestSites, servicesOf } from '../../../src/domain/profile/point';
import { kmOf, lineOf, measuredOf, site, strandOf } from './equator';

const at = (id: string, lon: number, lat = 0) => site(id, { positions: [[lon, lat]] });
const PLACES = [at('a', 0), at('b', 1), at('c', 2), at('d', 4)];
const course = PLACES.map(({ id }) => ({ id, nameZh: id, nameEn: id, named: true }));
const WITH_COURSE = { course } as FeatureProperties;
const ROAD = lineOf('road', 'highways', strandOf([0, 0], [1, 0], [2, 0], [4, 0]));

const serving = (
  point: Position,
  lines = [ROAD],
  properties: FeatureProperties | null = WITH_COURSE,
) => servicesOf(point, 3, () => properties ?? undefined, measuredOf(lines, [], PLACES));

describe('a line that serves a point', () => {
  it('has the way to both ends, and to the places before and after', () => {
    const [one] = serving([1.5, 0.1]);
    expect(one?.toStartKm).toBeCloseTo(kmOf(1.5), 3);
    expect(one?.toEndKm).toBeCloseTo(kmOf(2.5), 3);
    expect(one?.lengthKm).toBeCloseTo(kmOf(4), 6);
    expect([one?.start?.id, one?.end?.id, one?.before?.place.id, one?.after?.place.id]).toEqual([
      'a',
      'd',
      'b',
      'c',
    ]);
    expect(one?.before?.distanceKm).toBeCloseTo(kmOf(0.5), 3);
    expect(one?.after?.distanceKm).toBeCloseTo(kmOf(0.5), 3);
    expect(one?.plusMinusKm).toBe(2 + 3);
  });

  it('does not count the place at the point itself as the next one', () => {
    for (const lon of [0.995, 1, 1.005]) {
      const [one] = serving([lon, 0.1]);
      expect([one?.before?.place.id, one?.after?.place.id]).toEqual(['a', 'c']);
    }
    const [start] = serving([0, 0.1]);
    expect([start?.before, start?.after?.place.id]).toEqual([null, 'b']);
    const [end] = serving([4, 0.1]);
    expect([end?.before?.place.id, end?.after]).toEqual(['c', null]);
  });

  it('has no places without a course, nor on a strand that is not its first', () => {
    expect(serving([1.5, 0.1], [ROAD], null)[0]).toMatchObject({
      start: null,
      end: null,
      before: null,
      after: null,
    });
    const parts = lineOf('road', 'highways', strandOf([0, 2], [4, 2]), strandOf([0, 0], [3, 0]));
    expect(serving([1.5, 0.1], [parts])[0]).toMatchObject({
      strandIndex: 1,
      start: null,
      after: null,
    });
  });

  it('has no place at an end where the course begins or ends elsewhere', () => {
    const longer = lineOf('road', 'highways', strandOf([-1, 0], [0, 0], [4, 0], [5, 0]));
    expect(serving([1.5, 0.1], [longer])[0]).toMatchObject({ start: null, end: null });
  });

  it('takes the strand that is nearest', () => {
    const parts = lineOf(
      'road',
      'highways',
      strandOf([0, 0.5], [4, 0.5]),
      strandOf([0, 0], [3, 0]),
    );
    expect(serving([1.5, 0.1], [parts])[0]?.strandIndex).toBe(1);
    expect(serving([1.5, 0.4], [parts])[0]?.strandIndex).toBe(0);
  });
});

describe('the lines that serve a point', () => {
  it('are those of the register within 100 km, the nearest first, and of equal ones by their ids', () => {
    const line = (id: string, lat: number, group: Parameters<typeof lineOf>[1] = 'railways') =>
      lineOf(id, group, strandOf([0, lat], [3, lat]));
    const lines = [
      line('far', 0.85),
      line('z', 0.2),
      line('a', 0.2),
      line('beside', -0.1),
      line('no', 1),
      line('old', 0, 'existing-roads'),
    ];
    expect(serving([1.5, 0], lines).map((one) => one.line.id)).toEqual(['beside', 'a', 'z', 'far']);
  });

  it('are air routes only near their ends', () => {
    const route = lineOf('route', 'air-routes', strandOf([0, 0], [4, 0]));
    const ids = (lon: number) => serving([lon, 0.1], [route]).length;
    expect([ids(0.5), ids(2), ids(3.5)]).toEqual([1, 0, 1]);
  });
});

describe('the nearest sites', () => {
  const hub = (id: string, ...positions: Position[]) => site(id, { group: 'hubs', positions });
  const nearest = (...sites: ReturnType<typeof hub>[]) =>
    nearestSites([0, 0], 'hubs', 2, measuredOf([], sites));

  it('are of the network, in the order of distance and then of their ids', () => {
    const port = site('port', { group: 'airports', positions: [[0, 0.1]] });
    const found = nearest(hub('c', [0, 1]), hub('b', [0.5, 0]), hub('a', [-0.5, 0]), port);
    expect(found.map(({ site: { id } }) => id)).toEqual(['a', 'b']);
    expect(found[0]?.distanceKm).toBeCloseTo(kmOf(0.5), 6);
  });

  it('have the azimuth from 0 to 360 degrees, clockwise from north', () => {
    const azimuth = (...position: Position) =>
      nearest(hub('a', position))[0]?.azimuth ?? Number.NaN;
    expect(azimuth(0, 1)).toBeCloseTo(0, 6);
    expect(azimuth(1, 0)).toBeCloseTo(90, 6);
    expect(azimuth(0, -1)).toBeCloseTo(180, 6);
    expect(azimuth(-1, 0)).toBeCloseTo(270, 6);
  });

  it('of several positions take the nearest, and none without a position', () => {
    expect(
      nearest(hub('a', [0, 3], [0, 1], [0, 2]), hub('b')).map(({ site: { id } }) => id),
    ).toEqual(['a']);
    expect(nearest(hub('a', [0, 3], [1, 0]))[0]?.distanceKm).toBeCloseTo(kmOf(1), 6);
  });
});
