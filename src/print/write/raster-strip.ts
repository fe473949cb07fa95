/**
 * Selects the part of a page that lies in a horizontal strip, so that a raster is drawn without holding the
 * whole page.
 */
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
 * Replaces nested clips by their intersection, which is also a rectangle: the rasteriser loses the content
 * of an inner clip if the drawing surface of the outer one begins above the strip.
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

/** Whether any part of the mark can be visible in `span`. */
function shows(mark: Mark, span: Box): boolean {
  if (mark.kind !== 'group') return meet(boxOfMark(mark), span);
  const inside = mark.clip ? common(boxOf(mark.clip), span) : span;
  return meet(inside, span) && mark.marks.some((inner) => shows(inner, inside));
}

/**
 * Marks that can be visible in `span`. The rasteriser draws a group with a clip on a surface of its own, as
 * large as the group's content, and the origin of that surface decides how edges are rounded. So such a
 * group keeps its icons and all marks at this height, also beside the strip.
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
 * Whether the mark certainly lies where the rasteriser can draw. The surface of a group extends from two
 * strip heights above the strip to one below it; if all its content lies beyond that, the rasteriser fails.
 * A mark may lie outside a strip that its box meets, but by no more than the length of the box.
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

/** An invisible mark that keeps its group's surface within the strip. */
const hold = ({ left, top, right, bottom }: Box): PathMark => ({
  kind: 'path',
  lines: [[left, top, right, top, right, bottom, left, bottom]],
  closed: true,
  fill: { colour: '#ffffff', opacity: 0 },
});

/** The page without marks that cannot be visible between these heights; some invisible ones may stay. */
export function rasterStrip(page: Page, topMm: number, bottomMm: number): Page {
  const span: Box = { left: 0, top: topMm, right: page.widthMm, bottom: bottomMm };
  return {
    ...page,
    layers: page.layers.map((layer) => ({
      ...layer,
      marks: [...within([...unnested(layer.marks, null)], span, span)],
    })),
  };
}
