import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/domain/contract/register';
import {
  isLineNetwork,
  isPointNetwork,
  networkTraits,
  POINT_NETWORKS,
} from '../../src/domain/networks';
import { generatedCatalogue } from '../generated';

const { features } = generatedCatalogue();

describe('the traits of networks', () => {
  it('tell for each network whether its features are lines or points', () => {
    expect(POINT_NETWORKS).toEqual(NETWORKS.filter((network) => !isLineNetwork(network)));
    for (const { geometry, properties } of features) {
      if (!geometry) continue;
      const drawn = /LineString$/.test(geometry.type) ? isLineNetwork : isPointNetwork;
      expect(drawn(properties.network), properties.id).toBe(true);
    }
  });

  it('tell which networks have port details', () => {
    for (const { properties } of features) {
      const told = networkTraits(properties.network).portDetail === true;
      expect(properties.port !== undefined, properties.id).toBe(told);
    }
  });

  it('separate air routes from roads, and points from both', () => {
    for (const network of NETWORKS) {
      const { airborne, roads, nearest } = networkTraits(network);
      expect(airborne && roads, network).toBeFalsy();
      if (airborne || roads) expect(isLineNetwork(network), network).toBe(true);
      if (nearest) expect(isPointNetwork(network), network).toBe(true);
    }
  });
});
