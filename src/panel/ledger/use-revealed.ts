/** Scrolls the list to a record that was selected elsewhere; the page around it does not move. */
import { type RefObject, useEffect } from 'react';

export function useRevealed(scroller: RefObject<HTMLElement | null>, key: string | undefined) {
  useEffect(() => {
    const box = scroller.current;
    if (!box || key === undefined) return;
    const record = box.querySelector<HTMLElement>(`[data-record="${CSS.escape(key)}"]`);
    if (!record) return;
    const headPx = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const topPx = record.getBoundingClientRect().top - box.getBoundingClientRect().top - headPx;
    const roomPx = box.clientHeight - headPx;
    // A record taller than the list is aligned at its top.
    if (topPx < 0 || topPx + Math.min(record.clientHeight, roomPx) > roomPx) {
      box.scrollTo({ top: box.scrollTop + topPx });
    }
  }, [scroller, key]);
}
