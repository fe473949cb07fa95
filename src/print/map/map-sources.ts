/** The sources of all that is drawn. */
import type { AtlasFeature } from '../../domain/contract/register';
import { EDITION } from '../../domain/edition';
import { showsBorders } from '../print-data';
import type { MapInput } from './map-input';
import { shapeOnSheet } from './region-marks';

const { land, borders: borderLines, water, towns } = EDITION.basemapSources;

/** Ids in the order of the register of sources. */
export function sourcesOf(
  shown: readonly AtlasFeature[],
  { data, borders, existingTrunk, region }: MapInput,
  hasTowns: boolean,
): string[] {
  const trunk = existingTrunk ? (data.detail?.['existing-trunk'].features ?? []) : [];
  const used = new Set([
    ...shown.flatMap(({ properties }) => properties.sources.map(({ id }) => id)),
    ...trunk.flatMap(({ properties }) => properties.sources.map(({ id }) => id)),
    ...(data.ground ? land : []),
    ...(data.ground && showsBorders(data, borders) ? borderLines : []),
    ...(data.detail ? water : []),
    ...(shapeOnSheet(data, region)?.sketch ? (EDITION.softRegions?.sources ?? []) : []),
    ...(hasTowns ? towns : []),
  ]);
  return [...data.sourceById.keys()].filter((id) => used.has(id));
}
