/** The area of the region that a sheet is about: soft where it is a sketch, and never a line. */
import { type RegionShape, regionShape } from '../../domain/region/region-shape';
import type { Mark } from '../../scene/scene';
import { REGION_STRENGTH, strengthOfEach } from '../../symbology/backdrop';
import type { Palette } from '../../symbology/palette';
import type { MapFrame } from '../map-frame';
import type { PrintData } from '../print-data';
import { groundRings } from './planar';
import { flat } from './polyline';

type Data = Pick<PrintData, 'catalogue' | 'softRegions' | 'ownBoundary'>;

/** Null where the sheet is about no region, or nothing tells where it lies. */
export function shapeOnSheet(
  { catalogue, softRegions, ownBoundary }: Data,
  regionId: string | null,
): RegionShape | null {
  const region = regionId === null ? undefined : catalogue.regionById.get(regionId);
  return region ? regionShape(region, softRegions, ownBoundary?.features ?? null) : null;
}

export function regionMarks(
  data: Data,
  frame: MapFrame,
  regionId: string | null,
  palette: Palette,
): Mark[] {
  const areas = shapeOnSheet(data, regionId)?.areas ?? [];
  const opacity = strengthOfEach(REGION_STRENGTH.paper, areas.length);
  return areas.flatMap((area): Mark[] => {
    const rings = groundRings(area, frame);
    return rings.length === 0
      ? []
      : [
          {
            kind: 'path',
            lines: rings.map(flat),
            closed: true,
            fill: { colour: palette.region, opacity },
          },
        ];
  });
}
