/** The text follows the map: what is selected there is brought into view here. */
import { type RefObject, useEffect } from 'react';
import { useAtlas } from '../../store/atlas-store';
import { showInText } from './scroller';

const quoted = (id: string): string => `"${CSS.escape(id)}"`;

/** The citation inside the filter before any other; the task where nothing in the text names the thing. */
function placeOf(tree: Element, kind: 'feature' | 'clause', id: string): Element | null {
  if (kind === 'clause') return tree.querySelector(`[data-clause=${quoted(id)}] .reader-heading`);
  const cites = `[data-cites~=${quoted(id)}]`;
  return tree.querySelector(`${cites}[data-stands="true"]`) ?? tree.querySelector(cites);
}

/**
 * @param ready whether it is known which text is shown, so that it does not grow under the place
 * @param shown the text that is shown; another one is scrolled anew
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
    // A chapter that was folded is opened, or there is nothing to scroll to.
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
