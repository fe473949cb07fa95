/** Features marked beneath their symbols, in groups that the legend explains and counts. */
import type { AtlasFeature } from '../../domain/contract/register';
import type { Layer, PathMark, Point, Stroke } from '../../scene/scene';
import { acrossOf, type LegendSection } from '../furniture/page/legend/section';
import type { MapFrame } from '../map-frame';

export interface Highlight {
  key: string;
  words: string;
  stroke: Stroke;
  features: readonly AtlasFeature[];
}

export interface Highlights {
  /** Of the layer. */
  id: string;
  name: string;
  /** The first is drawn above the others. */
  groups: readonly Highlight[];
}

/** Radius of the circle about a site. */
const SITE_MM = 4.2;

const circle = ([x, y]: Point, radiusMm: number): number[] =>
  Array.from({ length: 25 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    return [x + radiusMm * Math.cos(angle), y + radiusMm * Math.sin(angle)];
  }).flat();

function linesOf({ geometry }: AtlasFeature, frame: MapFrame): number[][] {
  const paper = (line: readonly (readonly number[])[]) =>
    line.flatMap((position) => [...frame.toPaper(position)]);
  switch (geometry?.type) {
    case 'LineString':
      return [paper(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(paper);
    case 'Point':
      return [circle(frame.toPaper(geometry.coordinates), SITE_MM)];
    case 'MultiPoint':
      return geometry.coordinates.map((at) => circle(frame.toPaper(at), SITE_MM));
    default:
      return [];
  }
}

export const highlightLayer = ({ id, name, groups }: Highlights, frame: MapFrame): Layer => ({
  id,
  name,
  marks: [
    {
      kind: 'group',
      clip: frame.rect,
      marks: groups.toReversed().map(
        ({ features, stroke }): PathMark => ({
          kind: 'path',
          lines: features.flatMap((feature) => linesOf(feature, frame)),
          closed: false,
          stroke,
        }),
      ),
    },
  ],
});

/** @param numbers of what is on the sheet */
export const highlightSection = (
  { id, name, groups }: Highlights,
  numbers: ReadonlyMap<string, number>,
): LegendSection => ({
  key: id,
  heading: name,
  entries: groups.flatMap(({ key, words, stroke, features }) => {
    const count = features.filter(({ properties }) => numbers.has(properties.id)).length;
    if (count === 0) return [];
    return [
      {
        key,
        words,
        count,
        heightMm: stroke.widthMm,
        sample: (box) => {
          const { from, to } = acrossOf(box);
          return [{ kind: 'path', lines: [[...from, ...to]], closed: false, stroke }];
        },
      },
    ];
  }),
});
