/** Names that are not the register's: towns, countries, ranges and basins, lakes and rivers. */
import type { Feature } from 'geojson';
import { type Language, nameIn } from '../../i18n';
import { waterRankAt } from '../../symbology/backdrop';
import { LETTERING, LETTERING_ORDER } from '../../symbology/lettering';
import type { Palette } from '../../symbology/palette';
import type { LabelRequest, PointLabel, SpreadLabel } from '../labels/label-request';
import type { Point } from '../scene';
import { shared } from './asked';
import { placeInFrame } from './country-places';
import type { MapInput } from './map-input';
import { clipLine, groundRings, type Line, project, strandsOf, within } from './planar';
import { flat, lengthOf } from './polyline';
import type { Town } from './towns';

const LAYER = 'names';
/** Ranks up to this are large towns, placed before all else. */
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
      ...shared(input, palette),
      kind: 'point',
      id: `town/${town.nameEn}@${at.map((mm) => mm.toFixed(1)).join()}`,
      text: nameIn(town, input.language),
      sizeMm: LETTERING.town.sizeMm[rank - 1] ?? first,
      weight: rank === 1 ? 700 : 400,
      colour: palette.townLabel,
      rank: (rank <= LARGE ? LETTERING_ORDER.largeTown : LETTERING_ORDER.smallTown) + rank,
      layer: LAYER,
      at,
      clearMm: diameterMm / 2 + LETTERING.town.clearMm,
      // Where symbols crowd over a city, its name is still what the map is read by.
      mayLead: rank <= LARGE,
      leader: palette.townLabel,
    };
  });

/** A name of the base map; null where it has none. */
export function groundName({ properties }: Feature, language: Language): string | null {
  if (typeof properties?.nameZh !== 'string' || typeof properties.nameEn !== 'string') return null;
  return nameIn({ nameZh: properties.nameZh, nameEn: properties.nameEn }, language);
}

export const rankOf = ({ properties }: Feature): number => Number(properties?.rank ?? 1);

/**
 * Level, as long as the name is spread; in the frame, though the country's own label point be not.
 * None where no border meets the frame: within one country its name says nothing.
 */
export function countryLabels(input: MapInput, palette: Palette): SpreadLabel[] {
  const { frame, language, data, detail } = input;
  const { sizeMm, trackingEm, overviewSizeMm } = LETTERING.country;
  const size = detail === 'overview' ? overviewSizeMm : sizeMm;
  const trackingMm = size * trackingEm;
  const borders = (data.ground?.borders.features ?? [])
    .flatMap(({ geometry }) => strandsOf(geometry))
    .map((strand) => project(strand, frame));
  if (borders.every((border) => clipLine(border, frame.rect, 0).length === 0)) return [];
  return (data.ground?.countries.features ?? []).flatMap((country): SpreadLabel[] => {
    const text = groundName(country, language);
    if (country.geometry.type !== 'Point' || !text) return [];
    const own = frame.toPaper(country.geometry.coordinates);
    const room = {
      across: data.typesetter.widthMm(text, size, 400, trackingMm) / 2 + size * 0.2,
      down: size,
    };
    const { x, y, width, height } = frame.rect;
    const inner = {
      x: x + room.across,
      y: y + room.down,
      width: width - 2 * room.across,
      height: height - 2 * room.down,
    };
    const isNear = rankOf(country) === 1;
    const at = within(own, inner) ? own : isNear ? placeInFrame(own, borders, frame, room) : null;
    if (!at) return [];
    return [
      {
        ...shared(input, palette),
        kind: 'spread',
        id: `country/${text}`,
        text,
        sizeMm: size,
        trackingMm,
        colour: palette.countryLabel,
        rank: LETTERING_ORDER.country + rankOf(country) / 10,
        layer: LAYER,
        line: [at[0] - room.across, at[1], at[0] + room.across, at[1]],
      },
    ];
  });
}

/** The longest part, read from left to right. */
function longestPart(parts: readonly Line[]): Line | null {
  const [longest] = parts.toSorted((a, b) => lengthOf(flat(b)) - lengthOf(flat(a)));
  const [first, last] = [longest?.[0], longest?.at(-1)];
  if (!longest || !first || !last) return null;
  return first[0] > last[0] ? longest.toReversed() : longest;
}

