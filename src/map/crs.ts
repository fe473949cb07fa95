/**
 * Gives MapLibre the edition's projection. Its interface for custom
 * projections is experimental, so it is used in this file and nowhere else.
 */
import {
  addProjection,
  getGlobalDispatcher,
  importScriptInWorkers,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { letLibrariesStartWorkers } from '../data/trusted';
import { REGIONAL_CRS, REGIONAL_DEFINITION, regional } from '../domain/projection';
import { faultsOf, PartFailure } from '../parts/faults';
import { loadPart } from '../parts/load-part';
import { WORLD_METRES } from './scale';

let ready: Promise<void> | null = null;
let failedBefore = false;

async function prepare(): Promise<void> {
  letLibrariesStartWorkers();
  const dispatcher = getGlobalDispatcher();
  if (failedBefore) {
    // Workers whose script did not come never answer: they are made anew.
    await dispatcher.ensureWorkers();
  } else {
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
  }
  const { ADDRESS } = await loadPart(() => import('./projection-worker'));
  const broken = new Promise<never>((_, reject) => {
    dispatcher.once('error', ({ error }: { error?: unknown }) => reject(error));
  });
  try {
    // MapLibre evaluates a script unless its address ends in .mjs, which a strict
    // content security policy forbids; the fragment makes it import a module.
    await Promise.race([importScriptInWorkers(`${ADDRESS}#.mjs`), broken]);
  } catch (error) {
    throw new PartFailure(await faultsOf([workerUrl, ADDRESS]), error);
  }
}

/** Registers the projection on the page and in the workers; done once, before the first map. After a failure the next call tries again. */
export function prepareProjection(): Promise<void> {
  ready ??= prepare().catch((error: unknown) => {
    ready = null;
    failedBefore = true;
    throw error;
  });
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
