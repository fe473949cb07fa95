/** Labels of towns and countries. */

import type { PartFeature } from '../../domain/contract/basemap';
import { strandsOf } from '../../domain/geometry/strands';
import { type Language, nameIn } from '../../i18n/language';
import type { Point } from '../../scene/scene';
import { LETTERING, LETTERING_ORDER } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import type { AreaLabel, PointLabel } from '../labels/label';
import { countryPlaces, type Room } from './country-places';
import { labelBase } from './label-base';
import type { MapInput } from './map-input';
import { clipLine, project, simplified, within } from './planar';
import type { Town } from './towns';

/** Layer of all names of the base map except water. */
export const LAYER = 'names';
/** Towns up to this rank are large; their labels have the highest priority. */
const LARGE = 2;

export const townLabels = (
  towns: readonly Town[],
  input: MapInput,
  palette: Palette,
): PointLabel[] =>
  towns.map((town) => {
    const { rank, at, diameterMm } = town;
    const [first] = LETTERING.town.sizeMm;
    return {
      ...labelBase(input, palette),
      kind: 'point',
      id: `town/${town.nameEn}@${at.map((mm) => mm.toFixed(1)).join()}`,
      text: nameIn(town, input.language),
      sizeMm: LETTERING.town.sizeMm[rank - 1] ?? first,
      weight: rank === 1 ? 700 : 400,
      colour: palette.townLabel,
      priority: (rank <= LARGE ? LETTERING_ORDER.largeTown : LETTERING_ORDER.smallTown) + rank,
      layer: LAYER,
      at,
      clearMm: diameterMm / 2 + LETTERING.town.clearMm,
      // The name of a large town helps to read the map even where symbols cover the town.
      mayLead: rank <= LARGE,
      leader: palette.townLabel,
    };
  });

/** Name of a feature of the base map; null if it has none. */
export function basemapName(
  { nameZh, nameEn }: PartFeature<'water'>['properties'],
  language: Language,
): string | null {
  return nameZh === undefined || nameEn === undefined ? null : nameIn({ nameZh, nameEn }, language);
}

/** Tolerance of simplification for borders when positions of names are searched. */
const BORDER_DETAIL_MM = 1;

/** White between the letters of a country's name if there is no room to spread them, ems. */
const CLOSE_EM = 0.15;
/** Number of alternative positions that are tried. */
const PLACES = 16;

/**
 * Labels of countries, each on a level line as long as the spread name. The line is at the country's label
 * point or, if that point is outside the frame or covered, at another position inside the country. None if
 * there is no border in the frame: a map of one country only need not name it.
 */
export function countryLabels(input: MapInput, palette: Palette): AreaLabel[] {
  const { frame, language, data, detail } = input;
  const { sizeMm, trackingEm, overviewSizeMm } = LETTERING.country;
  const size = detail === 'overview' ? overviewSizeMm : sizeMm;
  const trackingMm = size * trackingEm;
  const borders = (data.ground?.borders.features ?? [])
    .flatMap(({ geometry }) => strandsOf(geometry))
    .map((strand) => simplified(project(strand, frame), BORDER_DETAIL_MM));
  if (borders.every((border) => clipLine(border, frame.rect, 0).length === 0)) return [];
  const placesFor = countryPlaces(borders, frame);
  return (data.ground?.countries.features ?? []).flatMap((country): AreaLabel[] => {
    const text = nameIn(country.properties, language);
    const own = frame.toPaper(country.geometry.coordinates);
    const roomWith = (tracking: number): Room => ({
      across: data.typesetter.widthMm(text, size, 400, tracking) / 2 + size * 0.2,
      down: size * 0.75,
    });
    const [spread, close] = [roomWith(trackingMm), roomWith(size * CLOSE_EM)];
    const { x, y, width, height } = frame.rect;
    const inner = {
      x: x + spread.across,
      y: y + spread.down,
      width: width - 2 * spread.across,
      height: height - 2 * spread.down,
    };
    const isNear = country.properties.rank === 1;
    const places = () => (isNear ? placesFor.of(own, close, PLACES) : []);
    const level = ([px, py]: Point, { across }: Room) => [px - across, py, px + across, py];
    const inFrame = within(own, inner);
    const [first, ...others] = inFrame ? [] : places();
    const line = inFrame ? level(own, spread) : first && level(first, close);
    if (!line) return [];
    return [
      {
        ...labelBase(input, palette),
        kind: 'area',
        id: `country/${text}`,
        text,
        sizeMm: size,
        trackingMm: size * CLOSE_EM,
        colour: palette.countryLabel,
        priority: LETTERING_ORDER.country + country.properties.rank / 10,
        layer: LAYER,
        line,
        alternatives: () =>
          (inFrame ? [own, ...places()] : others).map((place) => level(place, close)),
      },
    ];
  });
}
