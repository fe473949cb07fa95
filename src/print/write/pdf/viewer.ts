/** Writes settings for the program that opens and prints the file. */
import type { Page } from '../../../scene/scene';
import type { Kit, Reference } from './kit';

/**
 * A page fitted to the printer's margins has lost its scale without anybody noticing. So the print dialogue
 * starts with no scaling and paper of the page's size. Page labels are titles, which a reader shows beside
 * the page number.
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
