/** Names and positions of the destinations of links. */
import type { Mark, Page, SheetDocument } from '../../../scene/scene';

/** Margin above and to the left of a destination. */
const AIR_MM = 5;

function* anchorsOf(marks: readonly Mark[]): Generator<string> {
  for (const mark of marks) {
    if (mark.kind !== 'group') continue;
    if (mark.anchor !== undefined) yield mark.anchor;
    yield* anchorsOf(mark.marks);
  }
}

/**
 * Names of all anchors in the PDF. Readers search them sorted by bytes, but pdfkit sorts them by the locale
 * of the machine: numbers with the same number of digits have the same order in both.
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

/** Top left corner of the reader's window, millimetres. */
export const destinationAt = (
  area: { x: number; y: number },
  page: Page,
): { x: number; y: number } => ({
  x: Math.min(Math.max(0, area.x - AIR_MM), page.widthMm),
  y: Math.min(Math.max(0, area.y - AIR_MM), page.heightMm),
});
