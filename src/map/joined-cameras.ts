/** Maps on one page move together: whichever the reader moves, the others follow. */
import type { Camera } from '../store/state';

export interface JoinedCamera {
  /** Calls back whenever this map's camera moves. */
  onMove(tell: () => void): void;
  camera(): Camera;
  moveTo(camera: Camera): void;
}

const joined = new Set<JoinedCamera>();
/** True while maps follow, so that following does not itself lead. */
let following = false;

/** Where the maps there are look; null where there is none. */
export function joinedCamera(): Camera | null {
  const [first] = joined;
  return first?.camera() ?? null;
}

/** Joins a map to all others there are; returns what takes it out again. */
export function joinCameras(own: JoinedCamera): () => void {
  joined.add(own);
  own.onMove(() => {
    if (following || !joined.has(own)) return;
    following = true;
    try {
      for (const other of joined) if (other !== own) other.moveTo(own.camera());
    } finally {
      following = false;
    }
  });
  return () => joined.delete(own);
}
