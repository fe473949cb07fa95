/** What the file asks of the program that opens and prints it. */
import type { Page } from '../../../scene/scene';
import type { Kit, Reference } from './kit';

/**
 * A page that is fitted to the printer's margins has lost its scale, and nobody sees it: so no
 * scaling is the choice the dialogue opens with, on paper of the page's size. Pages are called by
 * what they are, with their number beside it in the reader's page box.
 */
export function sayHowToPrint(kit: Kit, pages: readonly Page[]): void {
  const root = kit._root.data;
  Object.assign((root.ViewerPreferences as Reference).data, {
    PrintScaling: 'None',
    PickTrayByPDFSize: true,
  });
  root.PageLabels = {
    Nums: pages.flatMap(({ label, title }, index) => [index, { P: new String(label ?? title) }]),
  };
}