export function physicalLabels(input: MapInput, palette: Palette): SpreadLabel[] {
  const { frame, language, data } = input;
  return (data.detail?.physical.features ?? []).flatMap((range): SpreadLabel[] => {
    const text = groundName(range, language);
    if (range.geometry.type !== 'LineString' || !text) return [];
    const line = longestPart(clipLine(project(range.geometry.coordinates, frame), frame.rect, -4));
    const sizeMm = LETTERING.physical.sizeMm[rankOf(range) - 1] ?? LETTERING.physical.sizeMm[1];
    const trackingMm = sizeMm * 0.1;
    if (!line || lengthOf(flat(line)) < data.typesetter.widthMm(text, sizeMm, 400, trackingMm)) {
      return [];
    }
    return [
      {
        ...shared(input, palette),
        kind: 'spread',
        id: `physical/${text}`,
        text,
        sizeMm,
        trackingMm: sizeMm * LETTERING.physical.trackingEm[language],
        colour: palette.physicalLabel,
        rank: LETTERING_ORDER.physical + rankOf(range) / 10,
        layer: LAYER,
        line: flat(line),
      },
    ];
  });
}

/** Middle of the ring's bounding box, and the smaller half of its sides. */
function middleOf(ring: Line): { at: Point; radiusMm: number } {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { at: [(x0 + x1) / 2, (y0 + y1) / 2], radiusMm: Math.min(x1 - x0, y1 - y0) / 2 };
}

/** Lakes narrower than this on the sheet are not named. */
const LEAST_LAKE_MM = 1.5;
/** Rivers shorter than this on the sheet are not named. */
const LEAST_RIVER_MM = 15;

export function waterLabels(input: MapInput, palette: Palette): LabelRequest[] {
  const { frame, language, data } = input;
  const lastRank = waterRankAt(frame.scaleDenominator);
  const blue = { ...shared(input, palette), colour: palette.waterLabel, layer: 'water' };
  return (data.detail?.water.features ?? []).flatMap((water, index): LabelRequest[] => {
    const text = groundName(water, language);
    if (!text || rankOf(water) > lastRank) return [];
    const id = `water/${index}`;
    if (water.geometry.type === 'LineString') {
      const { sizeMm, trackingEm, clearMm, everyMm } = LETTERING.river;
      const lines = clipLine(project(water.geometry.coordinates, frame), frame.rect, 0).map(flat);
      if (lines.every((line) => lengthOf(line) < LEAST_RIVER_MM)) return [];
      return [
        {
          ...blue,
          kind: 'line',
          id,
          text,
          sizeMm,
          trackingMm: sizeMm * trackingEm,
          rank: LETTERING_ORDER.river + rankOf(water) / 10,
          lines,
          offsetMm: sizeMm / 2 + clearMm,
          everyMm,
        },
      ];
    }
    const [ring] = groundRings(water.geometry, frame);
    const { at, radiusMm } = ring ? middleOf(ring) : { at: [0, 0] as const, radiusMm: 0 };
    if (radiusMm * 2 < LEAST_LAKE_MM || !within(at, frame.rect, -2)) return [];
    const { sizeMm } = LETTERING.lake;
    const fits = data.typesetter.widthMm(text, sizeMm, 400) < radiusMm * 2;
    const half = data.typesetter.widthMm(text, sizeMm, 400) / 2;
    if (fits) {
      const line = [at[0] - half * 1.1, at[1], at[0] + half * 1.1, at[1]];
      return [{ ...blue, kind: 'spread', id, text, sizeMm, rank: LETTERING_ORDER.lake, line }];
    }
    return [
      {
        ...blue,
        kind: 'point',
        id,
        text,
        sizeMm,
        rank: LETTERING_ORDER.lake + rankOf(water) / 10,
        at,
        clearMm: radiusMm,
        mayLead: false,
        leader: palette.waterLabel,
      },
    ];
  });
}
