/**
 * A figure: a map in a frame, with what belongs to it. The one maker for the map of a sheet, insets, panels of
 * a strip and index maps.
 */
import type { TFunction } from 'i18next';
import type { GeoFrame, Group, Layer, Mark, Point } from '../../scene/scene';
import { neatline } from '../furniture/frame/neatline';
import { northOnMap } from '../furniture/frame/north-on-map';
import type { Obstacle, Placement } from '../labels/label';
import { placeLabels } from '../labels/place-labels';
import type { MapContent } from '../map/map-content';
import { mapContent } from '../map/map-of-frame';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';
import { REGIONAL_WKT } from './crs-wkt';
import { styleOf } from './style';

export interface FigureOptions {
  data: PrintData;
  request: PrintRequest;
  frame: MapFrame;
  /** Readers of geospatial PDF know the frame by it. */
  title: string;
  numbers: ReadonlyMap<string, number>;
  /** See `MapInput`. */
  rowPrefix: string;
  markPrefix: string;
  /** Of furniture that stands on the map. */
  keepClear: readonly Obstacle[];
  edge: Edge;
  /** Between the ground and the register's lines. */
  beneath?: readonly Layer[];
  t: TFunction;
}

export type Edge =
  /** Neatline and north arrow; 经纬网, if the request has one, above the ground or above everything. */
  | 'graticule-on-ground'
  | 'graticule-on-top'
  /** The neatline alone. */
  | 'neatline'
  /** The figure is an inset, whose frame is of another kind. */
  | 'none';

export interface Figure {
  frame: MapFrame;
  content: MapContent;
  placement: Placement;
  /** Without the edge, which belongs to the layer of furniture. */
  layers: readonly Layer[];
  neatline: readonly Mark[];
  north: Group | null;
  geo: GeoFrame;
}

/** Names of one layer together, above all symbols, in the order of the layers below. */
function labelLayers(placement: Placement, below: readonly Layer[]): Layer[] {
  const marks = new Map<string, Mark[]>();
  for (const { request, marks: own } of placement.placed) {
    marks.set(request.layer, [...(marks.get(request.layer) ?? []), ...own]);
  }
  return below.flatMap(({ id, name }, index) => {
    const own = marks.get(id);
    const first = below.findIndex((layer) => layer.id === id) === index;
    return own && first ? [{ id, name, marks: own }] : [];
  });
}

/** Above the layers of the ground, below those of the register. */
function onGround(layers: readonly Layer[], between: readonly Layer[]): Layer[] {
  const found = layers.findIndex(({ id }) => /^(bands|network-)/.test(id));
  const at = found < 0 ? layers.length : found;
  return [...layers.slice(0, at), ...between, ...layers.slice(at)];
}

/** A map frame as a reader of geospatial PDF finds it. */
export function geoFrameOf(frame: MapFrame, name: string): GeoFrame {
  const { x, y, width, height } = frame.rect;
  const corners: Point[] = [
    [x, y + height],
    [x, y],
    [x + width, y],
    [x + width, y + height],
  ];
  return {
    name,
    frame: frame.rect,
    wkt: REGIONAL_WKT,
    controls: corners.map((at) => ({ at, lonLat: frame.toLonLat(at) })),
  };
}

export function figure(options: FigureOptions): Figure {
  const { data, request, frame, numbers, rowPrefix, markPrefix, edge, beneath = [], t } = options;
  const style = styleOf(request, data, t).frame;
  const hasNorth = edge === 'graticule-on-ground' || edge === 'graticule-on-top';
  const north = hasNorth ? northOnMap(frame, style) : null;
  const lines = edge === 'none' ? null : neatline(frame, style, request.graticule);
  const content = mapContent({
    data,
    filter: request.filter,
    frame,
    language: request.language,
    ink: request.ink,
    borders: request.borders,
    existingTrunk: request.existingTrunk,
    region: request.area.kind === 'region' ? request.area.id : null,
    numbers,
    rowPrefix,
    markPrefix,
    detail: 'main',
    t,
  });
  const placement = placeLabels(
    content.labels,
    [
      ...content.obstacles,
      ...(north ? [{ kind: 'rect' as const, rect: north.at, hard: true, weight: 0 }] : []),
      ...options.keepClear,
    ],
    frame.rect,
    data.typesetter,
  );
  const map = [...content.layers, ...labelLayers(placement, content.layers)];
  const graticule =
    lines && request.graticule
      ? [{ id: 'graticule', name: t('print.layer.graticule'), marks: lines.graticule }]
      : [];
  return {
    frame,
    content,
    placement,
    layers: [
      ...onGround(map, [...(edge === 'graticule-on-ground' ? graticule : []), ...beneath]),
      ...(edge === 'graticule-on-top' ? graticule : []),
    ],
    neatline: lines?.furniture ?? [],
    north: north?.group ?? null,
    geo: geoFrameOf(frame, options.title),
  };
}
