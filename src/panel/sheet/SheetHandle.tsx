/** The handle of a sheet: dragged, pressed, or moved by the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SHEET_HEIGHTS, type Sheet, type SheetHeight } from './use-sheet';
import './sheet.css';

/** Less movement than this is a press, CSS pixels. */
const PRESS_PX = 6;
/** A sheet let go in motion glides on for so long; one that was held still does not. */
const GLIDE_MS = 200;
const STILL_AFTER_MS = 80;
/** Shares of the window's height between which the nearest resting height changes. */
const PEEK_BELOW = 0.3;
const FULL_ABOVE = 0.7;

interface Drag {
  fromY: number;
  fromHeightPx: number;
  lastY: number;
  lastTimeMs: number;
  /** Downwards, CSS pixels per millisecond. */
  speed: number;
}

const NEXT_PRESSED: Record<SheetHeight, SheetHeight> = { peek: 'half', half: 'full', full: 'peek' };

const beside = (height: SheetHeight, step: -1 | 1): SheetHeight =>
  SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + step] ?? height;

function restingHeight(heightPx: number): SheetHeight {
  const share = heightPx / window.innerHeight;
  return share < PEEK_BELOW ? 'peek' : share > FULL_ABOVE ? 'full' : 'half';
}

export function SheetHandle<E extends HTMLElement>({
  sheet: { ref, height, setHeight },
}: {
  sheet: Sheet<E>;
}) {
  const { t } = useTranslation();
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    const sheet = ref.current;
    if (!sheet || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = false;
    drag.current = {
      fromY: event.clientY,
      fromHeightPx: sheet.offsetHeight,
      lastY: event.clientY,
      lastTimeMs: event.timeStamp,
      speed: 0,
    };
  };
  const move = (event: PointerEvent) => {
    const sheet = ref.current;
    const now = drag.current;
    if (!sheet || !now) return;
    if (Math.abs(event.clientY - now.fromY) > PRESS_PX) dragged.current = true;
    if (!dragged.current) return;
    now.speed = (event.clientY - now.lastY) / Math.max(1, event.timeStamp - now.lastTimeMs);
    now.lastY = event.clientY;
    now.lastTimeMs = event.timeStamp;
    // The map below is laid out again when the sheet has come to rest, not at each move.
    sheet.dataset.dragged = 'true';
    sheet.style.height = `${now.fromHeightPx + now.fromY - event.clientY}px`;
  };
  const end = (event: PointerEvent) => {
    const sheet = ref.current;
    const last = drag.current;
    drag.current = null;
    if (!sheet || !last || !dragged.current) return;
    const heightPx = sheet.offsetHeight;
    sheet.style.height = '';
    delete sheet.dataset.dragged;
    const glidePx = event.timeStamp - last.lastTimeMs > STILL_AFTER_MS ? 0 : last.speed * GLIDE_MS;
    setHeight(restingHeight(heightPx - glidePx));
  };
  const press = () => {
    if (!dragged.current) setHeight(NEXT_PRESSED[height]);
    dragged.current = false;
  };
  const key = (event: KeyboardEvent) => {
    const next = {
      ArrowUp: beside(height, 1),
      ArrowDown: beside(height, -1),
      Home: 'full' as const,
      End: 'peek' as const,
    }[event.key];
    if (!next) return;
    event.preventDefault();
    setHeight(next);
  };

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={height !== 'peek'}
      aria-label={t('sheet.handle', { height: t(`sheet.${height}`) })}
      aria-description={t('sheet.keys')}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={press}
      onKeyDown={key}
    />
  );
}
