/** Compares the path finder's route with all possible routes, on small networks. */
import { describe, expect, test } from 'vitest';
import { bridgeGaps } from '../../geodata/engine/conflate/network/gaps';
import { join } from '../../geodata/engine/conflate/network/join';
import { type Route, route } from '../../geodata/engine/conflate/route';
import { type Snapped, snap } from '../../geodata/engine/conflate/snap';
import type { Position } from '../../src/domain/geometry/position';
import { roughLengthKm } from '../../src/domain/geometry/ruler';

const TOLERANCE_KM = 5;

/** Numbers between 0 and 1, the same every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SIZE = 7;

/** Crooked streets over a degree or so, some missing, each of its own weight. */
function scene(seed: number): Snapped {
  const next = random(seed);
  const corners: Position[] = Array.from({ length: SIZE * SIZE }, (_, index) => [
    80 + (index % SIZE) * 0.08 + next() * 0.05,
    41 + Math.floor(index / SIZE) * 0.06 + next() * 0.04,
  ]);
  const lines = corners.flatMap((from, index) => {
    const right = index % SIZE < SIZE - 1 ? corners[index + 1] : undefined;
    const up = corners[index + SIZE];
    return [right, up].flatMap((to) =>
      to && next() > 0.15 ? [{ line: [from, to], weight: 1 + Math.floor(next() * 3) }] : [],
    );
  });
  const waypoints = Array.from({ length: 4 }, (_, index) => {
    const position: Position = [80 + next() * 0.5, 41 + next() * 0.4];
    return { name: `w${index}`, position, place: null };
  });
  return snap(bridgeGaps(join(lines), 0), waypoints, TOLERANCE_KM);
}

/** The cheapest cost, by trying every pair of nodes and every candidate. */
function cheapest({ network: { nodes, edges }, stops }: Snapped): number {
  const count = nodes.length;
  const cost = nodes.map((_, from) => nodes.map((__, to) => (from === to ? 0 : Infinity)));
  const at = (from: number, to: number): number => cost[from]?.[to] ?? Infinity;
  const lower = (from: number, to: number, value: number) => {
    const row = cost[from];
    if (row && value < at(from, to)) row[to] = value;
  };
  for (const { from, to, line, weight } of edges) {
    lower(from, to, roughLengthKm(line) * weight);
    lower(to, from, roughLengthKm(line) * weight);
  }
  for (let via = 0; via < count; via++) {
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) lower(from, to, at(from, via) + at(via, to));
    }
  }
  let sums = new Map<number, number>();
  for (const [index, { candidates }] of stops.entries()) {
    const price = index === 0 || index === stops.length - 1 ? 10 : 1.5;
    sums = new Map(
      candidates.map(({ node, km }) => {
        const before = [...sums].map(([from, sum]) => sum + at(from, node));
        return [node, km * price + (index === 0 ? 0 : Math.min(...before))];
      }),
    );
  }
  return Math.min(...sums.values());
}

function costOf({ network: { edges }, stops }: Snapped, { legs, nodes }: Route): number {
  const roads = legs.flat().reduce((sum, { edge: index }) => {
    const edge = edges[index];
    return sum + (edge ? roughLengthKm(edge.line) * edge.weight : Number.NaN);
  }, 0);
  return stops.reduce((sum, { candidates }, index) => {
    const km = candidates.find(({ node }) => node === nodes[index])?.km ?? Number.NaN;
    return sum + km * (index === 0 || index === stops.length - 1 ? 10 : 1.5);
  }, roads);
}

describe('the way past all stops', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))('is the cheapest (%i)', (seed) => {
    const snapped = scene(seed);
    const found = route(snapped, TOLERANCE_KM);
    expect(costOf(snapped, found)).toBeCloseTo(cheapest(snapped), 6);
    // Its steps hang together, from stop to stop.
    const { edges } = snapped.network;
    let node = found.nodes[0];
    for (const [leg, steps] of found.legs.entries()) {
      for (const { edge: index, reversed } of steps) {
        const edge = edges[index];
        expect(reversed ? edge?.to : edge?.from).toBe(node);
        node = reversed ? edge?.from : edge?.to;
      }
      expect(node).toBe(found.nodes[leg + 1]);
    }
  });
});
