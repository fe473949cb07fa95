/** A layer as a network: pieces of line between the places where lines meet. */
import type { Position } from '../../../../src/domain/geometry/position';

export interface Edge {
  /** Nodes. */
  from: number;
  to: number;
  line: readonly Position[];
  weight: number;
  /** Not a line of the layer: it closes a gap between two. */
  bridge: boolean;
}

export interface Network {
  /** By node. */
  nodes: readonly Position[];
  edges: readonly Edge[];
}
