/** The sources that what is drawn rests on. */
import type { AtlasFeature } from '../../domain/contract/register';
import { showsBorders } from '../print-data';
import type { MapInput } from './map-input';

/** Sources of the base map's parts, as its own description names them. */
const LAND = ['natural-earth'];
const BORDERS = ['openstreetmap-2017', 'natural-earth', 'dcw-gmt'];
const WATER = ['openstreetmap-2017', 'gshhg'];
const TOWNS = ['geonames'];

/** Ids in the order of the register of sources. */
export function sourcesOf(
  shown: readonly AtlasFeature[],
  { data, borders, existingTrunk }: MapInput,
  hasTowns: boolean,
): string[] {
  const trunk = existingTrunk ? (data.detail?.['existing-trunk'].features ?? []) : [];
  const used = new Set([
    ...shown.flatMap(({ properties }) => properties.sources.map(({ id }) => id)),
    ...trunk.flatMap(({ properties }) => properties.sources.map(({ id }) => id)),
    ...(data.ground ? LAND : []),
    ...(data.ground && showsBorders(data, borders) ? BORDERS : []),
    ...(data.detail ? WATER : []),
    ...(hasTowns ? TOWNS : []),
  ]);
  return [...data.sourceById.keys()].filter((id) => used.has(id));
}
