/** The handle of a drawer: dragged, pressed, or moved by the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAWER_HEIGHTS, type Drawer, type DrawerHeight } from './use-drawer';
import './drawer.css';

/** A pointer that moves less than this is a press, CSS pixels. */
const PRESS_PX = 6;
/** A drawer released while moving glides on for this time, unless the finger rested before. */
const GLIDE_MS = 200;
const STILL_AFTER_MS = 80;
/** Limits between the resting heights, as shares of the window's height. */
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

const NEXT_PRESSED: Record<DrawerHeight, DrawerHeight> = {
  peek: 'half',
  half: 'full',
  full: 'peek',
};

const beside = (height: DrawerHeight, step: -1 | 1): DrawerHeight =>
  DRAWER_HEIGHTS[DRAWER_HEIGHTS.indexOf(height) + step] ?? height;

function restingHeight(heightPx: number): DrawerHeight {
  const share = heightPx / window.innerHeight;
  return share < PEEK_BELOW ? 'peek' : share > FULL_ABOVE ? 'full' : 'half';
}

export function DrawerHandle<E extends HTMLElement>({
  drawer: { ref, height, setHeight },
}: {
  drawer: Drawer<E>;
}) {
  const { t } = useTranslation();
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    const drawer = ref.current;
    if (!drawer || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = false;
    drag.current = {
      fromY: event.clientY,
      fromHeightPx: drawer.offsetHeight,
      lastY: event.clientY,
      lastTimeMs: event.timeStamp,
      speed: 0,
    };
  };
  const move = (event: PointerEvent) => {
    const drawer = ref.current;
    const now = drag.current;
    if (!drawer || !now) return;
    if (Math.abs(event.clientY - now.fromY) > PRESS_PX) dragged.current = true;
    if (!dragged.current) return;
    now.speed = (event.clientY - now.lastY) / Math.max(1, event.timeStamp - now.lastTimeMs);
    now.lastY = event.clientY;
    now.lastTimeMs = event.timeStamp;
    // The map is resized when the drawer is released, not at each move.
    drawer.dataset.dragged = 'true';
    drawer.style.height = `${now.fromHeightPx + now.fromY - event.clientY}px`;
  };
  const end = (event: PointerEvent) => {
    const drawer = ref.current;
    const last = drag.current;
    drag.current = null;
    if (!drawer || !last || !dragged.current) return;
    const heightPx = drawer.offsetHeight;
    drawer.style.height = '';
    delete drawer.dataset.dragged;
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
      className="drawer-handle"
      aria-expanded={height !== 'peek'}
      aria-label={t('drawer.handle', { height: t(`drawer.${height}`) })}
      aria-description={t('drawer.keys')}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={press}
      onKeyDown={key}
    />
  );
}
