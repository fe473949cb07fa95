import { booleanPointInPolygon, destination, point } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { bandGroups } from '../../src/domain/band-groups';
import { bandOf } from '../../src/domain/bands';
import { positionsOf } from '../../src/domain/extent';
import { generatedCatalogue } from '../generated';

const { features, featureById } = generatedCatalogue();
const lines = features.filter(
  ({ geometry }) => geometry?.type === 'LineString' || geometry?.type === 'MultiLineString',
);
const groups = bandGroups(features);

describe('accuracy bands', () => {
  it('exist for every line, whatever its accuracy', () => {
    expect(groups.map(({ accuracyKm }) => accuracyKm).toSorted()).toEqual(
      [
        ...new Set(
          lines.flatMap(({ properties }) =>
            (properties.stretches ?? []).map(({ accuracyKm }) => accuracyKm),
          ),
        ),
      ].toSorted(),
    );
    for (const { geometry, properties } of lines) {
      const claimed = (properties.stretches ?? []).map(({ accuracyKm }) => accuracyKm);
      const own = groups.filter(({ accuracyKm }) => claimed.includes(accuracyKm));
      const there = new Set(own.flatMap(({ strands }) => strands.flat()).map(String));
      expect(geometry && positionsOf(geometry).every((at) => there.has(String(at)))).toBe(true);
    }
  });

  it('buffer a road once if lines of the same accuracy share it', () => {
    const legsOf = (ids: string[]) =>
      bandGroups(ids.flatMap((id) => featureById.get(id) ?? [])).flatMap(({ strands }) =>
        strands.flatMap((strand) => strand.slice(1)),
      ).length;
    const [trunk, joining] = ['highways/ancud-quellon', 'highways/chonchi-quemchi'];
    // Six legs are shared, in opposite directions.
    expect(legsOf([trunk, joining])).toBe(legsOf([trunk]) + legsOf([joining]) - 6);
    for (const { accuracyKm, strands } of groups) {
      const legs = strands.flatMap((strand) =>
        strand
          .slice(1)
          .map((end, index) => [String(strand[index]), String(end)].toSorted().join(' ')),
      );
      expect(new Set(legs).size, `${accuracyKm} km`).toBe(legs.length);
    }
  });

  it('reach as far from the course as the accuracy says, and no further', () => {
    const road = featureById.get('highways/chonchi-quemchi');
    const accuracyKm = road?.properties.accuracyKm ?? Number.NaN;
    const [group] = bandGroups(road ? [road] : []);
    const band = group && bandOf(group);
    if (!band || road?.geometry?.type !== 'LineString')
      throw new Error('the trunk road has no band');
    const ends = [road.geometry.coordinates[0], road.geometry.coordinates.at(-1)];
    // Beyond its two ends, where no other part of the course is near.
    const reaches = ends.map((end) => {
      const around = [0, 45, 90, 135, 180, 225, 270, 315].map(
        (bearing) => (share: number) =>
          booleanPointInPolygon(destination(point(end ?? []), accuracyKm * share, bearing), band),
      );
      return [0.9, 1.1].map((share) => around.filter((inside) => inside(share)).length);
    });
    for (const [within = 0, beyond = 8] of reaches) {
      expect(within).toBe(8);
      expect(beyond).toBeLessThan(4);
    }
  });

  it('are not made for points', () => {
    expect(bandGroups(features.filter(({ geometry }) => geometry?.type === 'Point'))).toEqual([]);
  });
});
