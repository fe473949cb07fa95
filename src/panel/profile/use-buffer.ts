/** Shows the area around a strand on the map for as long as its profile is open. */
import { useEffect } from 'react';
import type { Strand } from '../../domain/geometry/strand';
import { bufferOf } from '../../domain/profile/buffer';
import { useAtlas } from '../../store/atlas-store';
import { NO_OVERLAY } from '../../store/state';

export function useBuffer(strand: Strand, reachKm: number): void {
  useEffect(() => {
    const { setOverlay } = useAtlas.getState();
    // After the strip is drawn: computing the buffer of a long line takes a while.
    const timer = setTimeout(() => setOverlay({ buffer: bufferOf(strand, reachKm) }), 30);
    return () => {
      clearTimeout(timer);
      setOverlay(NO_OVERLAY);
    };
  }, [strand, reachKm]);
}
