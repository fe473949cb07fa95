/** Makes the map inside a frame: its layers, labels and obstacles, and which features it shows. */
import type { AtlasFeature } from '../../domain/contract/register';
import { decisionOf } from '../../domain/decision';
import { positionsOf } from '../../domain/extent';
import type { Layer, Mark, Rect } from '../../scene/scene';
import { OVERVIEW_THICKNESS, thicknessAt } from '../../symbology/backdrop';
import type { Palette } from '../../symbology/palette';
import { type PointSymbol, symbolsFor } from '../../symbology/symbols';
import type { LabelRequest } from '../labels/label';
import type { MapFrame } from '../map-frame';
import { accuracyMm, bandMarks } from './bands';
import { borderMarks, existingTrunkMarks, groundMarks, waterMarks } from './base-map';
import { type Course, coursesOf } from './courses';
import { existingTrunkLabels } from './existing-trunk-labels';
import { courseLabels, courseShields, siteLabels } from './feature-labels';
import type { MapContent } from './map-content';
import type { MapInput } from './map-input';
import { sourcesOf } from './map-sources';
import { drawnFeatures, networkLayers } from './networks';
import { obstaclesOf } from './obstacles';
import { physicalLabels, waterLabels } from './physical-names';
import { countryLabels, townLabels } from './place-names';
import { within } from './planar';
import { regionMarks } from './region-marks';
import { type Site, sitesOf } from './sites';
import { paletteOf } from './symbols-on-paper';
import { townRooms } from './town-room';
import { type Town, townMarks, townsIn } from './towns';

const clipped = (marks: readonly Mark[], clip: Rect): Mark[] =>
  marks.length > 0 ? [{ kind: 'group', clip, marks }] : [];

export function mapContent(input: MapInput): MapContent {
  const { data, frame, filter, t } = input;
  const palette = paletteOf(input.ink);
  const isOverview = input.detail === 'overview';
  const thickness = isOverview
    ? OVERVIEW_THICKNESS * thicknessAt(frame.scaleDenominator)
    : thicknessAt(frame.scaleDenominator);
  const ink = { palette, thickness: isOverview ? OVERVIEW_THICKNESS : 1 };
  const decision = decisionOf(data.catalogue, filter);
  const placed = decision.features.filter(({ geometry }) => geometry !== null);

  const symbols = Object.entries(symbolsFor(palette)).flatMap(([network, symbol]) =>
    symbol.kind === 'point' ? [[network, symbol] as [string, PointSymbol]] : [],
  );
  const courses = coursesOf(placed, frame, thickness);
  const towns = townsIn(data, frame, isOverview ? 1 : undefined);
  const largeTowns = townLabels(towns, input, palette).filter(({ mayLead }) => mayLead);
  const sites = isOverview
    ? []
    : sitesOf(placed, new Map(symbols), frame, thickness, (isFree) =>
        townRooms(largeTowns, isFree, data.typesetter),
      );
  const shown = drawnFeatures(placed, courses, sites);
  const shownIds = new Set(shown.map(({ properties }) => properties.id));

  const networks = networkLayers(
    { courses, sites, decision, palette, thickness, signs: !isOverview },
    t,
  );
  const layer = (id: string, marks: readonly Mark[]): Layer[] => {
    const inFrame = clipped(marks, frame.rect);
    return inFrame.length > 0 ? [{ id, name: t(`sheetLayer.${id}`), marks: inFrame }] : [];
  };
  const cutTo = (one: Layer): Layer => ({ ...one, marks: clipped(one.marks, frame.rect) });
  return {
    layers: [
      ...layer('ground', groundMarks(data, frame, palette)),
      ...layer('region', regionMarks(data, frame, input.region, palette)),
      ...layer('water', waterMarks(data, frame, ink)),
      ...layer('borders', borderMarks(data, frame, input.borders, ink)),
      ...layer('existing', input.existingTrunk ? existingTrunkMarks(data, frame, ink) : []),
      ...layer('bands', isOverview ? [] : bandMarks(shown, frame, palette)),
      ...networks.lines.map(cutTo),
      ...layer('names', townMarks(towns, palette)),
      ...networks.points,
    ],
    labels: isOverview
      ? [...townLabels(towns, input, palette), ...countryLabels(input, palette)]
      : namesIn(input, palette, courses, sites, towns),
    obstacles: obstaclesOf(courses, sites, towns, thickness),
    shown,
    cut: shown.filter((feature) => goesBeyond(feature, frame)),
    outside: placed.filter(({ properties }) => !shownIds.has(properties.id)),
    vague: shown.filter(({ properties }) => accuracyMm(properties, frame) > 1),
    sources: sourcesOf(shown, input, towns.length > 0),
  };
}

function namesIn(
  input: MapInput,
  palette: Palette,
  courses: readonly Course[],
  sites: readonly Site[],
  towns: readonly Town[],
): LabelRequest[] {
  const shields = courseShields(courses, input, palette);
  const taken = new Set(shields.map(({ text }) => text));
  return [
    ...townLabels(towns, input, palette),
    ...siteLabels(sites, input, palette),
    ...courseLabels(courses, input, palette),
    ...shields,
    ...countryLabels(input, palette),
    ...physicalLabels(input, palette),
    ...waterLabels(input, palette),
    ...(input.existingTrunk ? existingTrunkLabels(input, palette, taken, courses) : []),
  ];
}

const goesBeyond = ({ geometry }: AtlasFeature, frame: MapFrame): boolean =>
  geometry !== null &&
  positionsOf(geometry).some((position) => !within(frame.toPaper(position), frame.rect));
