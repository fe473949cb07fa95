/** Land and border lines of a small frame, drawn lightly. */

import type { FeatureCollection } from 'geojson';
import { strandsOf } from '../../../domain/geometry/strands';
import type { Mark, PathMark, Rect } from '../../../scene/scene';
import { FRAME_MM } from '../../../symbology/frame';
import type { Palette } from '../../../symbology/palette';
import type { MapFrame } from '../../map-frame';
import { type PrintData, showsBorders } from '../../print-data';
import { box } from './marks';
import { boundsOf } from './outline';

const meets = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** Lines that may show in the frame, x, y, x, y … */
const inFrame = (frame: MapFrame, { features }: FeatureCollection): number[][] =>
  features.flatMap((feature) =>
    strandsOf(feature.geometry).flatMap((line) => {
      const points = line.map((position) => frame.toPaper(position));
      return meets(boundsOf(points), frame.rect) ? [points.flat()] : [];
    }),
  );

/** Clipped to the frame; a boundary of the planner's own over the map's border lines, or instead of them. */
export function lightGround(
  frame: MapFrame,
  { ground, ownBoundary }: Pick<PrintData, 'ground' | 'ownBoundary'>,
  borders: boolean,
  palette: Palette,
): Mark[] {
  const line = (data: FeatureCollection, colour: string, widthMm: number): PathMark => ({
    kind: 'path',
    lines: inFrame(frame, data),
    closed: false,
    stroke: { colour, widthMm, join: 'round' },
  });
  const own = ownBoundary ? [line(ownBoundary.features, palette.ownBoundary, FRAME_MM.border)] : [];
  const ours =
    ground && showsBorders({ ownBoundary }, borders)
      ? [
          line(ground['province-border'], palette.provinceBorder, FRAME_MM.provinceBorder),
          line(ground.borders, palette.border, FRAME_MM.border),
        ]
      : [];
  const land: PathMark[] = ground
    ? [
        {
          kind: 'path',
          lines: inFrame(frame, ground.land),
          closed: true,
          fill: { colour: palette.land },
        },
      ]
    : [];
  const sea = box(frame.rect, { fill: { colour: ground ? palette.sea : palette.land } });
  return [{ kind: 'group', clip: frame.rect, marks: [sea, ...land, ...ours, ...own] }];
}
