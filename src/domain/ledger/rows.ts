/** The ledger: one row per part of a task, with everything the register holds about it. */
import type { Catalogue } from '../catalogue';
import { featuresOf } from '../catalogue';
import type {
  AtlasFeature,
  Clause,
  ClausePart,
  Deadline,
  OrderedDocument,
  Target,
} from '../contract/register';

export interface LedgerRow {
  key: string;
  /** Place in the notice, from 0. */
  order: number;
  clause: Clause;
  /** 1-based. */
  part: number;
  bracket: ClausePart;
  /** With a place on the map. */
  placed: AtlasFeature[];
  /** Named, and without a site that anyone gives. */
  unplaced: AtlasFeature[];
  /**
   * Names that are no features. The register keeps them by task; they stand in the row
   * of its first part.
   */
  notMapped: Clause['notMapped'];
  documents: OrderedDocument[];
  targets: Target[];
}

export const rowFeatures = ({ placed, unplaced }: LedgerRow): AtlasFeature[] => [
  ...placed,
  ...unplaced,
];

export function ledgerRows(catalogue: Catalogue): LedgerRow[] {
  const rows = catalogue.clauses.flatMap((clause) =>
    clause.parts.map((bracket, index) => {
      const part = index + 1;
      const features = featuresOf(catalogue, clause.id).filter(({ properties }) =>
        properties.commitments.some((one) => one.clause === clause.id && one.part === part),
      );
      return {
        key: `${clause.id}/${part}`,
        clause,
        part,
        bracket,
        placed: features.filter(({ geometry }) => geometry !== null),
        unplaced: features.filter(({ geometry }) => geometry === null),
        notMapped: part === 1 ? clause.notMapped : [],
        documents: clause.documents.filter((document) => document.part === part),
        targets: clause.targets.filter((target) => target.part === part),
      };
    }),
  );
  return rows.map((row, order) => ({ ...row, order }));
}

/** The deadline of the whole part; exceptions and sentence deadlines stand beside it. */
export const wholeDeadline = ({ deadlines }: ClausePart): Deadline | undefined =>
  deadlines.find(({ scope }) => scope === 'bracket');

/** By year; what has no year comes after every year. */
export const byDeadline = (a: Deadline | undefined, b: Deadline | undefined): number =>
  (a?.year ?? Number.MAX_SAFE_INTEGER) - (b?.year ?? Number.MAX_SAFE_INTEGER);
