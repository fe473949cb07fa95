/** The tables that go with a sheet, in their order; none is empty. */

import type { AtlasFeature } from '../../domain/contract/register';
import { decisionOf } from '../../domain/decision';
import { nameIn } from '../../i18n/language';
import type { Numbering } from '../furniture/page/rows/columns';
import { differenceTable } from '../furniture/page/rows/difference-rows';
import { featureTable, unnumberedTable } from '../furniture/page/rows/feature-rows';
import { agencyTable, dutyTable } from '../furniture/page/rows/task-rows';
import { unmappedTable } from '../furniture/page/rows/unmapped-rows';
import { sourceTable } from '../furniture/page/source-words';
import type { Table } from '../furniture/page/table/table';
import type { MapContent } from '../map/map-content';
import type { PrintData } from '../print-data';
import { dutiesOn, isOfSubject } from './counts';
import type { OwnTable, SheetOptions } from './options';

/** Features outside the map, on a sheet of the whole or of a region; other sheets are meant to show a part only. */
export const outsideOf = (
  { request }: SheetOptions,
  content: MapContent,
): readonly AtlasFeature[] => {
  const { kind } = request.area;
  if (kind === 'whole') return content.outside;
  // A region's features are all listed, even where the frame was moved.
  return kind === 'region' ? content.outside.filter((one) => isOfSubject(one, request)) : [];
};

/** Of the whole register, even where the sheet shows what one clause asks for. */
function ownTable(
  table: OwnTable,
  { request, data: { catalogue }, t }: SheetOptions,
  numbering: Numbering,
): Table {
  const context = { catalogue, t, language: request.language };
  switch (table.kind) {
    case 'duties':
      return dutyTable(table.region, numbering, context);
    case 'agency':
      return agencyTable(table.id, decisionOf(catalogue, request.filter), numbering, context);
    case 'difference':
      return differenceTable(table.difference, table.names, false, numbering, context);
  }
}

/** @param data with the catalogue as the sheet sees it */
export function tablesOf(
  options: SheetOptions,
  { catalogue, sourceById }: PrintData,
  matching: readonly AtlasFeature[],
  content: MapContent,
  numbering: Numbering,
): Table[] {
  const { request, t } = options;
  const { area, filter, language, table } = request;
  if (table === 'none') return [];
  const context = { catalogue, t, language };
  const decision = decisionOf(catalogue, filter);
  const form = table === 'beside' ? 'narrow' : 'wide';
  const isOwn = (feature: AtlasFeature) => isOfSubject(feature, request);
  const unplaced = matching.filter((one) => one.geometry === null && isOwn(one));
  const region = area.kind === 'region' ? catalogue.regionById.get(area.id) : undefined;
  const numbered = featureTable(content.shown.filter(isOwn), decision, numbering, form, context);
  const neighbours = featureTable(
    content.shown.filter((one) => !isOwn(one)),
    decision,
    numbering,
    form,
    context,
  );
  const named = region && { region: nameIn(region, language) };
  return [
    ...(options.ownTable ? [ownTable(options.ownTable, options, numbering)] : []),
    unmappedTable(dutiesOn(options, catalogue), context),
    named ? { ...numbered, heading: t('paper.table.inRegion', named) } : numbered,
    ...(named
      ? [
          {
            ...neighbours,
            heading: t('paper.table.neighbours'),
            note: t('paper.table.neighboursNote', named),
          },
        ]
      : []),
    unnumberedTable('unplaced', unplaced, decision, form, context),
    unnumberedTable('outside', outsideOf(options, content), decision, form, context),
    ...(options.listsSources === false
      ? []
      : [sourceTable(content.sources, sourceById, t, language)]),
  ].filter(({ rows }) => rows.length > 0);
}
