/** The text follows the map: what is selected on the map is scrolled into view in the text. */
import { type RefObject, useEffect } from 'react';
import { useAtlas } from '../../store/atlas-store';
import { showInText } from './scroller';

const quoted = (id: string): string => `"${CSS.escape(id)}"`;

/** First a citation that the filter finds, then any other; the task where the text does not name the feature. */
function placeOf(tree: Element, kind: 'feature' | 'clause', id: string): Element | null {
  if (kind === 'clause') return tree.querySelector(`[data-clause=${quoted(id)}] .reader-heading`);
  const cites = `[data-cites~=${quoted(id)}]`;
  return tree.querySelector(`${cites}[data-stands="true"]`) ?? tree.querySelector(cites);
}

/**
 * @param ready whether the text has been loaded or given up: text that arrives later would move the target
 * @param shown the text that is shown; after a change the position is sought again
 */
export function useTextFollows(
  tree: RefObject<HTMLElement | null>,
  ready: boolean,
  shown: unknown,
): void {
  const selection = useAtlas((state) => state.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again for another text
  useEffect(() => {
    if (!ready || (selection.kind !== 'feature' && selection.kind !== 'clause')) return;
    const place = tree.current && placeOf(tree.current, selection.kind, selection.id);
    // A folded chapter is opened first, since its contents have no position.
    for (
      let fold = place?.closest('details');
      fold;
      fold = fold.parentElement?.closest('details')
    ) {
      fold.open = true;
    }
    if (place) showInText(place);
  }, [tree, ready, shown, selection]);
}
