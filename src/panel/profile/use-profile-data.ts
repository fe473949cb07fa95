/** What a profile is computed from: the register, the existing trunk and the gazetteer, measured once. */
import { loadSurroundings, type SurroundingData } from '../../data/surroundings';
import { useLoaded } from '../../data/use-loaded';
import type { Catalogue } from '../../domain/catalogue';
import { type Measured, measure } from '../../domain/profile/measured';
import { useCatalogue } from '../../store/use-catalogue';

const measuredOf = new WeakMap<SurroundingData, { catalogue: Catalogue; measured: Measured }>();

function remember(catalogue: Catalogue, data: SurroundingData): Measured {
  const before = measuredOf.get(data);
  if (before?.catalogue === catalogue) return before.measured;
  const measured = measure(catalogue.features, data.existing, data.places);
  measuredOf.set(data, { catalogue, measured });
  return measured;
}

export interface ProfileData {
  measured: Measured;
  /** Files that could not be loaded. */
  missing: readonly string[];
}

/** Null while the files are being loaded. */
export function useProfileData(): ProfileData | null {
  const catalogue = useCatalogue();
  const data = useLoaded(loadSurroundings);
  return data
    ? {
        measured: remember(catalogue, data),
        missing: data.problems.map(({ file }) => file),
      }
    : null;
}
