/** The map follows the text: it shows the features of the task that is being read. */
import { type RefObject, useEffect } from 'react';
import { featuresOf } from '../../domain/catalogue';
import { extentOf } from '../../domain/extent';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { scrollerOf, scrollsByItself } from './scroller';

/** A task counts as being read after this time without scrolling, ms. */
const REST_MS = 350;
/** Position of the reading line, as a share of the text's height from its top. */
const READING_LINE = 0.3;

/** The task at the reading line; null while the meter is there. */
function clauseBeingRead(tree: Element, scroller: Element): string | null {
  const { top, height } = scroller.getBoundingClientRect();
  const line = top + height * READING_LINE;
  const clauses = [...tree.querySelectorAll('[data-clause]')];
  const read = clauses.findLast((clause) => {
    const box = clause.getBoundingClientRect();
    return box.height > 0 && box.top <= line;
  });
  return read?.getAttribute('data-clause') ?? null;
}

export function useMapFollows(tree: RefObject<HTMLElement | null>, following: boolean): void {
  const catalogue = useCatalogue();
  const showExtent = useAtlas((state) => state.showExtent);
  useEffect(() => {
    const element = tree.current;
    const scroller = element && scrollerOf(element);
    if (!following || !element || !scroller) return;
    let shown: string | null = null;
    let waiting = 0;
    const showClause = () => {
      const read = clauseBeingRead(element, scroller);
      if (read === null || read === shown) return;
      shown = read;
      const extent = extentOf(featuresOf(catalogue, read));
      if (extent) showExtent(extent);
    };
    const scrolled = () => {
      if (scrollsByItself()) return;
      window.clearTimeout(waiting);
      waiting = window.setTimeout(showClause, REST_MS);
    };
    showClause();
    scroller.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      window.clearTimeout(waiting);
      scroller.removeEventListener('scroll', scrolled);
    };
  }, [tree, catalogue, following, showExtent]);
}
