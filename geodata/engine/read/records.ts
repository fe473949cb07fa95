/** The authored records as the checks and the resolver see them. */
import type { Network } from '../../../src/domain/contract/register';
import type {
  AuthoredAbbreviation,
  AuthoredAgency,
  AuthoredAlignment,
  AuthoredCheckpoint,
  AuthoredClause,
  AuthoredEdition,
  AuthoredExistingLine,
  AuthoredFeature,
  AuthoredGrammar,
  AuthoredNotice,
  AuthoredOutcome,
  AuthoredPlace,
  AuthoredRegion,
  AuthoredSoftRegions,
  AuthoredSource,
} from '../authored';
import type { Problem, Rule } from '../problem';
import type { Path } from './located';

/** File and lines of a record, for messages to the author. */
export interface Origin {
  file: string;
  /** 1-based line of a value; the path starts at the record. */
  lineOf(path: Path): number;
}

export interface Entry<T> {
  record: T;
  origin: Origin;
}

export interface FeatureEntry extends Entry<AuthoredFeature> {
  /** `<network>/<slug>` */
  id: string;
  network: Network;
}

/** A line of the existing trunk; it has no commitments. */
export interface ExistingEntry extends Entry<AuthoredExistingLine> {
  /** `existing-trunk/<slug>` */
  id: string;
}

export interface Records {
  edition: Entry<AuthoredEdition>;
  grammar: Entry<AuthoredGrammar>;
  notice: Entry<AuthoredNotice>;
  agencies: readonly Entry<AuthoredAgency>[];
  sources: readonly Entry<AuthoredSource>[];
  regions: readonly Entry<AuthoredRegion>[];
  places: readonly Entry<AuthoredPlace>[];
  /** Null if the edition has no areas of its units. */
  softRegions: Entry<AuthoredSoftRegions> | null;
  /** Empty if the edition has no such file. */
  abbreviations: readonly Entry<AuthoredAbbreviation>[];
  clauses: readonly Entry<AuthoredClause>[];
  features: readonly FeatureEntry[];
  existing: readonly ExistingEntry[];
  /** By the id of a feature or of an existing line. */
  alignments: ReadonlyMap<string, Entry<AuthoredAlignment>>;
  checkpoints: readonly Entry<AuthoredCheckpoint>[];
  /** Empty if the edition has no outcomes. */
  outcomes: readonly Entry<AuthoredOutcome>[];
  /** Ids of the tasks that must be registered, in the notice's order. */
  clauseIds: readonly string[];
}

/** Every check of the compiler: records in, problems out, nothing else. */
export type Check = (records: Records) => Problem[];

export type AuthoredPart = AuthoredClause['parts'][number];
export type AuthoredDeadline = AuthoredPart['deadlines'][number];

export function problemAt(
  rule: Rule,
  origin: Origin,
  path: Path,
  message: string,
  remedy: string,
): Problem {
  return { rule, file: origin.file, line: origin.lineOf(path), message, remedy };
}

/** Records by id; of several with the same id the last one. Duplicate ids are reported by their own rule. */
export function byId<T extends { id: string }>(
  entries: readonly Entry<T>[],
): ReadonlyMap<string, T> {
  return new Map(entries.map(({ record }) => [record.id, record]));
}
