/** One map in a frame: content, graticule, names. What the layers of a page are made of. */
import type { TFunction } from 'i18next';
import type { AtlasFeature } from '../../domain/contract/register';
import { nameIn } from '../../i18n/language';
import type { Layer, Mark } from '../../scene/scene';
import type { LabelRequest, Obstacle, Placement } from '../labels/label';
import { placeLabels } from '../labels/place-labels';
import type { MapContent } from '../map/map-content';
import { mapContent } from '../map/map-of-frame';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';

export interface MapWish {
  data: PrintData;
  request: PrintRequest;
  frame: MapFrame;
  numbers: ReadonlyMap<string, number>;
  /** See `MapInput`. */
  rowPrefix: string;
  markPrefix: string;
  /** Of furniture that stands on the map. */
  keepClear: readonly Obstacle[];
  t: TFunction;
}

export interface MapDrawn {
  content: MapContent;
  placement: Placement;
  layers: readonly Layer[];
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

export function drawMap({
  data,
  request,
  frame,
  numbers,
  rowPrefix,
  markPrefix,
  keepClear,
  t,
}: MapWish): MapDrawn {
  const content = mapContent({
    data,
    filter: request.filter,
    frame,
    language: request.language,
    ink: request.ink,
    borders: request.borders,
    existingTrunk: request.existingTrunk,
    numbers,
    rowPrefix,
    markPrefix,
    detail: 'main',
    t,
  });
  const placement = placeLabels(
    content.labels,
    [...content.obstacles, ...keepClear],
    frame.rect,
    data.typesetter,
  );
  return {
    content,
    placement,
    layers: [...content.layers, ...labelLayers(placement, content.layers)],
  };
}

/** The names of what was asked for and found no place, or only that of its number. */
export const toldNames = (requests: readonly LabelRequest[]): string[] => [
  ...new Set(
    requests.filter(({ told }) => told).map(({ text, badge }) => text || (badge?.text ?? '')),
  ),
];

export const namesOf = (
  features: readonly AtlasFeature[],
  language: PrintRequest['language'],
): string[] => features.map(({ properties }) => nameIn(properties, language));
