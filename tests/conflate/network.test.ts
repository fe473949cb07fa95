import { describe, expect, test } from 'vitest';
import { components } from '../../geodata/engine/conflate/network/components';
import { bridgeGaps } from '../../geodata/engine/conflate/network/gaps';
import { join } from '../../geodata/engine/conflate/network/join';
import type { Network } from '../../geodata/engine/conflate/network/network';
import { split } from '../../geodata/engine/conflate/network/split';
import { VertexIds } from '../../geodata/engine/conflate/network/vertex-ids';
import { roughFootOn } from '../../src/domain/geometry/ruler';
import type { Line } from './project';

const joined = (...lines: Line[]): Network => join(lines.map((line) => ({ line, weight: 1 })));
const parts = (network: Network): number => new Set(components(network)).size;
const bridges = (network: Network): number => network.edges.filter(({ bridge }) => bridge).length;

const WEST: Line = [
  [84, 43],
  [84.5, 43],
  [85, 43],
];
/** A tenth of a metre is about this many degrees of latitude. */
const METRE = 1 / 111_000;

describe('joining lines', () => {
  test('at a vertex in the middle of another line', () => {
    const network = joined(WEST, [
      [84.5, 43],
      [84.5, 44],
    ]);
    expect(network.nodes).toHaveLength(4);
    expect(network.edges.map(({ line }) => line)).toEqual([
      [
        [84, 43],
        [84.5, 43],
      ],
      [
        [84.5, 43],
        [85, 43],
      ],
      [
        [84.5, 43],
        [84.5, 44],
      ],
    ]);
    expect(parts(network)).toBe(1);
  });

  test('not where they cross without a common vertex', () => {
    const over: Line = [
      [84.25, 42.9],
      [84.25, 43.1],
    ];
    expect(parts(joined(WEST, over))).toBe(2);
    expect(parts(bridgeGaps(joined(WEST, over), 10))).toBe(2);
  });

  test('vertices written twice make no edge of no length', () => {
    const twice: Line = [
      [84, 43],
      [84, 43],
      [85, 43],
      [85, 43],
    ];
    const network = joined(twice);
    expect(network.edges.map(({ line }) => line.length)).toEqual([2]);
  });

  test('a line that crosses itself at a vertex is cut there', () => {
    const loop: Line = [
      [84, 43],
      [84.5, 43],
      [84.6, 43.1],
      [84.4, 43.1],
      [84.5, 43],
      [85, 43],
    ];
    const network = joined(loop);
    expect(network.nodes).toHaveLength(3);
    expect(network.edges.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 1],
      [1, 2],
    ]);
  });

  test('places are told apart to the centimetre, and never by chance', () => {
    const ids = new VertexIds(20_000);
    const seen = new Set<number>();
    for (let x = 0; x < 100; x++) {
      for (let y = 0; y < 100; y++) seen.add(ids.idOf([-180 + x * 3.6, -90 + y * 1.8]));
    }
    expect(seen.size).toBe(10_000);
    expect(ids.idOf([-180 + 1e-9, -90])).toBe(0);
    expect(ids.idOf([-180 + 2e-7, -90])).toBe(10_000);
  });
});

describe('gaps', () => {
  const next = (metres: number): Line => [
    [84.5, 43 + metres * METRE],
    [84.5, 44],
  ];
  const through: Line = [
    [84, 43],
    [85, 43],
  ];

  test('a line that ends on another between its vertices is joined, and no gap', () => {
    const network = bridgeGaps(joined(through, next(0)), 0);
    expect(parts(network)).toBe(1);
    expect(bridges(network)).toBe(0);
  });

  test('a line that ends short of another is joined within the width given', () => {
    const network = bridgeGaps(joined(through, next(8)), 10);
    expect([parts(network), bridges(network)]).toEqual([1, 1]);
    expect(parts(bridgeGaps(joined(through, next(12)), 10))).toBe(2);
  });

  test('two ends that face each other get one bridge', () => {
    const east: Line = [
      [85, 43 + 5 * METRE],
      [86, 43],
    ];
    const network = bridgeGaps(joined(through, east), 10);
    expect([parts(network), bridges(network)]).toEqual([1, 1]);
  });

  test('a road that passes beside another is not joined to it', () => {
    const halves: Line[] = [
      [
        [84, 43],
        [84.5, 43 + 5 * METRE],
      ],
      [
        [84.5, 43 + 5 * METRE],
        [85, 43],
      ],
    ];
    const beside: Line = [
      [83, 43.0001],
      [86, 43.0001],
    ];
    expect(parts(bridgeGaps(joined(...halves, beside), 10))).toBe(2);
  });

  test('a short stub is not joined to the road it leaves', () => {
    const stub: Line = [
      [84.5, 43],
      [84.5, 43 + 5 * METRE],
    ];
    expect(bridges(bridgeGaps(joined(WEST, stub), 10))).toBe(0);
  });
});

describe('cutting edges', () => {
  const cutAt = (network: Network, edge: number, lon: number) => {
    const line = network.edges[edge]?.line ?? [];
    return { edge, ...roughFootOn(line, [lon, 43.01]) };
  };

  test('in any order, at ends and twice at one place', () => {
    const network = joined(WEST);
    const cuts = [84.7, 84.2, 84, 85, 84.5, 84.2].map((lon) => cutAt(network, 0, lon));
    const { network: got, nodeOf } = split(network, cuts);
    expect(got.edges.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 3],
      [3, 4],
      [4, 1],
    ]);
    expect(nodeOf).toEqual([4, 2, 0, 1, 3, 2]);
    const lons = got.edges.map(({ line }) => line.map(([lon]) => Math.round(lon * 1e6) / 1e6));
    expect(lons).toEqual([
      [84, 84.2],
      [84.2, 84.5],
      [84.5, 84.7],
      [84.7, 85],
    ]);
  });
});
