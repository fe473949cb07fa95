/** What stands in a sheet's panel: the entries of its legend, and how the room is shared. */
import type { TFunction } from 'i18next';
import type { Catalogue } from '../../domain/catalogue';
import type { AtlasFeature } from '../../domain/contract/register';
import { matchingCommitments } from '../../domain/filter';
import { thicknessAt } from '../../symbology/backdrop';
import { planeAreaOf } from '../area';
import { baseOnFrames } from '../furniture/page/legend/base-on-sheet';
import { baseSections } from '../furniture/page/legend/base-sections';
import { featureSections } from '../furniture/page/legend/feature-sections';
import type { LegendSection } from '../furniture/page/legend/section';
import type { MapFrame } from '../map-frame';
import { orientationOf } from '../paper';
import type { PrintData } from '../print-data';
import type { PrintRequest } from '../request';
import { fits } from '../scale';
import type { SheetLayout } from './layout';
import { type PanelLayout, panelLayout } from './panel-layout';
import { styleOf } from './style';

/** A row's legend gets this share; in a column it says itself how high it is. */
const LEGEND_ROW_SHARE = 0.5;

/** An overview of what the sheet shows anyway says nothing. */
const showsAll = (frame: MapFrame, catalogue: Catalogue): boolean =>
  fits(planeAreaOf({ kind: 'whole' }, catalogue), frame.rect, frame.scaleDenominator * 1.15);

/** @param legendMm of a legend in a column; a row's has its share */
export function panelFor(
  request: PrintRequest,
  { panel }: SheetLayout,
  frame: MapFrame,
  catalogue: Catalogue,
  legendMm = 0,
): PanelLayout {
  const beside = orientationOf(request.paper) === 'landscape';
  return panelLayout(panel, {
    overview: request.overview && !showsAll(frame, catalogue),
    insets: request.insets.length,
    beside,
    legendMm: beside ? legendMm : panel.width * LEGEND_ROW_SHARE,
  });
}

/** A lower inset shows less than a page of its own would. */
const LEAST_INSET_ASPECT = 0.45;

/** The same, or null where a small map that is asked for finds no fair room beside the legend. */
export function fairPanel(
  request: PrintRequest,
  layout: SheetLayout,
  frame: MapFrame,
  catalogue: Catalogue,
  { legendMm, insets }: { legendMm: number; insets: 'all' | 'some' },
): PanelLayout | null {
  const panel = panelFor(request, layout, frame, catalogue, legendMm);
  const overviewMissing = request.overview && !panel.overview && !showsAll(frame, catalogue);
  const insetMissing = insets === 'all' && panel.insetsLeft > 0;
  const insetsSquat = panel.insets.some(({ width, height }) => height < width * LEAST_INSET_ASPECT);
  return overviewMissing || insetMissing || insetsSquat ? null : panel;
}

export interface LegendWish {
  request: PrintRequest;
  data: PrintData;
  matching: readonly AtlasFeature[];
  /** All of one scale. */
  frames: readonly [MapFrame, ...MapFrame[]];
  /** Of what is on the sheet. */
  numbers: ReadonlyMap<string, number>;
  more: readonly LegendSection[] | undefined;
  t: TFunction;
}

/** The legend of what the frames of a sheet show. */
export function sectionsOn(wish: LegendWish): LegendSection[] {
  const { request, data, matching, frames, numbers, more = [], t } = wish;
  const { palette } = styleOf(request, data, t);
  return [
    ...featureSections({
      shown: matching.filter(({ properties }) => numbers.has(properties.id)),
      asked: (feature: AtlasFeature) => matchingCommitments(feature, request.filter),
      palette,
      thickness: thicknessAt(frames[0].scaleDenominator),
      t,
    }),
    ...more,
    ...baseSections(baseOnFrames(data, frames, request), palette, t),
  ];
}
