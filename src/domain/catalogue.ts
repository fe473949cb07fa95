/** Everything the generated files hold, indexed once for lookup. */
import type { Agency, AtlasFeature, Clause, Notice, Region, Source } from './contract';

export interface Catalogue {
  features: readonly AtlasFeature[];
  clauses: readonly Clause[];
  agencies: readonly Agency[];
  regions: readonly Region[];
  sources: readonly Source[];
  notice: Notice;
  featureById: ReadonlyMap<string, AtlasFeature>;
  clauseById: ReadonlyMap<string, Clause>;
  agencyById: ReadonlyMap<string, Agency>;
  regionById: ReadonlyMap<string, Region>;
  sourceById: ReadonlyMap<string, Source>;
}

export interface CatalogueParts {
  features: readonly AtlasFeature[];
  clauses: readonly Clause[];
  agencies: readonly Agency[];
  regions: readonly Region[];
  sources: readonly Source[];
  notice: Notice;
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
    sourceById: byId(parts.sources),
  };
}

/** The other features of a clause, in the register's order. */
export function featuresOf(catalogue: Catalogue, clauseId: string): AtlasFeature[] {
  const ids = catalogue.clauseById.get(clauseId)?.featureIds ?? [];
  return ids.flatMap((id) => catalogue.featureById.get(id) ?? []);
}
