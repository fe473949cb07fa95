/** The tables that go with a sheet, in their order; none is empty. */
import type { AtlasFeature } from '../../domain/contract';
import { featureTable, unnumberedTable } from '../furniture/page/rows/feature-rows';
import type { Numbering } from '../furniture/page/rows/wording';
import { sourceTable } from '../furniture/page/source-words';
import type { Table } from '../furniture/page/table/table';
import type { MapContent } from '../map/map-content';
import type { PrintData } from '../print-data';
import type { SheetWish } from './sheet';

/** What the filter finds beyond the map of a sheet of the whole; other sheets leave the rest out on purpose. */
export const outsideOf = ({ request }: SheetWish, content: MapContent): readonly AtlasFeature[] =>
  request.area.kind === 'whole' ? content.outside : [];

/** @param data with the catalogue as the sheet sees it */
export function tablesOf(
  wish: SheetWish,
  { catalogue, sourceById }: PrintData,
  matching: readonly AtlasFeature[],
  content: MapContent,
  numbering: Numbering,
): Table[] {
  const { request, t } = wish;
  const { area, filter, language, table } = request;
  if (table === 'none') return [];
  const context = { catalogue, t, language };
  const form = table === 'beside' ? 'narrow' : 'wide';
  const unplaced = matching.filter(
    ({ geometry, properties }) =>
      geometry === null && (area.kind !== 'region' || properties.regions.includes(area.id)),
  );
  return [
    ...(wish.tables?.(numbering) ?? []),
    featureTable(content.shown, filter, numbering, form, context),
    unnumberedTable('unplaced', unplaced, filter, form, context),
    unnumberedTable('outside', outsideOf(wish, content), filter, form, context),
    ...(wish.listsSources === false ? [] : [sourceTable(content.sources, sourceById, t, language)]),
  ].filter(({ rows }) => rows.length > 0);
}
