/** Which ids the loaded data know, for reading an address that may be older or damaged. */
import type { Catalogue } from '../../domain/catalogue';

export interface Known {
  feature(id: string): boolean;
  clause(id: string): boolean;
  region(id: string): boolean;
  agency(id: string): boolean;
}

export const knownIn = (catalogue: Catalogue): Known => ({
  feature: (id) => catalogue.featureById.has(id),
  clause: (id) => catalogue.clauseById.has(id),
  region: (id) => catalogue.regionById.has(id),
  agency: (id) => catalogue.agencyById.has(id),
});
