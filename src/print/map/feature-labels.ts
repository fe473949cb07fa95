/** Labels of the register's features in the frame: names, number badges, and plates of road numbers. */
import type { Network } from '../../domain/contract/register';
import { networkTraits } from '../../domain/networks';
import { shieldKind } from '../../domain/road-numbers';
import { nameIn } from '../../i18n/language';
import { LETTERING, LETTERING_ORDER } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import { DRAWING_ORDER } from '../../symbology/symbols';
import type { LineLabel, PointLabel } from '../labels/label';
import type { Course } from './courses';
import { badgeOf, labelBase } from './label-base';
import type { MapInput } from './map-input';
import { networkLayer } from './networks';
import { flat } from './polyline';
import type { Site } from './sites';

/** Networks drawn on top have a higher priority. */
const orderOf = ({ feature }: Site | Course): number =>
  DRAWING_ORDER.length - DRAWING_ORDER.indexOf(feature.properties.network);

/** The name is at the feature's first site in the frame; its other sites have the number only. */
export const siteLabels = (
  sites: readonly Site[],
  input: MapInput,
  palette: Palette,
): PointLabel[] =>
  sites.flatMap((site): PointLabel[] => {
    const { id, network } = site.feature.properties;
    const badge = badgeOf(id, network, palette, input, site.index);
    if (site.index > 0 && !badge.badge) return [];
    return [
      {
        ...labelBase(input, palette),
        ...badge,
        kind: 'point',
        id: `${id}#${site.index}`,
        text: site.index === 0 ? nameIn(site.feature.properties, input.language) : '',
        sizeMm: LETTERING.site.sizeMm,
        colour: palette.networkLabel[network],
        priority: LETTERING_ORDER.site + orderOf(site),
        layer: networkLayer(network),
        told: true,
        at: site.at,
        clearMm: site.sizeMm / 2 + LETTERING.site.clearMm,
        mayLead: true,
        leader: palette.networkLabel[network],
      },
    ];
  });

/** Labels beside the road, clear of all lines on it. The name of a schematic line says that it is schematic. */
export const courseLabels = (
  courses: readonly Course[],
  input: MapInput,
  palette: Palette,
): LineLabel[] =>
  courses.map((course) => {
    const { properties } = course.feature;
    const { id, network } = properties;
    const name = nameIn(properties, input.language);
    const { sizeMm, clearMm, everyMm } = LETTERING.line;
    return {
      ...labelBase(input, palette),
      ...badgeOf(id, network, palette, input),
      kind: 'line',
      id,
      text:
        properties.geometryClass === 'schematic' ? input.t('mapOnPaper.schematic', { name }) : name,
      sizeMm,
      colour: palette.networkLabel[network],
      priority: LETTERING_ORDER.line + orderOf(course),
      layer: networkLayer(network),
      told: true,
      lines: course.roads.map(flat),
      offsetMm: course.breadthMm / 2 + sizeMm / 2 + clearMm,
      everyMm,
    };
  });

export function shieldLabel(
  ref: string,
  lines: readonly (readonly number[])[],
  layer: string,
  input: MapInput,
  palette: Palette,
): LineLabel | null {
  const kind = shieldKind(ref);
  if (!kind || lines.length === 0) return null;
  const { fill, edge, text } = palette.shields[kind];
  return {
    ...labelBase(input, palette),
    kind: 'line',
    id: `${layer}/${ref}`,
    text: ref,
    sizeMm: LETTERING.shield.sizeMm,
    weight: 700,
    colour: text,
    shield: { fill, edge },
    priority: LETTERING_ORDER.shield,
    layer,
    lines,
    offsetMm: 0,
    everyMm: LETTERING.shield.everyMm,
  };
}

/**
 * Plates on the register's roads, one label for each number. A road with several numbers has no plate,
 * because it is not known which part has which number.
 */
export function courseShields(
  courses: readonly Course[],
  input: MapInput,
  palette: Palette,
): LineLabel[] {
  const roads = new Map<string, { network: Network; lines: number[][] }>();
  for (const { feature, lines } of courses) {
    const { network, refs } = feature.properties;
    const [ref, ...others] = refs;
    if (!networkTraits(network).roads || !ref || others.length > 0) continue;
    const road = roads.get(ref) ?? { network, lines: [] };
    road.lines.push(...lines.map(flat));
    roads.set(ref, road);
  }
  return [...roads].flatMap(
    ([ref, { network, lines }]) =>
      shieldLabel(ref, lines, networkLayer(network), input, palette) ?? [],
  );
}
