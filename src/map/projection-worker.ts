/**
 * Runs inside MapLibre's workers: GeoJSON is cut into tiles there, so the
 * projection has to be known there too.
 */
import { type Converter, converterFor } from '../domain/projection';

interface MapLibreWorkerScope {
  setProjectionHandler(handler: (definition: string) => Converter): void;
}

(globalThis as unknown as MapLibreWorkerScope).setProjectionHandler(converterFor);
