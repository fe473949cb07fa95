/** Places in the document that links lead to. */
import type { Mark, Page, SheetDocument } from '../../../scene/scene';

/** Kept free above and left of what a link leads to. */
const AIR_MM = 5;

function* anchorsOf(marks: readonly Mark[]): Generator<string> {
  for (const mark of marks) {
    if (mark.kind !== 'group') continue;
    if (mark.anchor !== undefined) yield mark.anchor;
    yield* anchorsOf(mark.marks);
  }
}

/**
 * Names of all anchors. A reader seeks them by their bytes, pdfkit sorts by the language of the
 * machine: digits of one length are in the same order for both.
 */
export function destinationNames(document: SheetDocument): ReadonlyMap<string, string> {
  const anchors = document.pages.flatMap((page) =>
    page.layers.flatMap((layer) => [...anchorsOf(layer.marks)]),
  );
  return new Map(
    [...new Set(anchors)].map((anchor, index) => [
      anchor,
      `d${String(index + 1).padStart(6, '0')}`,
    ]),
  );
}

/** Where a reader's window begins, millimetres. */
export const destinationAt = (
  area: { x: number; y: number },
  page: Page,
): { x: number; y: number } => ({
  x: Math.min(Math.max(0, area.x - AIR_MM), page.widthMm),
  y: Math.min(Math.max(0, area.y - AIR_MM), page.heightMm),
});
