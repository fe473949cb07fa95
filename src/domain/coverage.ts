/**
 * The coverage meter: the features of each clause, how well they are placed, and names in the notice that
 * are not features.
 */
import { type Catalogue, featuresOf } from './catalogue';
import type { AtlasFeature, Clause } from './contract/register';
import { PLACEMENTS, type Placement, placementOf } from './filter';

/** Features by class of geometry, the most accurate first; classes without features are absent. */
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
  /** Entries for names that are not features; one entry may hold several names. */
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
