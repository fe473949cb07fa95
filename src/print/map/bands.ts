/** The ground within the stated accuracy of lines, where that is more than a millimetre on the sheet. */
import { type BandGroup, bandGroups } from '../../domain/band-groups';
import { bandOf } from '../../domain/bands';
import type { AtlasFeature } from '../../domain/contract/register';
import type { Mark } from '../../scene/scene';
import { BAND } from '../../symbology/composition';
import type { Palette } from '../../symbology/palette';
import type { MapFrame } from '../map-frame';
import { stroked } from './ground';
import { groundLines, groundRings } from './planar';
import { flat } from './polyline';
import { bandEdge } from './symbols-on-paper';

/** Millimetres on the sheet that a thing may lie off. */
export const accuracyMm = ({ properties }: AtlasFeature, { scaleDenominator }: MapFrame): number =>
  ((properties.accuracyKm ?? 0) * 1e6) / scaleDenominator;

type Band = ReturnType<typeof bandOf>;

/** Widening takes longer than all the rest together, and a series asks for the same lines on every sheet. */
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

/** @param features those drawn */
export function bandMarks(
  features: readonly AtlasFeature[],
  frame: MapFrame,
  palette: Palette,
): Mark[] {
  const wide = features.filter((feature) => accuracyMm(feature, frame) > 1);
  return bandGroups(wide).flatMap((group): Mark[] => {
    const geometry = keptBand(group)?.geometry ?? null;
    const rings = groundRings(geometry, frame);
    const edges = groundLines(geometry, frame);
    const opacity = Math.max(
      BAND.leastOpacity,
      Math.min(BAND.mostOpacity, BAND.opacityTimesKm / group.accuracyKm),
    );
    return [
      // A band without an edge in the frame covers all of it or none, and tells nothing there.
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
