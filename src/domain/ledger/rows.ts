/** The rows of the ledger: one per clause part, with everything that the register holds about it. */
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
  /** Features with a geometry. */
  placed: AtlasFeature[];
  /** Features that are named, without a published position. */
  unplaced: AtlasFeature[];
  /**
   * Names that are not features. The register keeps them by clause; they are shown in the row of its first
   * part.
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

/** The deadline that governs the whole part; exceptions and deadlines of a sentence are additional. */
export const wholeDeadline = ({ deadlines }: ClausePart): Deadline | undefined =>
  deadlines.find(({ scope }) => scope === 'bracket');

/** Compares by year; deadlines without a year come last. */
export const byDeadline = (a: Deadline | undefined, b: Deadline | undefined): number =>
  (a?.year ?? Number.MAX_SAFE_INTEGER) - (b?.year ?? Number.MAX_SAFE_INTEGER);
