/** What a sheet counts: its own features, and apart from them its neighbours and what has no place. */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { AtlasFeature } from '../../domain/contract/register';
import { decisionOf } from '../../domain/decision';
import { allYears } from '../../domain/filter';
import { type UnmappedDuty, unmappedDuties } from '../../domain/unmapped-duties';
import type { PrintRequest } from '../request';
import type { SheetOptions } from './options';

/** A region's features are those that name it; the frame shows neighbours as well. */
export const isOfSubject = ({ properties }: AtlasFeature, { area }: PrintRequest): boolean =>
  area.kind !== 'region' || properties.regions.includes(area.id);

/** A sheet of chosen years lists duties without a place too, unless it is of one region, clause or agency. */
export const dutiesOn = (
  { request, ownTable }: SheetOptions,
  catalogue: Catalogue,
): UnmappedDuty[] =>
  ownTable === undefined &&
  (request.area.kind === 'whole' || request.area.kind === 'extent') &&
  request.clause === null &&
  !allYears(request.filter.years)
    ? unmappedDuties(catalogue, decisionOf(catalogue, request.filter))
    : [];

/** @param onMap ids of what the map shows; null before its frame is known: then as many as it may become */
export function countedWords(
  options: SheetOptions,
  catalogue: Catalogue,
  matching: readonly AtlasFeature[],
  onMap: ReadonlySet<string> | null,
  t: TFunction,
): string[] {
  const { request } = options;
  const own = matching.filter((feature) => isOfSubject(feature, request));
  const placed = own.filter(({ geometry }) => geometry !== null);
  const unplaced = own.length - placed.length;
  const said = (key: string, count: number): string[] => (count > 0 ? [t(key, { count })] : []);
  if (request.area.kind === 'region') {
    const neighbours = matching.filter(
      (feature) =>
        feature.geometry !== null &&
        !isOfSubject(feature, request) &&
        (onMap?.has(feature.properties.id) ?? true),
    ).length;
    return [
      unplaced > 0
        ? t('print.subtitle.inRegionUnplaced', { count: own.length, unplaced })
        : t('print.subtitle.inRegion', { count: own.length }),
      ...said('print.subtitle.neighbours', neighbours),
    ];
  }
  const shown = placed.filter(({ properties }) => onMap?.has(properties.id) ?? true).length;
  const outside = onMap ? placed.length - shown : placed.length;
  return [
    t('print.subtitle.onMap', { count: shown }),
    ...said('print.subtitle.unplaced', unplaced),
    ...said('print.subtitle.outside', request.area.kind === 'whole' ? outside : 0),
    ...said('print.subtitle.duties', dutiesOn(options, catalogue).length),
  ];
}
