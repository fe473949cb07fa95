/**
 * Gives MapLibre the regional conic projection. Its interface for custom
 * projections is experimental, so it is used in this file and nowhere else.
 */
import { addProjection, importScriptInWorkers, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { letLibrariesStartWorkers } from '../data/trusted';
import { REGIONAL_CRS, REGIONAL_DEFINITION, regional } from '../domain/projection';
import { WORLD_METRES } from './scale';

let ready: Promise<void> | null = null;

/** Registers the projection on the page and in the workers; done once, before the first map. */
export function prepareProjection(): Promise<void> {
  ready ??= (async () => {
    letLibrariesStartWorkers();
    setWorkerUrl(workerUrl);
    addProjection({
      name: REGIONAL_CRS,
      definition: REGIONAL_DEFINITION,
      projection: regional,
      tileMatrixSet: {
        origin: [-WORLD_METRES / 2, WORLD_METRES / 2],
        extentAtZoom0: WORLD_METRES,
      },
    });
    const { ADDRESS } = await import('./projection-worker');
    // MapLibre evaluates a script unless its address ends in .mjs, which a strict
    // content security policy forbids; the fragment makes it import a module.
    await importScriptInWorkers(`${ADDRESS}#.mjs`);
  })();
  return ready;
}

export type MapProjection = 'conic' | 'mercator';

export const projectionName = (projection: MapProjection): string =>
  projection === 'conic' ? REGIONAL_CRS : 'mercator';

/** What has to be added to a zoom so that the scale at a latitude stays when the projection changes. */
export function zoomShift(to: MapProjection, latitude: number): number {
  const shift = Math.log2(Math.cos((latitude * Math.PI) / 180));
  return to === 'mercator' ? shift : -shift;
}
