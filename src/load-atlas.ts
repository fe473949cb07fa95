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
  const loss = restoreFromAddress(loaded.catalogue);
  const isWhole = loaded.problems.length === 0;
  // What a file that is missing would have held is not the link's fault.
  const atlas = { ...loaded, linkLoss: isWhole ? loss : { ...loss, dropped: [] } };
  if (isWhole) whole = atlas;
  return atlas;
}
