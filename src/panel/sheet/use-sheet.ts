/**
 * A panel that is a sheet on a phone: three heights, dragged by its handle or moved
 * by its keys. Wide layouts ignore the height, in css.
 */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useAtlas } from '../../store/atlas-store';

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

export interface Sheet<E extends HTMLElement> {
  /** Of the element whose height it is. */
  ref: RefObject<E | null>;
  height: SheetHeight;
  setHeight(height: SheetHeight): void;
}

export function useSheet<E extends HTMLElement>(start: SheetHeight = 'half'): Sheet<E> {
  const ref = useRef<E>(null);
  const [height, setHeight] = useState(start);
  const request = useAtlas((state) => state.cameraRequest);
  const answered = useRef(request);

  // What is to be seen on the map is not seen below a full sheet.
  useEffect(() => {
    if (answered.current !== request) setHeight((now) => (now === 'full' ? 'half' : now));
    answered.current = request;
  }, [request]);

  return { ref, height, setHeight: useCallback((next: SheetHeight) => setHeight(next), []) };
}
