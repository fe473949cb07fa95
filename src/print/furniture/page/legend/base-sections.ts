/** What the legend says of the ground: existing network, towns, borders, water, heights. */
import type { TFunction } from 'i18next';
import type { TrunkKind } from '../../../../domain/contract/basemap';
import { EDITION } from '../../../../domain/edition';
import { FADE_STEPS } from '../../../../domain/region/soft-fade';
import type { Mark, Rect, Stroke } from '../../../../scene/scene';
import { BACKDROP, REGION_STRENGTH, strengthOfEach } from '../../../../symbology/backdrop';
import type { Palette } from '../../../../symbology/palette';
import { townMarks } from '../../../map/towns';
import type { BaseOnSheet } from './base-on-sheet';
import { acrossOf, type LegendEntry, type LegendSection, middleOf, rectLine } from './section';

const AIR_MM = 2.4;

const lineIn = (box: Rect, ...strokes: Stroke[]): Mark[] => {
  const { from, to } = acrossOf(box);
  return strokes.map((stroke) => ({
    kind: 'path',
    lines: [[...from, ...to]],
    closed: false,
    stroke,
  }));
};

function trunkStrokes(kind: TrunkKind, palette: Palette): Stroke[] {
  const { trunk } = BACKDROP;
  switch (kind) {
    case 'railway':
    case 'high-speed-railway':
      return [
        { colour: palette.trunkRail, widthMm: trunk.railMm },
        { colour: palette.land, ...trunk.railCore },
      ];
    case 'expressway':
      return [{ colour: palette.trunkRoad, widthMm: trunk.expresswayMm }];
    case 'national-road':
      return [{ colour: palette.trunkRoad, widthMm: trunk.roadMm }];
  }
}

function filledBox({ x, y, width, height }: Rect, colour: string, edge: string): Mark {
  const lines = [rectLine({ x, y: y + height / 2 - AIR_MM / 2, width, height: AIR_MM })];
  const stroke = { colour: edge, widthMm: BACKDROP.shoreMm };
  return { kind: 'path', lines, closed: true, fill: { colour }, stroke };
}

/** A tint as strong as the sheet has it. */
function heightBox(box: Rect, palette: Palette, fromM: number, strength: number): Mark[] {
  const tint = palette.relief.find((one) => one.fromM === fromM)?.colour ?? palette.land;
  const ground = filledBox(box, palette.land, palette.provinceBorder);
  if (ground.kind !== 'path') return [];
  return [ground, { ...ground, fill: { colour: tint, opacity: strength } }];
}

/** Fades to one side, as the area on the map does to its limits. */
function regionBox({ x, y, width, height }: Rect, palette: Palette): Mark[] {
  const opacity = strengthOfEach(REGION_STRENGTH.paper, FADE_STEPS);
  return Array.from({ length: FADE_STEPS }, (_, step) => ({
    kind: 'path',
    lines: [
      rectLine({
        x,
        y: y + height / 2 - AIR_MM / 2,
        width: width * (1 - (0.4 * step) / FADE_STEPS),
        height: AIR_MM,
      }),
    ],
    closed: true,
    fill: { colour: palette.region, opacity },
  }));
}

/** The bands between the heights that are on the sheet, highest first. */
function reliefEntries(on: BaseOnSheet, palette: Palette, t: TFunction): LegendEntry[] {
  const heights = on.reliefFromM.toSorted((a, b) => b - a);
  return heights.map((fromM, index) => {
    const above = heights[index - 1];
    return {
      key: `relief-${fromM}`,
      words:
        above === undefined
          ? t('paper.legend.above', { m: fromM })
          : t('paper.legend.between', { a: fromM, b: above }),
      count: null,
      heightMm: AIR_MM,
      sample: (box) => heightBox(box, palette, fromM, on.reliefStrength),
    };
  });
}

/** Sections without an entry are left out. */
export function baseSections(on: BaseOnSheet, palette: Palette, t: TFunction): LegendSection[] {
  const line = (key: string, words: string, ...strokes: Stroke[]): LegendEntry => ({
    key,
    words,
    count: null,
    heightMm: AIR_MM,
    sample: (box) => lineIn(box, ...strokes),
  });
  const border = (key: 'border' | 'provinceBorder' | 'ownBoundary', colour: string) =>
    line(key, t(`paper.legend.${key}`), { colour, ...BACKDROP[key] });
  const towns = on.townRanks.map(
    (rank): LegendEntry => ({
      key: `town-${rank}`,
      words: t(`paper.legend.town-${rank}`),
      count: null,
      heightMm: AIR_MM,
      sample: (box) => {
        const diameterMm = BACKDROP.town.diameterMm[rank - 1] ?? BACKDROP.town.diameterMm[4];
        return townMarks(
          [{ nameZh: '', nameEn: '', rank, at: middleOf(box), diameterMm }],
          palette,
        );
      },
    }),
  );
  return [
    {
      key: 'existing',
      heading: t('paper.legend.existing'),
      entries: on.trunkKinds.map((kind) =>
        line(kind, t(`paper.legend.${kind}`), ...trunkStrokes(kind, palette)),
      ),
    },
    {
      key: 'base',
      heading: t('paper.legend.base'),
      entries: [
        ...towns,
        ...(on.border ? [border('border', palette.border)] : []),
        ...(on.provinceBorder ? [border('provinceBorder', palette.provinceBorder)] : []),
        ...(on.ownBoundary ? [border('ownBoundary', palette.ownBoundary)] : []),
        ...(on.region
          ? [
              {
                key: 'region',
                words: t(`paper.legend.region-${on.region}`, {
                  km: EDITION.softRegions?.errorKm ?? 0,
                }),
                count: null,
                heightMm: AIR_MM,
                sample: (box: Rect) => regionBox(box, palette),
              },
            ]
          : []),
        ...(on.river
          ? [
              line('river', t('paper.legend.river'), {
                colour: palette.river,
                widthMm: BACKDROP.river.largeMm,
              }),
            ]
          : []),
        ...(on.lake
          ? [
              {
                key: 'lake',
                words: t('paper.legend.lake'),
                count: null,
                heightMm: AIR_MM,
                sample: (box: Rect) => [filledBox(box, palette.water, palette.river)],
              },
            ]
          : []),
      ],
    },
    {
      key: 'relief',
      heading: t('paper.legend.relief'),
      entries: reliefEntries(on, palette, t),
    },
  ].filter(({ entries }) => entries.length > 0);
}
