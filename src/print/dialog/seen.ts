/** What the map shows, as an extent. */
import type { Extent } from '../../domain/contract/regions';
import { regional } from '../../domain/projection';
import { metresPerPixel } from '../../domain/zoom';
import type { Camera } from '../../store/state';
import type { LonLat } from '../map-frame';

/** @param widthPx, heightPx size of the map on the screen, CSS pixels */
export function extentOfView(camera: Camera, widthPx: number, heightPx: number): Extent {
  const [x = 0, y = 0] = regional.forward([camera.lon, camera.lat]);
  const metres = metresPerPixel(camera.zoom);
  const [right, up] = [(widthPx / 2) * metres, (heightPx / 2) * metres];
  const edge = [-1, 0, 1].flatMap((across) =>
    [-1, 0, 1].map((along): LonLat => {
      const [lon = 0, lat = 0] = regional.inverse([x + across * right, y + along * up]);
      return [lon, lat];
    }),
  );
  const [lons, lats] = [edge.map(([lon]) => lon), edge.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
