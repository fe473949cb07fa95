/** The version of the data, for the heading of what is copied or saved; null until it is known. */
import { loadDataVersion } from '../../data/manifest';
import { useLoaded } from '../../data/use-loaded';

export const useDataVersion = (): string | null => useLoaded(loadDataVersion);
