/** What a profile is computed from: the register, the existing trunk and the gazetteer, prepared once. */
import { loadTrunkAndPlaces, type TrunkAndPlaces } from '../../data/trunk-and-places';
import { useLoaded } from '../../data/use-loaded';
import type { Catalogue } from '../../domain/catalogue';
import { type ProfileInput, profileInput } from '../../domain/profile/input';
import { useCatalogue } from '../../store/use-catalogue';

const inputOf = new WeakMap<TrunkAndPlaces, { catalogue: Catalogue; input: ProfileInput }>();

function remember(catalogue: Catalogue, data: TrunkAndPlaces): ProfileInput {
  const before = inputOf.get(data);
  if (before?.catalogue === catalogue) return before.input;
  const input = profileInput(catalogue.features, data.trunk, data.places);
  inputOf.set(data, { catalogue, input });
  return input;
}

export interface ProfileData {
  input: ProfileInput;
  /** Files that could not be loaded. */
  missing: readonly string[];
}

/** Null while the files are being loaded. */
export function useProfileData(): ProfileData | null {
  const catalogue = useCatalogue();
  const data = useLoaded(loadTrunkAndPlaces);
  return data
    ? {
        input: remember(catalogue, data),
        missing: data.problems.map(({ file }) => file),
      }
    : null;
}
