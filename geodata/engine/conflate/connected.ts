/** Checks whether a route from the first stop to the last exists, and tells which stretches have none. */
import Flatbush from 'flatbush';
import { roughKm } from '../../../src/domain/geometry/ruler';
import { Failure } from './failure';
import { components } from './network/components';
import type { Network } from './network/network';
import type { Snapped, Stop } from './snap';

type Parts = ReadonlySet<number>;

interface Break {
  from: Stop;
  to: Stop;
  before: Parts;
  after: Parts;
}

/** The smallest gap between two parts of the network, and its position. */
function narrowest({ nodes }: Network, partOf: Int32Array, { before, after }: Break): string {
  const far = [...nodes.keys()].filter((node) => after.has(partOf[node] ?? -1));
  const index = new Flatbush(Math.max(far.length, 1));
  for (const node of far) {
    const [lon, lat] = nodes[node] ?? [0, 0];
    index.add(lon, lat, lon, lat);
  }
  index.finish();
  let least = { km: Number.POSITIVE_INFINITY, at: '' };
  for (const [node, position] of nodes.entries()) {
    if (!before.has(partOf[node] ?? -1)) continue;
    const [found] = index.neighbors(position[0], position[1], 1);
    const other = nodes[far[found ?? -1] ?? -1];
    const km = other ? roughKm(position, other) : Number.POSITIVE_INFINITY;
    if (km < least.km) least = { km, at: position.map((value) => value.toFixed(5)).join(', ') };
  }
  const metres = Math.ceil(least.km * 1000);
  return `the two parts of the layer are nearest at ${least.at}, where ${metres} m are missing`;
}

/** Throws a Failure if no connected part of the network is near all stops: a route lies in one part. */
export function requireConnected({ network, stops }: Snapped): void {
  const partOf = components(network);
  const breaks: Break[] = [];
  let shared: Parts = new Set();
  let previous: Stop | null = null;
  for (const stop of stops) {
    const here: Parts = new Set(stop.candidates.map(({ node }) => partOf[node] ?? -1));
    const common: Parts = previous ? new Set([...shared].filter((part) => here.has(part))) : here;
    if (previous && common.size === 0) {
      breaks.push({ from: previous, to: stop, before: shared, after: here });
    }
    shared = common.size ? common : here;
    previous = stop;
  }
  if (breaks.length === 0) return;
  const told = breaks.map(
    (gap) =>
      `no way from ${gap.from.waypoint.name} to ${gap.to.waypoint.name}: ${narrowest(network, partOf, gap)}`,
  );
  throw new Failure(
    `the layer is disconnected:\n  ${told.join('\n  ')}\nJoin the lines there, widen --gap, or widen --tolerance if another line further off is the right one.`,
  );
}
