/**
 * Writes map frames as viewports with a geographic measure (ISO 32000-2, 12.10), from which GIS programs
 * read positions.
 */
import type { GeoFrame, Page } from '../../../scene/scene';
import { box } from './units';

const WHOLE = [0, 0, 0, 1, 1, 1, 1, 0];

export function viewport(frame: GeoFrame, page: Page): Record<string, unknown> {
  const { x, y, width, height } = frame.frame;
  return {
    Type: 'Viewport',
    Name: new String(frame.name),
    BBox: box(frame.frame, page),
    Measure: {
      Type: 'Measure',
      Subtype: 'GEO',
      Bounds: WHOLE,
      GCS: { Type: 'PROJCS', WKT: new String(frame.wkt) },
      // Latitude first; page positions as shares of the frame from its lower left corner.
      GPTS: frame.controls.flatMap(({ lonLat: [lon, lat] }) => [lat, lon]),
      LPTS: frame.controls.flatMap(({ at }) => [
        (at[0] - x) / width,
        (y + height - at[1]) / height,
      ]),
    },
  };
}
