/** Which label stands where, and moving labels to make room for another. */
import { type Candidate, coverOf } from './candidate';
import { takenGround } from './taken-ground';
import type { Way } from './ways';

/** A label that may be moved: its ways, the best first, and which of them it has. */
export interface Movable {
  id: string;
  ways: readonly Way[];
}

interface Standing {
  candidates: readonly Candidate[];
  numberOnly: boolean;
  /** Null for what stays where it is. */
  movable: { label: Movable; way: number } | null;
}

export interface TableOfPlaces {
  standing(id: string): Standing | undefined;
  isFree(candidate: Candidate): boolean;
  /** Puts down what is not moved again; a second call adds to the first. */
  put(id: string, candidate: Candidate, numberOnly: boolean): void;
  remove(id: string): void;
  /** Settles a label in its best way, moving nothing; says whether there was room. */
  settleBeside(label: Movable): boolean;
  /** Settles a label in the best way that has room, moving others aside if it may; says whether anything changed. */
  settle(label: Movable, mayMove: boolean): boolean;
}

/** Tries to make room for a label: places looked at, and labels moved for one of them. */
const REPAIR = { tries: 16, moved: 2 } as const;

export function tableOfPlaces(): TableOfPlaces {
  const taken = takenGround();
  const all = new Map<string, Standing>();
  const isFree = (candidate: Candidate) => taken.isFree(coverOf(candidate));

  const remove = (id: string) => {
    taken.release(id);
    all.delete(id);
  };
  const stand = (label: Movable, way: number, candidate: Candidate) => {
    const numberOnly = label.ways[way]?.numberOnly ?? false;
    taken.take(label.id, coverOf(candidate));
    all.set(label.id, { candidates: [candidate], numberOnly, movable: { label, way } });
  };
  const restore = (id: string, before: Standing) => {
    all.set(id, before);
    for (const candidate of before.candidates) taken.take(id, coverOf(candidate));
  };

  /** In the first way with room, none worse than the last given. */
  const standFree = (label: Movable, lastWay: number, only = false): boolean => {
    for (const [index, way] of label.ways.entries()) {
      if (index > lastWay || (only && index !== lastWay)) continue;
      const place = way.cheapest(isFree);
      if (!place) continue;
      stand(label, index, place);
      return true;
    }
    return false;
  };

  /** Moves those in the way of a place to places of their own, none to a worse way; or nothing changes. */
  const makeRoom = (label: Movable, way: number, place: Candidate): boolean => {
    const owners = taken.owners(coverOf(place));
    if (owners.length > REPAIR.moved) return false;
    const before = owners.flatMap((id) => {
      const standing = all.get(id);
      // Those led from their point have been moved enough.
      return standing?.movable?.way === 0 ? [{ id, standing, movable: standing.movable }] : [];
    });
    if (before.length < owners.length) return false;
    for (const { id } of before) remove(id);
    stand(label, way, place);
    if (before.every(({ movable }) => standFree(movable.label, movable.way))) return true;
    remove(label.id);
    for (const { id, standing } of before) {
      remove(id);
      restore(id, standing);
    }
    return false;
  };

  const repair = (label: Movable, index: number): boolean => {
    const way = label.ways[index];
    if (!way) return false;
    return way
      .byCost()
      .slice(0, REPAIR.tries)
      .some((place) => makeRoom(label, index, place));
  };

  return {
    standing: (id) => all.get(id),
    isFree,
    put: (id, candidate, numberOnly) => {
      const before = all.get(id)?.candidates ?? [];
      taken.take(id, coverOf(candidate));
      all.set(id, { candidates: [...before, candidate], numberOnly, movable: null });
    },
    remove,
    settleBeside: (label) => standFree(label, 0, true),
    settle: (label, mayMove) => {
      const before = all.get(label.id);
      const worst = before?.movable?.way ?? label.ways.length - 1;
      remove(label.id);
      for (const index of label.ways.keys()) {
        if (index > worst) break;
        // Beside its point is worth moving others; a leader is not.
        const found =
          standFree(label, index, true) || (mayMove && index === 0 && repair(label, index));
        if (found) return all.get(label.id)?.candidates[0] !== before?.candidates[0];
      }
      if (before) restore(label.id, before);
      return false;
    },
  };
}
