/** Areas and names of regions as the map draws them; loaded when the first is looked at. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { loadSoftRegions } from '../data/soft-regions';
import type { Region } from '../domain/contract/regions';
import { labelSpot } from '../domain/region/label-spot';
import { regionShape } from '../domain/region/region-shape';
import { REGION_STRENGTH, strengthOfEach } from '../symbology/backdrop';

export interface RegionAreas {
  /** `strength`: opacity, 0 to 1. */
  areas: FeatureCollection;
  /** `words`: what is written there. */
  names: FeatureCollection;
}

/** Regions without a known area are left out. @param words of a region, which may be a sketch */
export async function regionAreas(
  regions: readonly Region[],
  ownBoundary: FeatureCollection | null,
  words: (region: Region, sketch: boolean) => string,
): Promise<RegionAreas> {
  const soft = await loadSoftRegions();
  const areas: Feature[] = [];
  const names: Feature<Point>[] = [];
  for (const region of regions) {
    const shape = regionShape(region, soft, ownBoundary);
    const core = shape?.areas.at(-1);
    if (!shape || !core) continue;
    const strength = strengthOfEach(REGION_STRENGTH.screen, shape.areas.length);
    for (const geometry of shape.areas) {
      areas.push({ type: 'Feature', properties: { strength }, geometry });
    }
    const coordinates = labelSpot(core);
    if (!coordinates) continue;
    names.push({
      type: 'Feature',
      properties: { words: words(region, shape.sketch) },
      geometry: { type: 'Point', coordinates },
    });
  }
  return {
    areas: { type: 'FeatureCollection', features: areas },
    names: { type: 'FeatureCollection', features: names },
  };
}
