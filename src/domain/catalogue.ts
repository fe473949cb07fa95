/** The register, indexed once for lookup. */

import type { Notice } from './contract/notice';
import type { Region } from './contract/regions';
import type { Agency, AtlasFeature, Clause } from './contract/register';

export interface Catalogue {
  features: readonly AtlasFeature[];
  clauses: readonly Clause[];
  agencies: readonly Agency[];
  regions: readonly Region[];
  notice: Notice;
  /** Lines of attribution that the licences of the sources require on a map. */
  attributions: readonly string[];
  featureById: ReadonlyMap<string, AtlasFeature>;
  clauseById: ReadonlyMap<string, Clause>;
  agencyById: ReadonlyMap<string, Agency>;
  regionById: ReadonlyMap<string, Region>;
}

export interface CatalogueParts {
  features: readonly AtlasFeature[];
  clauses: readonly Clause[];
  agencies: readonly Agency[];
  regions: readonly Region[];
  notice: Notice;
  /** Lines of attribution that the licences of the sources require on a map. */
  attributions: readonly string[];
}

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export function buildCatalogue(parts: CatalogueParts): Catalogue {
  return {
    ...parts,
    featureById: new Map(parts.features.map((feature) => [feature.properties.id, feature])),
    clauseById: byId(parts.clauses),
    agencyById: byId(parts.agencies),
    regionById: byId(parts.regions),
  };
}

/** The other features of a clause, in the register's order. */
export function featuresOf(catalogue: Catalogue, clauseId: string): AtlasFeature[] {
  const ids = catalogue.clauseById.get(clauseId)?.featureIds ?? [];
  return ids.flatMap((id) => catalogue.featureById.get(id) ?? []);
}
