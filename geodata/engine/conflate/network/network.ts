/** Types of the network of a layer: pieces of line (edges) between the points where lines meet (nodes). */
import type { Position } from '../../../../src/domain/geometry/position';

export interface Edge {
  /** Index of the node at each end. */
  from: number;
  to: number;
  line: readonly Position[];
  weight: number;
  /** Whether it bridges a gap between two lines and is not a line of the layer. */
  bridge: boolean;
}

export interface Network {
  /** Positions by node. */
  nodes: readonly Position[];
  edges: readonly Edge[];
}
