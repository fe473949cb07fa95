/**
 * Runs inside MapLibre's workers: GeoJSON is cut into tiles there, so the projection has to be
 * known there too. The page loads the same file for its address, so that page and workers
 * share one copy of the projection.
 */
import { type Converter, converterFor } from '../domain/projection';

interface MapLibreWorkerScope {
  /** Absent on the page. */
  setProjectionHandler?(handler: (definition: string) => Converter): void;
}

(globalThis as unknown as MapLibreWorkerScope).setProjectionHandler?.(converterFor);

/** Where this file lies; absolute. */
export const ADDRESS = import.meta.url;
