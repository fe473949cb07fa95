/** The coverage meter: what each task names, how it is mapped, and what is named and no feature. */
import { type Catalogue, featuresOf } from './catalogue';
import type { AtlasFeature, Clause } from './contract/register';
import { PLACEMENTS, type Placement, placementOf } from './filter';

/** Features by how they are placed, best known first; only what there is. */
export type PlacedFeatures = readonly { placement: Placement; features: readonly AtlasFeature[] }[];

export interface ClauseCoverage {
  clause: Clause;
  placed: PlacedFeatures;
  /** All its features, each once. */
  features: number;
}

export interface Coverage {
  clauses: readonly ClauseCoverage[];
  /** Of all tasks; a feature of several tasks counts once. */
  placed: PlacedFeatures;
  features: number;
  /** Entries of names that are no features; one may hold several names. */
  notMapped: number;
}

function byPlacement(features: readonly AtlasFeature[]): PlacedFeatures {
  return PLACEMENTS.map((placement) => ({
    placement,
    features: features.filter((feature) => placementOf(feature) === placement),
  })).filter((group) => group.features.length > 0);
}

export function coverageOf(catalogue: Catalogue): Coverage {
  const clauses = catalogue.clauses.map((clause) => {
    const features = featuresOf(catalogue, clause.id);
    return { clause, placed: byPlacement(features), features: features.length };
  });
  return {
    clauses,
    placed: byPlacement(catalogue.features),
    features: catalogue.features.length,
    notMapped: catalogue.clauses.reduce((sum, { notMapped }) => sum + notMapped.length, 0),
  };
}
