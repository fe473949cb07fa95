/** The part of a page that lies in a strip across it, so that a raster is drawn without ever holding it all. */
import type { Mark, Page, PathMark, Rect, TextMark } from '../scene';

/** A miter reaches out this many widths from the line's middle at the most. */
const MITER = 2;

type Span = readonly [topMm: number, bottomMm: number];

const meet = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];

const spanOf = ({ y, height }: Rect): Span => [y, y + height];

function pathSpan({ lines, stroke }: PathMark): Span {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    for (let at = 1; at < line.length; at += 2) {
      const y = line[at] ?? 0;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  const reach = (stroke?.widthMm ?? 0) * MITER;
  return [top - reach, bottom + reach];
}

/** Generous: no character is wider or higher than an em and a half, whichever way the text is turned. */
function textSpan(mark: TextMark): Span {
  const em = mark.sizeMm * 1.5 + (mark.halo?.widthMm ?? 0);
  if (mark.along) {
    const ys = mark.along.map(({ at }) => at[1]);
    return [Math.min(...ys) - em, Math.max(...ys) + em];
  }
  const length = mark.rotateDeg
    ? [...mark.text].length * (em + Math.max(0, mark.trackingMm ?? 0))
    : 0;
  return [mark.at[1] - em - length, mark.at[1] + em + length];
}

function* within(marks: readonly Mark[], span: Span): Generator<Mark> {
  for (const mark of marks) {
    if (mark.kind === 'path') {
      if (meet(pathSpan(mark), span)) yield mark;
    } else if (mark.kind === 'text') {
      if (meet(textSpan(mark), span)) yield mark;
    } else if (mark.kind === 'group') {
      if (mark.clip && !meet(spanOf(mark.clip), span)) continue;
      const inner = [...within(mark.marks, span)];
      if (inner.length > 0) yield { ...mark, marks: inner };
    } else {
      // An outline's extent is known only to whoever reads its data, and outlines are small.
      yield mark;
    }
  }
}

/** Marks that cannot show between these heights are left out; some that do not show may stay. */
export const strip = (page: Page, topMm: number, bottomMm: number): Page => ({
  ...page,
  layers: page.layers.map((layer) => ({
    ...layer,
    marks: [...within(layer.marks, [topMm, bottomMm])],
  })),
});
