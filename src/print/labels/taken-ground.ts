/** What labels have taken of the map so far, so that a place can be asked for and given back. */
import RBush from 'rbush';
import { type Bounds, boundsOf, grown, overlap, type TurnedBox } from './turned-box';

interface Taken extends Bounds {
  box: TurnedBox;
  owner: string;
}

export interface TakenGround {
  take(owner: string, boxes: readonly TurnedBox[]): void;
  /** Everything of this owner. */
  release(owner: string): void;
  isFree(boxes: readonly TurnedBox[]): boolean;
  /** Owners in the way, each once, in a fixed order. */
  owners(boxes: readonly TurnedBox[]): string[];
}

/** Between two labels, so that they are not read as one. */
const GAP_MM = 0.35;

export function takenGround(): TakenGround {
  const tree = new RBush<Taken>();
  const byOwner = new Map<string, Taken[]>();
  return {
    take: (owner, boxes) => {
      const items = boxes.map((box) => ({ ...boundsOf(box), box, owner }));
      for (const item of items) tree.insert(item);
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), ...items]);
    },
    release: (owner) => {
      for (const item of byOwner.get(owner) ?? []) tree.remove(item);
      byOwner.delete(owner);
    },
    isFree: (boxes) =>
      boxes.every((box) => {
        const wider = grown(box, GAP_MM);
        return !tree.search(boundsOf(wider)).some((item) => overlap(wider, item.box));
      }),
    owners: (boxes) => {
      const found = new Set<string>();
      for (const box of boxes) {
        const wider = grown(box, GAP_MM);
        for (const item of tree.search(boundsOf(wider)))
          if (!found.has(item.owner) && overlap(wider, item.box)) found.add(item.owner);
      }
      return [...found].sort();
    },
  };
}
