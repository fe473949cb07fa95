/** The base map under the register: sea, land, relief, water, borders, and the existing trunk network. */
import type { Feature } from 'geojson';
import { RAIL_KINDS, type TrunkFeature } from '../../domain/contract/basemap';
import type { Mark, PathMark, Stroke } from '../../scene/scene';
import { BACKDROP, reliefStrengthAt } from '../../symbology/backdrop';
import type { Palette } from '../../symbology/palette';
import type { MapFrame } from '../map-frame';
import { type PrintData, showsBorders } from '../print-data';
import { groundLines, groundRings, type Line } from './planar';
import { flat } from './polyline';

export const filled = (rings: readonly Line[], colour: string): PathMark[] =>
  rings.length === 0
    ? []
    : [{ kind: 'path', lines: rings.map(flat), closed: true, fill: { colour } }];

export const stroked = (lines: readonly Line[], stroke: Stroke): PathMark[] =>
  lines.length === 0
    ? []
    : [
        {
          kind: 'path',
          lines: lines.map(flat),
          closed: false,
          stroke: { cap: stroke.dashMm ? 'butt' : 'round', join: 'round', ...stroke },
        },
      ];

/** How lines of the base map are drawn; `thickness` is a factor of their widths. */
export interface Ink {
  palette: Palette;
  thickness: number;
}

const inked = (
  features: readonly Feature[],
  frame: MapFrame,
  stroke: Stroke,
  { thickness }: Ink,
): PathMark[] =>
  stroked(
    features.flatMap(({ geometry }) => groundLines(geometry, frame)),
    {
      ...stroke,
      widthMm: stroke.widthMm * thickness,
      ...(stroke.dashMm && { dashMm: stroke.dashMm.map((mm) => mm * thickness) }),
    },
  );

const channels = (colour: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));

/** A mixture of two colours; `share` is that of the second. */
function mixed(under: string, over: string, share: number): string {
  const [a, b] = [channels(under), channels(over)];
  const mix = a.map((value, index) => Math.round(value + ((b[index] ?? value) - value) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const isRail = ({ properties }: TrunkFeature): boolean =>
  RAIL_KINDS.includes(properties.kind);

export function groundMarks(data: PrintData, frame: MapFrame, palette: Palette): Mark[] {
  const { x, y, width, height } = frame.rect;
  const corners = [x, y, x + width, y, x + width, y + height, x, y + height];
  const strength = reliefStrengthAt(frame.scaleDenominator);
  const relief = (data.detail?.relief.features ?? []).toSorted(
    (a, b) => a.properties.minM - b.properties.minM,
  );
  const land = data.ground?.land.features ?? [];
  return [
    {
      kind: 'path',
      lines: [corners],
      closed: true,
      fill: { colour: data.ground ? palette.sea : palette.land },
    },
    ...land.flatMap(({ geometry }) => filled(groundRings(geometry, frame), palette.land)),
    ...relief.flatMap((band) => {
      const tint = palette.relief.findLast(({ fromM }) => fromM <= band.properties.minM);
      return filled(
        groundRings(band.geometry, frame),
        mixed(palette.land, tint?.colour ?? palette.land, strength),
      );
    }),
  ];
}

export function waterMarks(data: PrintData, frame: MapFrame, ink: Ink): Mark[] {
  const { palette, thickness } = ink;
  const water = data.detail?.water.features ?? [];
  const rivers = (large: boolean) =>
    water.filter(
      (one) => one.geometry.type === 'LineString' && (one.properties.rank === 1) === large,
    );
  const riverMarks = (large: boolean) =>
    stroked(
      rivers(large).flatMap(({ geometry }) => groundLines(geometry, frame)),
      {
        colour: palette.river,
        widthMm: thickness * (large ? BACKDROP.river.largeMm : BACKDROP.river.smallMm),
      },
    );
  const lakes = water.filter(({ geometry }) => geometry.type === 'Polygon');
  return [
    ...riverMarks(false),
    ...riverMarks(true),
    ...lakes.flatMap(({ geometry }) => filled(groundRings(geometry, frame), palette.water)),
    ...stroked(
      lakes.flatMap(({ geometry }) => groundLines(geometry, frame)),
      { colour: palette.river, widthMm: thickness * BACKDROP.shoreMm },
    ),
  ];
}

/** Borders of the base map. */
function ownBorderMarks(
  { ground }: Pick<PrintData, 'ground'>,
  frame: MapFrame,
  ink: Ink,
): PathMark[] {
  const { palette } = ink;
  if (!ground) return [];
  return [
    ...inked(
      ground['province-border'].features,
      frame,
      { colour: palette.provinceBorder, ...BACKDROP.provinceBorder },
      ink,
    ),
    ...inked(ground.borders.features, frame, { colour: palette.border, ...BACKDROP.border }, ink),
  ];
}

/** Borders of the base map, if wanted, and the planner's own boundary over them or in their place. */
export function borderMarks(data: PrintData, frame: MapFrame, borders: boolean, ink: Ink): Mark[] {
  const { ownBoundary } = data;
  return [
    ...(showsBorders(data, borders) ? ownBorderMarks(data, frame, ink) : []),
    ...(ownBoundary
      ? inked(
          ownBoundary.features.features,
          frame,
          { colour: ink.palette.ownBoundary, ...BACKDROP.ownBoundary },
          ink,
        )
      : []),
  ];
}

/** Roads and railways of the existing trunk network, in grey. */
export function existingTrunkMarks(data: PrintData, frame: MapFrame, ink: Ink): Mark[] {
  const features = data.detail?.['existing-trunk'].features ?? [];
  const { trunk } = BACKDROP;
  const { palette } = ink;
  const lines = (chosen: readonly TrunkFeature[], stroke: Stroke) =>
    inked(chosen, frame, stroke, ink);
  const isExpressway = ({ properties }: TrunkFeature) => properties.kind === 'expressway';
  const roads = features.filter((one) => !isRail(one));
  const rails = features.filter(isRail);
  const road = palette.trunkRoad;
  return [
    ...lines(
      roads.filter((one) => !isExpressway(one)),
      { colour: road, widthMm: trunk.roadMm },
    ),
    ...lines(roads.filter(isExpressway), { colour: road, widthMm: trunk.expresswayMm }),
    ...lines(rails, { colour: palette.trunkRail, widthMm: trunk.railMm }),
    ...lines(rails, { colour: palette.land, ...trunk.railCore }),
  ];
}
