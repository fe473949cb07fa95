/** Scrolling the reader's text. */

/** The element that scrolls around another: the tab, beside the map or in a phone's drawer. */
export const scrollerOf = (element: Element): Element | null => element.closest('.tab');

const isQuiet = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scroll events within this time after `showInText` are the application's, ms. */
const OWN_SCROLL_MS = 1200;
let ownUntil = 0;

/** Whether the text is scrolled by the application and not by the reader. */
export const scrollsByItself = (): boolean => performance.now() < ownUntil;

/** Scrolls an element to the middle of the text, unless it is in view already. */
export function showInText(element: Element): void {
  const around = scrollerOf(element)?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  if (around && top >= around.top && bottom <= around.bottom) return;
  ownUntil = performance.now() + OWN_SCROLL_MS;
  element.scrollIntoView({ block: 'center', behavior: isQuiet() ? 'auto' : 'smooth' });
}
