/** Where the map looks, counted as the conic map counts zooms whatever projection is shown. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Extent } from '../domain/contract/regions';
import type { Camera, CameraRequest } from '../store/state';
import { type MapProjection, projectionName, zoomShift } from './crs';
import type { Padding } from './drawing';
import { joinCameras, joinedCamera } from './joined-cameras';

export class MapCamera {
  private leaveOthers: () => void = () => {};
  projection: MapProjection = 'conic';

  constructor(
    private readonly map: MapLibreMap,
    private readonly onRest: (camera: Camera) => void,
  ) {
    map.on('moveend', () => this.tell());
  }

  /** Looks where a map beside this one looks, or at `start`, and moves with the others from then on. */
  begin(start: Extent): void {
    const beside = joinedCamera();
    if (beside) this.jump(beside);
    else this.map.fitBounds(start, { padding: 24, animate: false });
    // Joined once it has its place, so that it does not lead the other to its own start.
    this.leaveOthers = joinCameras({
      onMove: (tell) => this.map.on('move', tell),
      camera: () => this.now(),
      moveTo: (camera) => this.jump(camera),
    });
  }

  end(): void {
    this.leaveOthers();
  }

  /** To an extent, which stands clear of the padding, or to where it once was. */
  show(request: CameraRequest, padding: Padding): void {
    if ('camera' in request) {
      this.jump(request.camera);
      return;
    }
    // What opens beside the map in the same step has taken its room already.
    this.map.resize();
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map.fitBounds(request.extent, { padding, maxZoom: 9, duration: calm ? 0 : 900 });
  }

  /** Keeps the centre and the scale there. */
  setProjection(projection: MapProjection): void {
    const center = this.map.getCenter();
    const zoom = this.map.getZoom() + zoomShift(projection, center.lat);
    this.projection = projection;
    this.map.setProjection({ type: projectionName(projection) as 'mercator' });
    this.map.jumpTo({ center, zoom });
  }

  /** From the map's zoom to the conic one of the same scale at the centre. */
  conicShift(): number {
    return this.projection === 'conic' ? 0 : zoomShift('conic', this.map.getCenter().lat);
  }

  /** Tells the camera, and writes it on the map's element for scripts that have to find a place on screen. */
  tell(): void {
    const camera = this.now();
    this.map.getContainer().dataset.camera = [camera.lon, camera.lat, camera.zoom]
      .map((value) => value.toFixed(6))
      .join(' ');
    this.onRest(camera);
  }

  private now(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat, zoom: this.map.getZoom() + this.conicShift() };
  }

  private jump({ lon, lat, zoom }: Camera): void {
    const shift = this.projection === 'conic' ? 0 : zoomShift('conic', lat);
    this.map.jumpTo({ center: [lon, lat], zoom: zoom - shift });
  }
}
