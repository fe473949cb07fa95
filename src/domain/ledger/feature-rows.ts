/** The rows of the table of features: one per feature, with what the filter finds of its commitments. */
import type { Catalogue } from '../catalogue';
import type { Region } from '../contract/regions';
import {
  type AtlasFeature,
  type Commitment,
  MILESTONES,
  type Milestone,
  NETWORKS,
} from '../contract/register';
import { askedOf, type Decision, isNetworkOn } from '../decision';
import type { FeatureOrder } from './feature-table';

type Ranked = Exclude<FeatureOrder, 'lead'>;

export interface FeatureRow {
  /** The feature's id. */
  key: string;
  /** Place by register number, from 0. */
  order: number;
  feature: AtlasFeature;
  /** Those that the filter finds, or all where it finds none; the earliest deadline first, undated ones last. */
  commitments: readonly Commitment[];
  /** Each once, in the order of a project. */
  milestones: readonly Milestone[];
  /** Each once, ascending; null, which comes last, for what the notice sets no year for. */
  years: readonly (number | null)[];
  /** In the order of the register of regions. */
  regions: readonly Region[];
  /** Agency ids, each once: those in the lead, or the responsible ones of a commitment without any. */
  lead: readonly string[];
  /** Numbers that place the row in each order, the weightiest first; none where there is nothing to go by. */
  ranks: Readonly<Record<Ranked, readonly number[]>>;
}

const LAST = Number.POSITIVE_INFINITY;
const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

function rowOf(feature: AtlasFeature, catalogue: Catalogue, decision: Decision) {
  const { id, network, number, lengthKm, regions: regionIds } = feature.properties;
  const commitments = askedOf(decision, feature).toSorted(
    (a, b) => (a.deadline.year ?? LAST) - (b.deadline.year ?? LAST),
  );
  const years = once(commitments.map(({ deadline }) => deadline.year));
  const steps = once(commitments.map(({ milestone }) => MILESTONES.indexOf(milestone))).toSorted(
    (a, b) => a - b,
  );
  const places = regionIds
    .map((region) => catalogue.regions.findIndex((one) => one.id === region))
    .filter((place) => place >= 0)
    .toSorted((a, b) => a - b);
  const ranks = {
    number: [NETWORKS.indexOf(network), number],
    network: [NETWORKS.indexOf(network)],
    milestone: steps,
    deadline: years.some((year) => year !== null) ? years.map((year) => year ?? LAST) : [],
    regions: places,
    length: lengthKm === undefined ? [] : [lengthKm],
  };
  return {
    key: id,
    feature,
    commitments,
    milestones: steps.flatMap((step) => MILESTONES[step] ?? []),
    years,
    regions: places.flatMap((place) => catalogue.regions[place] ?? []),
    lead: once(
      commitments.flatMap(({ lead, responsible }) => (lead.length > 0 ? lead : responsible)),
    ),
    ranks,
  };
}

/** Compares place by place; where one list ends it comes first. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, rank] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (rank !== other) return rank < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** @returns those of the networks that are switched on, as on the map, by register number */
export const featureRows = (catalogue: Catalogue, decision: Decision): FeatureRow[] =>
  catalogue.features
    .filter((feature) => isNetworkOn(decision, feature))
    .map((feature) => rowOf(feature, catalogue, decision))
    .toSorted((a, b) => compareRanks(a.ranks.number, b.ranks.number))
    .map((row, order) => ({ ...row, order }));

export const byRank =
  (order: Ranked) =>
  (a: FeatureRow, b: FeatureRow): number =>
    compareRanks(a.ranks[order], b.ranks[order]);

/** Whether there is nothing of the row to order it by: such rows come last in either direction. */
export const isUnranked =
  (order: Ranked) =>
  ({ ranks }: FeatureRow): boolean =>
    ranks[order].length === 0;
