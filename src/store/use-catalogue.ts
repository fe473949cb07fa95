/** The register, for whatever shows a part of it; the application hands it in once it is read. */
import { createContext, useContext } from 'react';
import type { Catalogue } from '../domain/catalogue';

const Context = createContext<Catalogue | null>(null);

export const CatalogueProvider = Context.Provider;

export function useCatalogue(): Catalogue {
  const catalogue = useContext(Context);
  if (!catalogue) throw new Error('CatalogueProvider is missing above this component.');
  return catalogue;
}
