/**
 * Arrangements of a sheet, best first: where the panel stands, how wide or high it is, where the foot runs,
 * and what must stay on the first page.
 */
import { orientationOf } from '../../paper';
import type { Paper } from '../../request';

export interface Arrangement {
  /** Of the panel with overview, insets, legend and table. */
  panel: PanelPlace;
  /** The foot is in the panel's column; otherwise it is below map and panel. */
  footUnderPanel: boolean;
  /** `whole`: legend, overview and insets all stay on the page of the map. `goes-on`: onto further pages. */
  legend: 'whole' | 'goes-on';
  /** How many of the insets must stand in the panel. */
  insets: 'all' | 'some';
}

export type PanelPlace =
  /** The width is a share of the page, or given. */
  | { side: 'beside'; width: 'share' | 'share-with-table' | { mm: number } }
  /** The height is a share of the page, or what the legend needs if that is less. */
  | { side: 'below'; height: 'share' | 'legend' };

export interface SheetFacts {
  paper: Paper;
  marginMm: number;
  table: 'beside' | 'following' | 'none';
  insets: number;
  /** Widths of a legend of one, two … columns. */
  legendMm: readonly number[];
  /** A narrower column breaks the imprint's lines too often. */
  leastFootMm: number;
}

/** No column takes more of the page. */
const MOST_SHARE = 0.4;

/** A column wide enough for a whole number of legend columns; insets are as wide as it is, so they come widest first. */
function columns({ paper, marginMm, insets, legendMm, leastFootMm }: SheetFacts): Arrangement[] {
  const mostMm = (paper.widthMm - 2 * marginMm) * MOST_SHARE;
  const widths = insets > 0 ? legendMm.toReversed() : legendMm;
  const kept = insets > 0 ? (['all', 'some'] as const) : (['all'] as const);
  return kept.flatMap((inPanel) =>
    [true, false].flatMap((footUnderPanel) =>
      widths
        .map((width) => (footUnderPanel ? Math.max(width, leastFootMm) : width))
        .filter((mm) => mm <= mostMm)
        .map(
          (mm): Arrangement => ({
            panel: { side: 'beside', width: { mm } },
            footUnderPanel,
            legend: 'whole',
            insets: inPanel,
          }),
        ),
    ),
  );
}

/** The last one lets the legend go on to further pages, so it fits wherever there is room for a map. */
export function arrangementsOf(facts: SheetFacts): [...Arrangement[], Arrangement] {
  const last = { footUnderPanel: false, legend: 'goes-on', insets: 'some' } as const;
  if (orientationOf(facts.paper) === 'portrait') {
    // The table has no room below the map and follows.
    return [
      { ...last, panel: { side: 'below', height: 'legend' }, legend: 'whole' },
      { ...last, panel: { side: 'below', height: 'share' } },
    ];
  }
  return facts.table === 'beside'
    ? [{ ...last, panel: { side: 'beside', width: 'share-with-table' } }]
    : [...columns(facts), { ...last, panel: { side: 'beside', width: 'share' } }];
}
