/** The register and what the address asks of it; asked again, what was lacking comes and the view stays. */
import { type LoadedData, loadCatalogue } from './data/load';
import { restoreFromAddress } from './store/url/sync';

export interface LoadedAtlas extends LoadedData {
  /** Parts of the link that were not understood. */
  dropped: readonly string[];
}

let whole: LoadedAtlas | null = null;

export async function loadAtlas(): Promise<LoadedAtlas> {
  if (whole) return whole;
  const loaded = await loadCatalogue();
  const atlas = { ...loaded, dropped: restoreFromAddress(loaded.catalogue) };
  if (loaded.problems.length === 0) whole = atlas;
  return atlas;
}
