/** The register's networks as layers of the sheet, bottom to top. */
import type { TFunction } from 'i18next';
import type { AtlasFeature, Network } from '../../domain/contract/register';
import { askedOf, type Decision } from '../../domain/decision';
import { distance } from '../../domain/geometry/polyline';
import type { Layer, Mark, Point } from '../../scene/scene';
import { groupOf, WORKS_MM, worksOf } from '../../symbology/composition';
import type { Palette } from '../../symbology/palette';
import { DRAWING_ORDER, symbolsFor } from '../../symbology/symbols';
import type { Course } from './courses';
import { type LineMarks, lineMarks } from './line-marks';
import { flat, lengthOf, placesAlong } from './polyline';
import type { Site } from './sites';
import { iconMarks, worksMarks } from './symbols-on-paper';

export const networkLayer = (network: Network): string => `network-${network}`;

/** Distance between works marks along a line, millimetres. */
const WORKS_EVERY_MM = 90;

/** Positions of works marks along a line; at least one in the frame, on the longest part. */
export function worksPlaces({ feature, roads, lines }: Course): Point[] {
  if (worksOf(feature.properties.commitments) === '') return [];
  const parts = (lines.length > 0 ? lines : roads).map(flat);
  const places = parts.flatMap((part) => placesAlong(part, WORKS_EVERY_MM));
  if (places.length > 0) return places.map(({ at }) => at);
  const longest = parts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
  return placesAlong(longest, lengthOf(longest)).map(({ at }) => at);
}

/** Position of the works mark of a point symbol: at its upper right. */
export const worksBeside = ({ at, sizeMm }: Site): Point => [
  at[0] + sizeMm * 0.5,
  at[1] - sizeMm * 0.45,
];

interface Drawn {
  courses: readonly Course[];
  sites: readonly Site[];
  decision: Decision;
  palette: Palette;
  thickness: number;
  /** Whether small signs and works marks are drawn. */
  signs: boolean;
}

function lineLayer(network: Network, { decision, palette, thickness, ...drawn }: Drawn): Mark[] {
  const symbol = symbolsFor(palette)[network];
  if (symbol.kind !== 'line') return [];
  const own = drawn.courses.filter(({ feature }) => feature.properties.network === network);
  const inked: LineMarks[] = own.map(({ feature, lines }) =>
    lineMarks(symbol, palette, lines.map(flat), {
      state: feature.properties.statedState,
      group: groupOf(askedOf(decision, feature).map(({ milestone }) => milestone)),
      thickness,
    }),
  );
  return [
    ...inked.flatMap(({ casing }) => casing),
    ...inked.flatMap(({ line }) => line),
    ...inked.flatMap(({ core }) => core),
    ...(drawn.signs
      ? [
          ...inked.flatMap(({ signs }) => signs),
          ...own.flatMap((course) => courseWorks(course, palette, thickness)),
        ]
      : []),
  ];
}

function courseWorks(course: Course, palette: Palette, thickness: number): Mark[] {
  const works = worksOf(course.feature.properties.commitments);
  return works
    ? worksPlaces(course).flatMap((at) => worksMarks(works, at, palette, thickness * 0.9))
    : [];
}

/** Diameter of the dot at the true position of a displaced symbol. */
const PLACE_DOT_MM = 0.6;

function leader({ symbol, place, at, sizeMm }: Site, halo: string): Mark[] {
  if (distance(place, at) < sizeMm * 0.1) return [];
  const line = (colour: string, widthMm: number): Mark => ({
    kind: 'path',
    lines: [[...place, ...at]],
    closed: false,
    stroke: { colour, widthMm, cap: 'round' },
  });
  const dot = (colour: string, widthMm: number): Mark => ({
    kind: 'path',
    lines: [[...place, place[0] + 0.001, place[1]]],
    closed: false,
    stroke: { colour, widthMm, cap: 'round' },
  });
  return [
    line(halo, 0.4),
    dot(halo, PLACE_DOT_MM + 0.25),
    line(symbol.colour, 0.16),
    dot(symbol.colour, PLACE_DOT_MM),
  ];
}

function siteLayer(network: Network, { sites, palette, thickness }: Drawn): Mark[] {
  const own = sites.filter(({ feature }) => feature.properties.network === network);
  return [
    ...own.flatMap(({ feature, symbol, at, sizeMm }) =>
      iconMarks(
        symbol.icon,
        at,
        sizeMm,
        symbol.colour,
        feature.properties.geometryClass === 'representative',
      ),
    ),
    ...own.flatMap((site) => {
      const works = worksOf(site.feature.properties.commitments);
      return works ? worksMarks(works, worksBeside(site), palette, thickness * 0.9) : [];
    }),
  ];
}

const leaderLayer = (network: Network, { sites, palette }: Drawn): Mark[] =>
  sites
    .filter(({ feature }) => feature.properties.network === network)
    .flatMap((site) => leader(site, palette.halo));

/** Layers of lines, then of points, with all leader lines under all symbols. A network without marks has no layer. */
export function networkLayers(drawn: Drawn, t: TFunction): { lines: Layer[]; points: Layer[] } {
  const layers = (marksOf: (network: Network, drawn: Drawn) => Mark[]): Layer[] =>
    DRAWING_ORDER.flatMap((network) => {
      const marks = marksOf(network, drawn);
      return marks.length > 0
        ? [{ id: networkLayer(network), name: t(`network.${network}`), marks }]
        : [];
    });
  return { lines: layers(lineLayer), points: [...layers(leaderLayer), ...layers(siteLayer)] };
}

export const worksSizeMm = (thickness: number): number => WORKS_MM * thickness * 0.9;

export const drawnFeatures = (
  features: readonly AtlasFeature[],
  courses: readonly Course[],
  sites: readonly Site[],
): AtlasFeature[] => {
  const ids = new Set([...courses, ...sites].map(({ feature }) => feature.properties.id));
  return features.filter(({ properties }) => ids.has(properties.id));
};
