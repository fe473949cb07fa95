/** The part of a page that lies in a strip across it, so that a raster is drawn without ever holding it all. */
import type { Group, Mark, Page, PathMark, Rect } from '../../scene/scene';
import { type Box, boxOf, common, meet, pathBox, shapeBox, textBox, vertexBox } from './extent';

const EVERYWHERE = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

function boxOfMark(mark: Exclude<Mark, Group>): Box {
  switch (mark.kind) {
    case 'path':
      return pathBox(mark);
    case 'shape':
      return shapeBox(mark);
    case 'text':
      return textBox(mark);
  }
}

const holdsClip = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.kind === 'group' && (mark.clip !== undefined || holdsClip(mark.marks)));

const rectOf = ({ left, top, right, bottom }: Box): Rect => ({
  x: left,
  y: top,
  width: Math.max(0, right - left),
  height: Math.max(0, bottom - top),
});

/**
 * No clip within a clip: the rasteriser loses what an inner one holds where the outer ground begins
 * above the strip. Both are rectangles, so what is common to them is one, too.
 */
function* unnested(marks: readonly Mark[], outer: Rect | null): Generator<Mark> {
  let run: Mark[] = [];
  const ended = function* (): Generator<Mark> {
    if (outer && run.length > 0) yield { kind: 'group', clip: outer, marks: run };
    else yield* run;
    run = [];
  };
  for (const mark of marks) {
    if (mark.kind !== 'group' || (!mark.clip && !holdsClip(mark.marks))) {
      run.push(mark);
      continue;
    }
    yield* ended();
    const clip =
      outer && mark.clip ? rectOf(common(boxOf(outer), boxOf(mark.clip))) : (mark.clip ?? outer);
    if (holdsClip(mark.marks)) yield* unnested(mark.marks, clip);
    else yield { ...mark, ...(clip && { clip }) };
  }
  yield* ended();
}

/** Whether any of it can show within `span`. */
function shows(mark: Mark, span: Box): boolean {
  if (mark.kind !== 'group') return meet(boxOfMark(mark), span);
  const inside = mark.clip ? common(boxOf(mark.clip), span) : span;
  return meet(inside, span) && mark.marks.some((inner) => shows(inner, inside));
}

/**
 * Marks that can show within `span`. The rasteriser draws a group with a clip on a ground of its
 * own, as large as what the group holds, and where that ground begins decides how edges are
 * rounded; so such a group goes as a whole, or keeps its icons and all that lies at this height.
 */
function* within(marks: readonly Mark[], span: Box, strip: Box): Generator<Mark> {
  for (const mark of marks) {
    if (mark.kind === 'shape' && span.left < strip.left) yield mark;
    else if (mark.kind !== 'group') {
      if (meet(boxOfMark(mark), span)) yield mark;
    } else if (shows(mark, mark.clip ? strip : span)) {
      const inner = [...within(mark.marks, mark.clip ? { ...span, ...EVERYWHERE } : span, strip)];
      const held = !mark.clip || inner.some((one) => isNear(one, strip));
      yield { ...mark, marks: held ? inner : [hold(strip), ...inner] };
    }
  }
}

/**
 * Whether the mark surely lies where the rasteriser can draw: the ground of a group ends a strip's
 * height below the strip and two above it, and where all it holds lies beyond, it breaks down. What
 * a box holds may lie outside of a strip that the box meets, but no further than the box is long.
 */
function isNear(mark: Mark, strip: Box): boolean {
  if (mark.kind === 'group') return mark.marks.some((inner) => isNear(inner, strip));
  if (mark.kind === 'path') return meet(vertexBox(mark), strip);
  const box = boxOfMark(mark);
  return (
    meet(box, strip) &&
    box.bottom - box.top <= strip.bottom - strip.top &&
    box.right - box.left <= strip.right - strip.left
  );
}

/** Shows nothing, and holds its group within the strip. */
const hold = ({ left, top, right, bottom }: Box): PathMark => ({
  kind: 'path',
  lines: [[left, top, right, top, right, bottom, left, bottom]],
  closed: true,
  fill: { colour: '#ffffff', opacity: 0 },
});

/** Marks that cannot show between these heights are left out; some that do not show may stay. */
export function strip(page: Page, topMm: number, bottomMm: number): Page {
  const span: Box = { left: 0, top: topMm, right: page.widthMm, bottom: bottomMm };
  return {
    ...page,
    layers: page.layers.map((layer) => ({
      ...layer,
      marks: [...within([...unnested(layer.marks, null)], span, span)],
    })),
  };
}
