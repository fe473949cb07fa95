/** The register and what the address asks of it; asked again, what was lacking comes and the view stays. */
import { type LoadedData, loadCatalogue } from './data/load';
import type { LinkLoss } from './store/url/address';
import { restoreFromAddress } from './store/url/sync';

export interface LoadedAtlas extends LoadedData {
  linkLoss: LinkLoss;
}

let whole: LoadedAtlas | null = null;

export async function loadAtlas(): Promise<LoadedAtlas> {
  if (whole) return whole;
  const loaded = await loadCatalogue();
  const atlas = { ...loaded, linkLoss: restoreFromAddress(loaded.catalogue) };
  if (loaded.problems.length === 0) whole = atlas;
  return atlas;
}
