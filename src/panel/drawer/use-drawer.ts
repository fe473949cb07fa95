/**
 * A panel that is a drawer on a phone: three heights, dragged by its handle or moved
 * by its keys. On wide screens the style sheet ignores the height.
 */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useAtlas } from '../../store/atlas-store';

export const DRAWER_HEIGHTS = ['peek', 'half', 'full'] as const;
export type DrawerHeight = (typeof DRAWER_HEIGHTS)[number];

export interface Drawer<E extends HTMLElement> {
  /** Of the element whose height it is. */
  ref: RefObject<E | null>;
  height: DrawerHeight;
  setHeight(height: DrawerHeight): void;
}

export function useDrawer<E extends HTMLElement>(start: DrawerHeight = 'half'): Drawer<E> {
  const ref = useRef<E>(null);
  const [height, setHeight] = useState(start);
  const cameraRequest = useAtlas((state) => state.cameraRequest);
  const lastRequest = useRef(cameraRequest);

  // A full drawer would cover what the map is asked to show.
  useEffect(() => {
    if (lastRequest.current !== cameraRequest) setHeight((now) => (now === 'full' ? 'half' : now));
    lastRequest.current = cameraRequest;
  }, [cameraRequest]);

  return { ref, height, setHeight: useCallback((next: DrawerHeight) => setHeight(next), []) };
}
