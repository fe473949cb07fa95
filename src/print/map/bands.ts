/** Accuracy bands: the area within the stated accuracy of a line, if that is more than a millimetre on the sheet. */
import { type BandGroup, bandGroups } from '../../domain/band-groups';
import { bandOf } from '../../domain/bands';
import type { AtlasFeature } from '../../domain/contract/register';
import type { Mark } from '../../scene/scene';
import { BAND } from '../../symbology/composition';
import type { Palette } from '../../symbology/palette';
import type { MapFrame } from '../map-frame';
import { stroked } from './base-map';
import { groundLines, groundRings } from './planar';
import { flat } from './polyline';
import { bandEdge } from './symbols-on-paper';

/** Stated accuracy in millimetres on the sheet. */
export const accuracyMm = (
  { accuracyKm }: { accuracyKm: number | null },
  { scaleDenominator }: MapFrame,
): number => ((accuracyKm ?? 0) * 1e6) / scaleDenominator;

type Band = ReturnType<typeof bandOf>;

/** Computing a band is the slowest step of all, and every sheet of a series needs the same ones. */
const made = new Map<string, Band>();
const KEPT = 64;

function keptBand(group: BandGroup): Band {
  const key = JSON.stringify(group);
  const known = made.get(key);
  if (known !== undefined) return known;
  const band = bandOf(group);
  if (made.size >= KEPT) made.clear();
  made.set(key, band);
  return band;
}

/** @param features the features drawn in the frame */
export function bandMarks(
  features: readonly AtlasFeature[],
  frame: MapFrame,
  palette: Palette,
): Mark[] {
  const wide = features.filter(({ properties }) => accuracyMm(properties, frame) > 1);
  return bandGroups(wide).flatMap((group): Mark[] => {
    if (accuracyMm(group, frame) <= 1) return [];
    const geometry = keptBand(group)?.geometry ?? null;
    const rings = groundRings(geometry, frame);
    const edges = groundLines(geometry, frame);
    const opacity = Math.max(
      BAND.leastOpacity,
      Math.min(BAND.mostOpacity, BAND.opacityTimesKm / group.accuracyKm),
    );
    return [
      // A band without an edge in the frame would tint all of it: it is left out.
      ...(rings.length > 0 && edges.length > 0
        ? [
            {
              kind: 'path' as const,
              lines: rings.map(flat),
              closed: true,
              fill: { colour: palette.band, opacity },
            },
          ]
        : []),
      ...stroked(edges, bandEdge(palette)),
    ];
  });
}
