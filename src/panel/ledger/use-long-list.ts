/**
 * A list of features of which the page holds no more than is in sight, with a little around it. Rows are measured
 * as they come, so that they may be of any height. One of them is the tab stop; it stays in the page wherever the
 * list is scrolled to, or it would lose the focus.
 */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useAtlas } from '../../store/atlas-store';
import { useChoose } from '../use-choose';
import type { Order } from './column';
import { stepFrom } from './record-keys';

/** Rows beyond either edge of what is in sight. */
const AROUND = 6;

const BUTTON = '[data-record-button]';

const keyAt = (target: EventTarget): string | null =>
  (target instanceof Element && target.closest('[data-record]')?.getAttribute('data-record')) ||
  null;

/** Whether the reader has marked text of the list, as one does to copy it: then a click chooses nothing. */
function isTextMarked(list: HTMLElement | null): boolean {
  const marked = getSelection();
  return marked?.isCollapsed === false && list?.contains(marked.anchorNode) === true;
}

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export interface LongListOptions {
  /** Ids of the features, in their order. */
  keys: readonly string[];
  selected: string | undefined;
  order: Order;
  scroller: RefObject<HTMLElement | null>;
  /** What a row is taken to be high before it is measured. */
  rowRem: number;
}

export function useLongList<List extends HTMLElement>({
  keys,
  selected,
  order,
  scroller,
  rowRem,
}: LongListOptions) {
  const list = useRef<List>(null);
  const { chooseFeature } = useChoose();
  const hover = useAtlas((state) => state.hover);
  const hovered = useAtlas((state) => state.hovered);
  /** The row that last had the focus. */
  const [stop, setStop] = useState<string | null>(null);
  const focusWanted = useRef(false);
  /** What stands above the rows: headings, which stay in sight, or the choice of the order. */
  const [abovePx, setAbovePx] = useState(0);
  const [rowPx] = useState(() => rowRem * remPx());
  const at = stop === null ? -1 : keys.indexOf(stop);

  const rows = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => keys[index] ?? index,
    overscan: AROUND,
    scrollPaddingEnd: abovePx,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return at < 0 || at >= keys.length || near.includes(at)
        ? near
        : [...near, at].toSorted((a, b) => a - b);
    },
  });

  useLayoutEffect(() => {
    const [box, own] = [scroller.current, list.current];
    if (!box || !own) return;
    const top = own.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    setAbovePx(Math.round(top));
  }, [scroller]);

  const chosen = selected === undefined ? -1 : keys.indexOf(selected);
  // Only what is newly selected is brought into sight, not what a filter or an order has moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (chosen >= 0) rows.scrollToIndex(chosen, { align: 'auto' });
  }, [selected]);

  const before = useRef(order);
  useEffect(() => {
    if (before.current !== order) rows.scrollToOffset(0);
    before.current = order;
  }, [order, rows]);

  // Rows come and go with scrolling: after each rendering exactly one of them is the tab stop.
  useLayoutEffect(() => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(BUTTON) ?? [])];
    const first =
      buttons.find((one) => keyAt(one) === stop) ??
      buttons.find((one) => keyAt(one) === selected) ??
      buttons[0];
    for (const button of buttons) button.tabIndex = button === first ? 0 : -1;
    if (focusWanted.current && first && keyAt(first) === stop) {
      focusWanted.current = false;
      first.focus({ preventScroll: true });
    }
  });

  let passedPx = 0;
  const pieces = rows.getVirtualItems().map(({ index, start, end }) => {
    const gapPx = start - passedPx;
    passedPx = end;
    return { index, gapPx };
  });

  return {
    list,
    hovered,
    /** What is in the page, each with the height of the rows that are left out before it. */
    pieces,
    /** Height of the rows left out after the last. */
    restPx: rows.getTotalSize() - passedPx,
    measure: rows.measureElement,
    /** All rows are heard here once. */
    listeners: {
      onClick: ({ target }: MouseEvent) => {
        const key = keyAt(target);
        const pressed = target instanceof Element && target.closest(BUTTON) !== null;
        if (key !== null && (pressed || !isTextMarked(list.current))) chooseFeature(key);
      },
      onMouseOver: ({ target }: MouseEvent) => hover(keyAt(target)),
      onMouseLeave: () => hover(null),
      onFocus: ({ target }: FocusEvent) => {
        setStop(keyAt(target));
        hover(keyAt(target));
      },
      onBlur: () => hover(null),
      onKeyDown: (event: KeyboardEvent) => {
        const from = keys.indexOf(keyAt(event.target) ?? '');
        const to = stepFrom(event.key, from, keys.length);
        if (to === null) return;
        event.preventDefault();
        focusWanted.current = true;
        setStop(keys[to] ?? null);
        rows.scrollToIndex(to, { align: 'auto' });
      },
    },
  };
}
