/** Writes the document's bookmarks, nested by the depth of its pages. */
import type { Page } from '../../../scene/scene';
import type { Kit } from './kit';

/** The bookmark shows the whole page. */
const FIT = { fit: true, expanded: true };

export class Bookmarks {
  /** The last bookmark of each depth. */
  private readonly path: PDFKit.PDFOutline[] = [];

  constructor(private readonly kit: Kit) {}

  /** Adds a bookmark for the page that was just started. */
  add(page: Page): void {
    const depth = Math.min(page.depth, this.path.length);
    this.path.length = depth;
    const parent = this.path[depth - 1] ?? this.kit.outline;
    this.path.push(parent.addItem(page.title, FIT));
  }
}
